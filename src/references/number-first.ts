/**
 * Documents whose number stands before the word for their kind: `第57-NQ/TW号决议`, `第79-NQ/TW号和第80-NQ/TW号决议`. What is
 * said of them stands before both: `书记处2024年6月14日第35-CT/TW号指示`.
 */
import { changed } from '../changed.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { DocumentType } from '../vocabulary.ts';
import { jointAt, numberAt } from './cited-numbers.ts';
import { typeOfCodes } from './codes.ts';
import { dateBefore } from './dates.ts';
import { issuerBefore } from './issuers.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { DocumentNumber } from './numbers.ts';

/** A number with the token at which it was begun to be read: its sign. */
interface Cited extends TokenRange {
  number: DocumentNumber;
}

/**
 * The documents whose first number begins at a token; null when there is none.
 *
 * @param bounds nothing outside of them belongs to the documents
 */
export function readNumberFirst(reading: Reading, at: number, bounds: TokenRange): Mention[] | null {
  const cited: Cited[] = [];
  for (let from = at; ; ) {
    const number = numberAt(reading, from, bounds.to);
    const end = number && number.to < bounds.to ? reading.cue(number.to, 'numberEnd') : null;
    if (!number || !end) return null;
    cited.push({ from, to: number.to, number });
    // `第57号《决议》`
    const word = reading.cue(reading.tokens.is(end.end, '"') ? end.end + 1 : end.end, 'document');
    if (word) return mentionsOf(reading, bounds.from, cited, { to: word.end, type: word.value.type });
    from = jointAt(reading, end.end, bounds.to);
    if (from === end.end) return null;
  }
}

function mentionsOf(
  reading: Reading,
  floor: number,
  cited: readonly Cited[],
  word: { to: number; type: DocumentType },
): Mention[] {
  const [first] = cited;
  const date = dateBefore(reading, floor, first.from);
  const owner = issuerBefore(reading, floor, date?.from ?? first.from, first.number.codes);
  return cited.map(({ from, to, number }, i) => {
    const range = { from, to: i === cited.length - 1 ? word.to : to };
    const type = typeOfCodes(number.codes, word.type) ?? word.type;
    const finding = { rule: 'number-first', evidence: [range] } as const;
    const said = { number, date: date?.date ?? null, issuer: owner?.issuer ?? null };
    return changed(mentionOf(range, type, finding), said);
  });
}
