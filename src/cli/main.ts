/** The command: settings → inputs → documents → standard output, in the order of the inputs. */
import { useColor } from './color.ts';
import { hasInput, inputsOf } from './inputs.ts';
import type { JobSettings } from './job.ts';
import { Output } from './output.ts';
import { createProgram, parseSettings, type Settings, UsageError } from './program.ts';

/** Exit codes: 0 done, 1 an input could not be read or the output not written, 2 wrong usage. */
const FAILED = 1;
const WRONG_USAGE = 2;

const DEFAULT_WIDTH = 80;

/** Runs the command with its arguments, sets `process.exitCode`, and returns when everything is written. */
export async function main(args: readonly string[]): Promise<void> {
  const output = new Output(process.stdout, (reason) => fail('standard output', reason));
  // Nobody is left to be told that standard error is closed.
  process.stderr.on('error', () => {});
  try {
    const program = createProgram((text) => output.write(text));
    const settings = parseSettings(program, args);
    if (!settings) return;
    if (settings.schema) await output.write(await schemaText());
    else if (hasInput(settings.files)) await run(settings, output);
    else program.outputHelp();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`meeting-extract: ${error.message}\n`);
    process.exitCode = WRONG_USAGE;
  }
}

async function run(settings: Settings, output: Output): Promise<void> {
  const { defaultJobs, resultsOf } = await import('./jobs.ts');
  const inputs = inputsOf(settings.files);
  const jobs = Math.min(settings.jobs ?? defaultJobs(inputs), inputs.length);
  for await (const [path, result] of resultsOf(inputs, jobs, jobSettings(settings))) {
    if ('reason' in result) fail(path ?? 'standard input', result.reason);
    else await output.write(result.text);
    if (output.closed) return;
  }
}

function jobSettings({ format, only, lang, explain, color }: Settings): JobSettings {
  const style = {
    kinds: only,
    color: useColor(color, process.env, process.stdout),
    width: process.stdout.columns || DEFAULT_WIDTH,
  };
  return { format: format ?? (process.stdout.isTTY ? 'table' : 'json'), only, lang, explain, style };
}

/** The JSON Schema of a printed document. zod is loaded for it alone. */
async function schemaText(): Promise<string> {
  const { documentJsonSchema } = await import('../extraction.ts');
  return `${JSON.stringify(documentJsonSchema(), null, 2)}\n`;
}

/** One line for what went wrong with an input or the output. */
function fail(name: string, reason: string): void {
  process.stderr.write(`meeting-extract: ${printable(name)}: ${reason}\n`);
  process.exitCode = FAILED;
}

/** A file name can hold line breaks and terminal commands: they are shown escaped. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, (control) => JSON.stringify(control).slice(1, -1));
}
