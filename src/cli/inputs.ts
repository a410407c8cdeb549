/** The inputs that the command line names: files, or standard input (`-`, or a pipe when no file is named). */
import { readFileSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
import { NotTextError } from '../text/decode.ts';

/** Whether there is something to read: a named file, or a pipe or file on standard input. */
export function hasInput(files: readonly string[]): boolean {
  return files.length > 0 || !process.stdin.isTTY;
}

/** The inputs in order; null is standard input. */
export function inputsOf(files: readonly string[]): (string | null)[] {
  if (files.length === 0) return [null];
  return files.map((file) => (file === '-' ? null : file));
}

/** The bytes of an input. */
export async function readInput(path: string | null): Promise<Uint8Array> {
  if (path !== null) return readFileSync(path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Why an input gives no document, in a few words. */
export function reasonOf(error: unknown): string {
  if (error instanceof NotTextError) return error.message;
  const { code, errno, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return 'is a directory';
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return 'is too large';
  const systemReason = errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1];
  return systemReason ?? `internal error: ${message}`;
}
