/** A worker of the pool: does the jobs that it is sent, all with the settings of the first. */
import { createJob, type Job, type JobSettings, type Result } from './job.ts';

let job: Promise<Job> | undefined;

export async function work({ path, settings }: { path: string; settings: JobSettings }): Promise<Result> {
  job ??= createJob(settings);
  return (await job)(path);
}
