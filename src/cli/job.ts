/** What is done for one input, in this process or in a worker: read → extract → render. */
import { createRenderer, type Style } from '../render/index.ts';
import { extractDocument } from './document.ts';
import { readInput, reasonOf } from './inputs.ts';
import type { Settings } from './program.ts';

/** What steers every job of a run. */
export interface JobSettings extends Pick<Settings, 'only' | 'lang' | 'explain'> {
  format: NonNullable<Settings['format']>;
  style: Style;
}

/** What is printed for an input, or why nothing is. */
export type Result = { text: string } | { reason: string };

/** Does the job for one input; null is standard input. */
export type Job = (path: string | null) => Promise<Result>;

/** @throws {UsageError} when the language is not installed */
export async function createJob({ format, style, ...settings }: JobSettings): Promise<Job> {
  const { createExtract } = await import('./engine.ts');
  const extract = createExtract(settings);
  const render = await createRenderer(format, style);
  return async (path) => {
    try {
      return { text: render(await extractDocument(path, await readInput(path), extract)) };
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  };
}
