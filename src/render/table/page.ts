/** Setting text on a page of a given width. Widths are columns of the terminal: a tone mark has none, `党` has two. */
import type { ChalkInstance } from 'chalk';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

export interface Page {
  /** Colours, or passes everything through: decided once for the whole run. */
  chalk: ChalkInstance;
  width: number;
}

/** What is left between two columns. */
const GAP = 2;

/** Styled text on lines of the page, the first indented and the others hanging. */
export function paragraph(text: string, first: number, hanging: number, { width }: Page): string[] {
  return wrap(text, width - Math.max(first, hanging)).map((line, i) => ' '.repeat(i === 0 ? first : hanging) + line);
}

/** A text on one indented line of the page, cut off where it is longer. */
export function line(text: string, indent: number, { width }: Page): string {
  const [whole, more] = wrap(text, width - indent);
  const fitting = more === undefined ? whole : `${wrap(text, width - indent - 1)[0].trimEnd()}…`;
  return ' '.repeat(indent) + fitting;
}

/** Two texts at the two edges of one line, or one under the other where they do not fit. */
export function apart(left: string, right: string, indent: number, page: Page): string[] {
  const space = page.width - indent - stringWidth(left) - stringWidth(right);
  if (right !== '' && space >= GAP) return [' '.repeat(indent) + left + ' '.repeat(space) + right];
  const below = right === '' ? [] : paragraph(right, indent + 4, indent + 4, page);
  return [...paragraph(left, indent, indent + 4, page), ...below];
}

export interface Column {
  width: number;
  align?: 'left' | 'right';
}

/** Rows of cells beneath each other, each cell wrapped in its column. */
export function columns(rows: readonly string[][], shape: readonly Column[], left: number): string[] {
  return rows.flatMap((row) => {
    const cells = row.map((cell, i) => wrap(cell, shape[i].width));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, y) => {
      const parts = cells.map((lines, i) => padded(lines[y] ?? '', shape[i]));
      return (' '.repeat(left) + parts.join(' '.repeat(GAP))).trimEnd();
    });
  });
}

/** A column of text needs that much, even where the page is too narrow for it. */
const NARROWEST_TEXT = 16;

/** The column that is left on the page beside others. */
export function beside(others: readonly Column[], left: number, page: Page): Column {
  const rest = page.width - left - others.reduce((sum, { width }) => sum + width + GAP, 0);
  return { width: Math.max(rest, NARROWEST_TEXT) };
}

/** A text with a note after it, on the same line if both fit in the width. */
export function withNote(text: string, note: string, width: number): string {
  if (text === '' || note === '') return text + note;
  const fits = stringWidth(text) + GAP + stringWidth(note) <= width;
  return text + (fits ? ' '.repeat(GAP) : '\n') + note;
}

/** The width that a column needs for its widest cell, up to a limit. */
export function widest(cells: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(0, ...cells.map((cell) => stringWidth(cell))));
}

function padded(text: string, { width, align = 'left' }: Column): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'right' ? space + text : text + space;
}

function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n');
}
