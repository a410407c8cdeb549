import type { Comrade, Title } from '../../extraction.ts';
import { comradeExplanationLines, explanationLines } from './explanation.ts';
import { apart, type Page, paragraph } from './page.ts';

/**
 * ```
 *   Colonel Tran Van Binh  comrade                            reported, spoke
 *     directeur de la Police provinciale
 *       director · public-security · province
 * ```
 */
export function comradeLines(comrades: readonly Comrade[], page: Page): string[] {
  return comrades.flatMap((comrade) => [
    '',
    ...nameLines(comrade, page),
    ...comradeExplanationLines(comrade, 4, page),
    ...comrade.titles.flatMap((title) => titleLines(title, page)),
  ]);
}

function nameLines({ name, rank, honorific, gender, activities }: Comrade, page: Page): string[] {
  const { chalk } = page;
  const address = [honorific, gender].filter((word) => word !== null).join(', ');
  const person = [chalk.bold(name), rank && rank, chalk.dim(address)].filter(Boolean).join('  ');
  return apart(person, chalk.green(activities.join(', ')), 2, page);
}

function titleLines(title: Title, page: Page): string[] {
  const text = paragraph(title.text, 4, 6, page);
  const codes = page.chalk.dim(codesOf(title));
  return [...text, ...paragraph(codes, 6, 6, page), ...explanationLines(title, 6, page)];
}

/** `deputy standing secretary · party-committee · district Quynh Phu` */
function codesOf({ role, modifiers, body, sector, level, area }: Title): string {
  const parts = [
    [...modifiers, role],
    [body, sector && `(${sector})`],
    [level, area && area],
  ];
  return parts
    .map((words) => words.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' · ');
}
