/** What is right in one run and was wrong in another, entry by entry, so that a change can be judged. */
import type { Judged } from './figures.ts';
import type { Judgement } from './score.ts';

/** The judgements of a run by article, as they are kept in a file. */
export type Run = Record<string, Pick<Judgement, 'kind' | 'verdict' | 'entry' | 'found' | 'implied'>[]>;

/** An entry that is judged otherwise than before. */
export interface Change {
  article: string;
  /** The judgement in which the entry is not right: that before of a gain, that after of a loss. */
  judgement: Run[string][number];
}

export function runOf(judged: readonly Judged[]): Run {
  return Object.fromEntries(
    judged.map(({ article, judgements }) => [
      article.name,
      judgements.map(({ kind, verdict, entry, found, implied }) => ({
        kind,
        verdict,
        entry,
        ...(found !== undefined && { found }),
        ...(implied && { implied }),
      })),
    ]),
  );
}

/** Gains and losses in the articles that both runs have. */
export function compare(before: Run, after: Run): { gains: Change[]; losses: Change[] } {
  const both = Object.keys(after).filter((article) => before[article]);
  return {
    gains: both.flatMap((article) => mended(article, before[article], after[article])),
    losses: both.flatMap((article) => mended(article, after[article], before[article])),
  };
}

/** What is not right in one run and is in the other. */
function mended(article: string, wrong: Run[string], right: Run[string]): Change[] {
  const others = keyed(right);
  return [...keyed(wrong)]
    .filter(([key, { verdict }]) => {
      if (verdict === 'right') return false;
      const other = others.get(key);
      // A false find is mended by its absence; what the gold has is there in both.
      return verdict === 'false' ? other === undefined : other?.verdict === 'right';
    })
    .map(([, judgement]) => ({ article, judgement }));
}

/**
 * The judgements of an article by what they are about. Of several alike, as of two figures of 27 %, the first is told from the
 * second. What only follows from others is left out.
 */
function keyed(judgements: Run[string]): Map<string, Run[string][number]> {
  const all = new Map<string, Run[string][number]>();
  for (const judgement of judgements) {
    const { kind, verdict, entry } = judgement;
    if (isDerived(judgement)) continue;
    const key = `${kind} ${verdict === 'false' ? 'false' : 'wanted'} ${entry}`;
    let number = 1;
    while (all.has(`${key} ${number}`)) number++;
    all.set(`${key} ${number}`, judgement);
  }
  return all;
}

/** Whether a judgement only follows from others: whole records, and the posts of a person who was missed. */
export function isDerived({ kind, implied }: Pick<Judgement, 'kind' | 'implied'>): boolean {
  return kind === 'records' || implied === true;
}
