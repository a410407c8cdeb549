/** The one definition of the options: the parser, the help and the settings come from it. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { FORMATS, type Format, KINDS, type Kind } from '../render/index.ts';
import { COLOR_MODES, type ColorMode } from './color.ts';

/** What the command line asks for. */
export interface Settings {
  files: string[];
  /** Undefined: a table on a terminal, else JSON. */
  format: Format | undefined;
  only: readonly Kind[];
  lang: string | undefined;
  explain: boolean;
  /** How many inputs to work on side by side; undefined: what pays. */
  jobs: number | undefined;
  color: ColorMode;
  schema: boolean;
}

/** The command line cannot be understood; the message says why. */
export class UsageError extends Error {}

const MOST_JOBS = 256;

const EXAMPLES = `
Examples:
  meeting-extract article.txt                             a table on a terminal
  curl -s https://example.org/article.txt | meeting-extract --format table
  meeting-extract --explain --only comrades article.txt   why is this one in the list
  meeting-extract --only references --format ndjson *.txt | jq -r '.references[].id'
  meeting-extract article.txt | jq -r '.comrades[] | [.name, .titles[0].text] | @tsv'

Exit codes: 0 done, 1 an input could not be read, 2 wrong usage.`;

/** @param write takes the text of `--help` and `--version` */
export function createProgram(write: (text: string) => void): Command {
  return new Command('meeting-extract')
    .description(
      'Extracts the comrades with their posts, the indicators, and the official documents cited from articles about Party meetings.',
    )
    .argument('[file...]', 'articles to read; "-", or a pipe without any file, is standard input')
    .addOption(
      new Option('--format <format>', 'what to print (default: table on a terminal, else json)').choices(FORMATS),
    )
    .addOption(
      new Option('--only <kinds>', `kinds to extract, separated by commas: ${KINDS.join(', ')}`).argParser(parseKinds),
    )
    .addOption(new Option('--lang <code>', 'language of the articles (BCP 47), when it shall not be detected'))
    .addOption(new Option('--explain', 'say of each entry which rule found it, and the words it rests on'))
    .addOption(
      new Option(
        '--jobs <n>',
        'articles to read side by side (default: the cores, for more than a megabyte)',
      ).argParser(parseJobs),
    )
    .addOption(new Option('--color <when>', 'when to colour the table').choices(COLOR_MODES).default('auto'))
    .addOption(new Option('--schema', 'print the JSON Schema of the output'))
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .configureOutput({ writeOut: write, outputError: () => {} })
    .exitOverride();
}

/**
 * The settings in the arguments; null when they asked for the help or the version, which is printed by then.
 *
 * @throws {UsageError}
 */
export function parseSettings(program: Command, args: readonly string[]): Settings | null {
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new UsageError(error.message.replace(/^error: /, ''));
  }
  if (program.args.filter((file) => file === '-').length > 1)
    throw new UsageError('standard input can be read only once');
  const { format, only = KINDS, lang, explain = false, jobs, color, schema = false } = program.opts();
  return { files: program.args, format, only, lang, explain, jobs, color, schema };
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS)
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

/** `comrades,references` → its kinds; a repeated option adds to the earlier one. */
function parseKinds(value: string, previous: readonly Kind[] = []): readonly Kind[] {
  const kinds = value.split(',').map((name) => {
    const kind = KINDS.find((known) => known === name.trim());
    if (!kind) throw new InvalidArgumentError(`Allowed choices are ${KINDS.join(', ')}.`);
    return kind;
  });
  return [...previous, ...kinds];
}
