/** Jobs side by side in worker threads, their results in the order of the inputs. */
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { reasonOf } from './inputs.ts';
import { createJob, type JobSettings, type Result } from './job.ts';

/** Fewer bytes are read sooner than workers start. */
const WORTH_WORKERS = 1 << 20;
/** So many inputs for each worker are begun before the first of them is written: a long one keeps no other worker waiting. */
const AHEAD = 4;

/** How many jobs to do side by side when nobody says: as many as there are cores, where the work is large enough to pay. */
export function defaultJobs(inputs: readonly (string | null)[]): number {
  if (inputs.length < 2) return 1;
  let bytes = 0;
  for (const path of inputs) {
    bytes += path === null ? 0 : sizeOf(path);
    if (bytes >= WORTH_WORKERS) return Math.min(availableParallelism(), inputs.length);
  }
  return 1;
}

/** The size of a file in bytes; 0 for what cannot be asked: the job says why. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/**
 * The results of all inputs, in their order.
 *
 * @param jobs how many to do side by side
 */
export async function* resultsOf(
  inputs: readonly (string | null)[],
  jobs: number,
  settings: JobSettings,
): AsyncGenerator<[path: string | null, result: Result]> {
  const job = await createJob(settings);
  if (jobs === 1) {
    for (const path of inputs) yield [path, await job(path)];
    return;
  }
  const { default: Tinypool } = await import('tinypool');
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({ filename, minThreads: jobs, maxThreads: jobs, name: 'work' });
  // A worker that dies fails its job; without a listener it would end the process.
  pool.on('error', () => {});
  const begin = (path: string | null): Promise<Result> =>
    // Standard input is this thread's.
    path === null ? job(path) : pool.run({ path, settings }).catch((error: unknown) => ({ reason: reasonOf(error) }));
  try {
    const begun: Promise<Result>[] = [];
    for (const [i, path] of inputs.entries()) {
      while (begun.length < inputs.length && begun.length <= i + AHEAD * jobs) begun.push(begin(inputs[begun.length]));
      yield [path, await begun[i]];
      delete begun[i];
    }
  } finally {
    await pool.destroy();
  }
}
