import type { Evidence } from '../../extraction.ts';
import { line, type Page } from './page.ts';

/** An entry that says how it was found, when that was asked for. */
interface Explained {
  rule?: string | undefined;
  evidence?: Evidence[] | undefined;
}

/** `title-before-name: Secretary · Party Committee` on one dim line; none where no explanation was asked for. */
export function explanationLines(entry: Explained, indent: number, page: Page): string[] {
  return entry.rule === undefined ? [] : [dimLine(reasonOf(entry), indent, page)];
}

/** The same for a person and what they did: `address: Comrade; spoke, verb-behind-name: affirmed`. */
export function comradeExplanationLines(
  comrade: Explained & { activityRules?: (Explained & { activity: string })[] | undefined },
  indent: number,
  page: Page,
): string[] {
  if (comrade.rule === undefined) return [];
  const did = (comrade.activityRules ?? []).map((found) => `${found.activity}, ${reasonOf(found)}`);
  return [dimLine([reasonOf(comrade), ...did].join('; '), indent, page)];
}

function reasonOf({ rule, evidence = [] }: Explained): string {
  const words = evidence.map(({ text }) => text).join(' · ');
  return words === '' ? `${rule}` : `${rule}: ${words}`;
}

function dimLine(text: string, indent: number, page: Page): string {
  return page.chalk.dim(line(`← ${text}`, indent, page));
}
