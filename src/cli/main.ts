/** The command: settings → inputs → documents → standard output, one document at a time. */
import { createRenderer, type Render } from '../render/index.ts';
import { useColor } from './color.ts';
import { extractDocument } from './document.ts';
import type { Extract } from './engine.ts';
import { hasInput, inputsOf, readInput, reasonOf } from './inputs.ts';
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
  const { createExtract } = await import('./engine.ts');
  const extract = createExtract(settings);
  const render = await rendererFor(settings);
  for (const path of inputsOf(settings.files)) {
    if (output.closed) return;
    const text = await renderInput(path, extract, render);
    if (text !== null) await output.write(text);
  }
}

/** What is printed for one input; null, with the reason on standard error, when there is nothing. */
async function renderInput(path: string | null, extract: Extract, render: Render): Promise<string | null> {
  try {
    return render(await extractDocument(path, await readInput(path), extract));
  } catch (error) {
    fail(path ?? 'standard input', reasonOf(error));
    return null;
  }
}

function rendererFor({ format, only, color }: Settings): Promise<Render> {
  return createRenderer(format ?? (process.stdout.isTTY ? 'table' : 'json'), {
    kinds: only,
    color: useColor(color, process.env, process.stdout),
    width: process.stdout.columns || DEFAULT_WIDTH,
  });
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
