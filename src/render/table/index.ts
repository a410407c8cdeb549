/** The table for people to read: who with which posts, which figures, which documents. */
import { Chalk } from 'chalk';
import type { ExtractedDocument } from '../../extraction.ts';
import type { Render, Style } from '../index.ts';
import { comradeLines } from './comrades.ts';
import { indicatorLines } from './indicators.ts';
import { grouped } from './numbers.ts';
import { apart, type Page } from './page.ts';
import { plain } from './plain.ts';
import { referenceLines } from './references.ts';

/** Longer lines are hard to follow; shorter ones hold no columns. */
const WIDEST = 120;
const NARROWEST = 60;

export function createTable({ kinds, color, width }: Style): Render {
  const page: Page = {
    chalk: new Chalk({ level: color ? 1 : 0 }),
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
  };
  const sections = {
    comrades: (document: ExtractedDocument) => section('Comrades', document.comrades, comradeLines, page),
    indicators: (document: ExtractedDocument) => section('Indicators', document.indicators, indicatorLines, page),
    references: (document: ExtractedDocument) => section('References', document.references, referenceLines, page),
  };
  return (original) => {
    const document = plain(original);
    const lines = [...headingLines(document, page), ...kinds.flatMap((kind) => sections[kind](document))];
    return `${lines.join('\n')}\n\n`;
  };
}

/** Which document this is: `article.txt            fr · 24,318 characters` over a rule. */
function headingLines({ source, language }: ExtractedDocument, page: Page): string[] {
  const { chalk, width } = page;
  const about = `${language.code} · ${grouped(source.characters)} characters`;
  return [
    ...apart(chalk.bold(source.path ?? 'standard input'), chalk.dim(about), 0, page),
    chalk.dim('─'.repeat(width)),
  ];
}

function section<Entry>(
  name: string,
  entries: readonly Entry[],
  linesOf: (entries: readonly Entry[], page: Page) => string[],
  page: Page,
): string[] {
  const { chalk } = page;
  const count = entries.length === 0 ? 'none' : grouped(entries.length);
  return ['', `${chalk.bold.cyan(name)} ${chalk.dim(count)}`, ...linesOf(entries, page)];
}
