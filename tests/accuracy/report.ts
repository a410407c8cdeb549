/** Runs and their comparison as text. */
import type { ChalkInstance } from 'chalk';
import { type Change, isDerived } from './compare.ts';
import { byLanguage, type Count, type Figures, f1, figuresOf, type Judged, precision, recall } from './figures.ts';
import type { Article } from './gold.ts';
import { DETAILS, type Judgement, KINDS } from './score.ts';

/** The figures of each language, and of all where there are several. */
export function reportFigures(judged: readonly Judged[], chalk: ChalkInstance): string {
  const languages = [...byLanguage(judged)];
  const parts = languages.length > 1 ? [...languages, ['all', judged] as const] : languages;
  return parts.map(([name, articles]) => tableOf(name, figuresOf(articles), chalk)).join('\n');
}

function tableOf(name: string, { articles, kinds }: Figures, chalk: ChalkInstance): string {
  const title = `${chalk.bold.cyan(name)} ${chalk.dim(`${articles} articles`)}`;
  const head = row('', ['right', 'missed', 'false', 'precision', 'recall', 'F1']);
  const rows = KINDS.map((kind) => row(kind, cellsOf(kinds[kind])));
  const details = DETAILS.map((kind) => `${kind} ${f1(kinds[kind]).toFixed(3)}`);
  return `${[title, chalk.dim(head), ...rows, ...inLines(details, 76).map((line) => `  ${line}`)].join('\n')}\n`;
}

function cellsOf(count: Count): string[] {
  const shares = [precision(count), recall(count), f1(count)].map((share) => share.toFixed(3));
  return [String(count.right), String(count.missed), String(count.false), ...shares];
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(10)).join('')}`;
}

function inLines(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 2 + word.length <= width) lines[lines.length - 1] = `${last}  ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Every miss, false find and wrong detail, with its place in the text and the rule that made it. */
export function reportDetails(judged: readonly Judged[], chalk: ChalkInstance): string {
  return judged
    .map(({ article, judgements }) => {
      const wrong = judgements.filter((judgement) => judgement.verdict !== 'right' && !isDerived(judgement));
      const lines = wrong.map((judgement) => lineOf(article, judgement, chalk));
      return lines.length === 0 ? '' : `${chalk.bold(article.name)}\n${lines.join('\n')}\n`;
    })
    .join('');
}

function lineOf(article: Article, judgement: Judgement, chalk: ChalkInstance): string {
  const { rule, evidence = [] } = judgement.by ?? {};
  const reason = rule === undefined ? '' : `← ${rule}: ${evidence.map(({ text }) => text).join(' · ')}`;
  const place = article.path + placeOf(article, judgement);
  return `  ${textOf(judgement, chalk)}\n    ${chalk.dim([place, reason].filter(Boolean).join('  '))}`;
}

function textOf(
  { kind, verdict, entry, found }: Pick<Judgement, 'kind' | 'verdict' | 'entry' | 'found'>,
  chalk: ChalkInstance,
): string {
  return `${kind} ${chalk.yellow(verdict)}: ${entry}${found === undefined ? '' : chalk.dim(` – ${found}`)}`;
}

/** `:12:5`, where something was found; of a miss where its words are, if the text has them as the gold does. */
function placeOf({ text }: Article, { span, by, words }: Judgement): string {
  const start = span?.[0] ?? by?.evidence?.[0]?.span[0];
  const before = start === undefined ? beforeWords(text, words) : [...text].slice(0, start).join('');
  if (before === null) return '';
  const lines = before.split('\n');
  return `:${lines.length}:${[...lines[lines.length - 1]].length + 1}`;
}

function beforeWords(text: string, words: string | undefined): string | null {
  const at = words === undefined ? -1 : text.indexOf(words);
  return at < 0 ? null : text.slice(0, at);
}

/** What a change brought and what it cost. */
export function reportChanges(
  { gains, losses }: { gains: readonly Change[]; losses: readonly Change[] },
  chalk: ChalkInstance,
): string {
  const listed = (sign: string, changes: readonly Change[]) =>
    changes.map(({ article, judgement }) => `  ${sign} ${article}  ${textOf(judgement, chalk)}\n`).join('');
  return [
    `${chalk.bold.green('gains')} ${gains.length} ${chalk.dim('(as it was judged before)')}\n${listed('+', gains)}`,
    `${chalk.bold.red('losses')} ${losses.length} ${chalk.dim('(as it is judged now)')}\n${listed('-', losses)}`,
  ].join('');
}
