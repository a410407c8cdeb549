/**
 * Verbs that no list knows, told by what stands before them: `has so far converted`, `d'allouer`, `will resettle`. They end
 * the noun of a clause as the listed ones do.
 */
import type { Mark, Passage } from './passage.ts';

/** Adverbs between an auxiliary and its verb. */
const MOST_ADVERBS = 3;

/** The verb that ends at a token, as a phrase with the part that it plays; null where there is none. */
export function verbAt(passage: Passage, i: number): Mark | null {
  if (!passage.isContent(i) || passage.tokens.isCapital(i) || passage.mark(i) !== null) return null;
  return (
    participleAt(passage, i) ??
    pastAt(passage, i) ??
    infinitiveAt(passage, i) ??
    joinedInfinitiveAt(passage, i) ??
    gerundAt(passage, i)
  );
}

/** Whether a word is an adverb by its ending: `solennellement`, `excellently`. */
export function isAdverb(passage: Passage, i: number): boolean {
  return passage.isContent(i) && passage.mark(i) === null && endsIn(passage, i, passage.nounForm.adverb);
}

/** `has converted` acts on what follows; in `has been restored` the subject is what it is said of. */
function participleAt(passage: Passage, i: number): Mark | null {
  if (!endsIn(passage, i, passage.nounForm.participle)) return null;
  let at = i - 1;
  for (let steps = 0; steps < MOST_ADVERBS && isBetweenVerbs(passage, at); steps++)
    at = (passage.mark(at)?.from ?? at) - 1;
  const auxiliary = passage.ending(at + 1, 'auxiliary')?.value;
  if (!auxiliary) return null;
  return { from: i, to: i + 1, cues: auxiliary === 'active' ? { action: true } : { predicate: true } };
}

/** `The bloc imported US$951 million`: at once before a number. */
export function pastAt(passage: Passage, i: number): Mark | null {
  if (!endsIn(passage, i, passage.nounForm.past)) return null;
  const bound = passage.mark(i + 1);
  const next = bound?.cues.bound ? bound.to : i + 1;
  const currency = passage.cue(next, 'currency');
  return passage.isNumber(currency?.end ?? next) && !passage.isTime(next)
    ? { from: i, to: i + 1, cues: { action: true } }
    : null;
}

function isBetweenVerbs(passage: Passage, i: number): boolean {
  if (passage.ending(i + 1, 'auxiliary')) return false;
  const cues = passage.mark(i)?.cues;
  return isAdverb(passage, i) || (cues?.nounEnd || cues?.filler) !== undefined;
}

/** `réduire les retards et numériser plus de 80 % des dossiers`: an infinitive joined to another, at once before a number. */
function joinedInfinitiveAt(passage: Passage, i: number): Mark | null {
  const { infinitive, notVerb } = passage.nounForm;
  if (!passage.mark(i - 1)?.cues.conjunction || !endsIn(passage, i, infinitive) || endsIn(passage, i, notVerb))
    return null;
  const bound = passage.mark(i + 1);
  return passage.isNumber(bound?.cues.bound ? bound.to : i + 1) ? { from: i, to: i + 1, cues: { action: true } } : null;
}

/** `to disburse 100 %`, `will set`, `de verser`, `đã khởi tố mới`; behind `được` the subject is what it is said of. */
function infinitiveAt(passage: Passage, i: number): Mark | null {
  const { infinitive, notVerb, longestVerb } = passage.nounForm;
  for (let from = i; from > i - longestVerb && passage.isContent(from) && passage.mark(from) === null; from--) {
    const lead = passage.ending(from, 'verbLead')?.value;
    if (!lead) continue;
    const stands = lead !== 'infinitive' || (endsIn(passage, i, infinitive) && !endsIn(passage, i, notVerb));
    return stands ? { from, to: i + 1, cues: lead === 'passive' ? { predicate: true } : { action: true } } : null;
  }
  return null;
}

/** `accused of taking bribes`: behind a preposition, with its object. */
function gerundAt(passage: Passage, i: number): Mark | null {
  if (!endsIn(passage, i, passage.nounForm.gerund) || passage.mark(i - 1)?.cues.link === undefined) return null;
  const isObject = passage.isContent(i + 1) && (passage.mark(i + 1) === null || passage.mark(i + 1)?.cues.article);
  return isObject ? { from: i, to: i + 1, cues: { action: true } } : null;
}

function endsIn(passage: Passage, i: number, endings: readonly string[]): boolean {
  const word = passage.tokens.marks(i);
  return endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
}
