import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ExtractedDocument } from '../../src/extraction.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COMMAND = path.join(ROOT, 'dist/cli/meeting-extract.js');

const FAKE_TERMINAL = pathToFileURL(path.join(ROOT, 'tests/cli/fake-terminal.mjs')).href;

interface RunOptions {
  input?: string | Uint8Array;
  cwd?: string;
  /** Added to an environment without any setting of colours. */
  env?: Record<string, string>;
  /** Whether the command shall believe that it reads from and writes to a terminal. */
  terminal?: boolean;
}

/** Starts the built command. */
export function run(args: readonly string[], options: RunOptions = {}): SpawnSyncReturns<string> {
  const preload = options.terminal ? ['--import', FAKE_TERMINAL] : [];
  return spawnSync(process.execPath, [...preload, COMMAND, ...args], {
    cwd: options.cwd ?? ROOT,
    env: environment(options.env),
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

/** Starts a pipeline of the shell, in which `$MEETING_EXTRACT` is the command. */
export function shell(script: string, cwd: string): SpawnSyncReturns<string> {
  const env = environment({ MEETING_EXTRACT: `${process.execPath} ${COMMAND}`, NODE: process.execPath });
  return spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
}

function environment(added: Record<string, string> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, ...env } = process.env;
  return { ...env, TERM: 'xterm-256color', ...added };
}

/** The documents in what `--format ndjson` printed. */
export function documentsIn(ndjson: string): ExtractedDocument[] {
  return ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** A folder with files of the given names and contents. */
export function folderWith(files: Record<string, string | Uint8Array>): { path: string; [Symbol.dispose](): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'meeting-extract-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return { path: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
