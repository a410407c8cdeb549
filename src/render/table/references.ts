import type { Reference } from '../../extraction.ts';
import { explanationLines } from './explanation.ts';
import { beside, type Column, columns, type Page, paragraph, widest } from './page.ts';

const INDENT = 2;

/**
 * ```
 *   03-NQ/TU  2021-11-25  resolution · Comité provincial du Parti
 *     la construction et le développement de la ville de Thai Binh
 * ```
 */
export function referenceLines(references: readonly Reference[], page: Page): string[] {
  if (references.length === 0) return [];
  const fixed = [
    {
      width: widest(
        references.map(({ number }) => number ?? ''),
        24,
      ),
    },
    {
      width: widest(
        references.map(({ date }) => date ?? ''),
        10,
      ),
    },
  ];
  const shape = [...fixed, beside(fixed, INDENT, page)];
  const lines = references.map((reference) => [
    ...headLines(reference, shape, page),
    ...aboutLines(reference, page),
    ...explanationLines(reference, INDENT + 2, page),
  ]);
  return ['', ...lines.flat()];
}

/** Numbers and dates stand in columns; the key of a document without a number is longer than they are. */
function headLines({ id, type, number, date, issuer }: Reference, shape: readonly Column[], page: Page): string[] {
  const { chalk } = page;
  const dated = chalk.cyan(date ?? '');
  const from = issuer?.text;
  if (number === null) {
    const parts = [chalk.bold(id), dated, from && chalk.dim(from)];
    return paragraph(parts.filter(Boolean).join('  '), INDENT, INDENT + 4, page);
  }
  const source = chalk.dim([type, from].filter(Boolean).join(' · '));
  return columns([[chalk.bold(number), dated, source]], shape, INDENT);
}

/** What the document is on; for one without a number, the words that name it too. */
function aboutLines({ number, subject, text }: Reference, page: Page): string[] {
  const lines = [number === null ? text : null, subject];
  return lines.flatMap((line) => (line === null ? [] : paragraph(line, INDENT + 2, INDENT + 2, page)));
}
