/**
 * A cue is a phrase of a language that means something to the extraction: a role, a unit, a verb, a kind of document.
 * This file says which kinds there are and what each carries; the phrases are in `languages/`.
 */
import type { ActivityCues } from './cues/activities.ts';
import type { BodyCues } from './cues/bodies.ts';
import type { NumberCues } from './cues/numbers.ts';
import type { PageCues } from './cues/page.ts';
import type { PeopleCues } from './cues/people.ts';
import type { ReferenceCues } from './cues/references.ts';

/** Every kind of cue, with the value that its rows carry. */
export interface CueValues extends PeopleCues, ActivityCues, BodyCues, NumberCues, ReferenceCues, PageCues {}

export type CueKind = keyof CueValues;

/**
 * A value and the phrases that stand for it. A phrase is words parted by spaces, where
 *
 * - `a|b` is either word, `(s)` an optional ending: `président(e)(s)|chef(s)`;
 * - `a_b` is one choice of two words: `phát_biểu|ý_kiến của`;
 * - `[of]` is an optional word, `[of|from]` one of several;
 * - `^May` must be written with a capital, `^^NA` in capitals throughout;
 * - `секретар*` is any word that begins so: for languages that inflect;
 * - `{level}` is any one-word cue of the kind `level` (`provincial`), `{number}` any number in digits.
 */
export type CueRow<K extends CueKind> = readonly [value: CueValues[K], ...phrases: string[]];

/** Rows for some of the kinds. */
export type Lexicon<K extends CueKind = CueKind> = { readonly [kind in K]: readonly CueRow<kind>[] };
