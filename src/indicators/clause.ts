/**
 * What stands around one quantity in its clause, gathered once and then asked by measure, metric, period, base, status.
 */

import { changed } from '../changed.ts';
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Bound, Measure, Status } from '../vocabulary.ts';
import { type NounAfter, nounAfter } from './noun-after.ts';
import { type NounBefore, nounBefore } from './noun-before.ts';
import { holdsMeasure } from './noun-phrase.ts';
import type { Mark, Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './times.ts';

/** No further on does a number look for what it is compared with. */
const LONGEST_TAIL = 24;
/** So near before its bracket stands the plan whose value it holds. */
const LONGEST_PLAN = 4;
/** So near behind its number may a word stand before its time. */
const LONGEST_NOUN = 8;

/** What is known of a quantity that was read before in the same sentence. */
export interface Statement {
  clause: Clause;
  metric: TokenRange | null;
  /** The metric is that of the quantity before. */
  derived: boolean;
  measure: Measure;
  sign: 1 | -1;
  base: string | null;
  period: Time | string | null;
  status: Status;
  bound: Bound | null;
  finding: Finding<'indicator'>;
}

export class Clause {
  readonly passage: Passage;
  readonly quantity: Quantity;
  /** The quantity that this one may take up: the one before it at the same level of brackets. */
  readonly previous: Statement | null;
  readonly before: NounBefore;
  readonly after: NounAfter | null;
  /** The phrases behind the quantity in its clause. */
  readonly tail: readonly Mark[];
  /** Times behind the quantity in its clause. */
  readonly tailTimes: readonly Time[];
  /** Where the tail ends. */
  readonly end: number;
  /** The bracket that it stands in, or -1. */
  readonly bracket: number;

  constructor(
    passage: Passage,
    at: { quantity: Quantity; floor: number; limit: number; bracket: number },
    times: readonly Time[],
    previous: Statement | null,
  ) {
    this.passage = passage;
    this.quantity = at.quantity;
    this.previous = previous;
    this.bracket = at.bracket;
    this.before = nounBefore(passage, at.quantity.from, at.floor);
    const inside = previous && isInside(passage, previous.clause.quantity, at.quantity);
    if (inside && previous.clause.before.noun)
      this.before = changed(this.before, { noun: previous.clause.before.noun, governor: null });
    this.after = nounAfter(passage, behindAmount(passage, at.quantity));
    this.end = tailEnd(passage, at.quantity.after, at.limit);
    this.tail = marksIn(passage, at.quantity.after, this.end);
    const isWithin = (time: Time) => time.bare >= at.quantity.to && time.bare < this.end;
    this.tailTimes = times.filter(
      (time) =>
        isWithin(time) &&
        !isBracketed(passage, at.quantity.to, time.bare) &&
        !isOfNextSubject(passage, at.quantity.after, time),
    );
  }

  /** The phrase before the number that carries a cue, nearest first. */
  between<K extends keyof Mark['cues']>(kind: K): NonNullable<Mark['cues'][K]> | undefined {
    for (const mark of this.before.between)
      if (mark.cues[kind] !== undefined) return mark.cues[kind] as NonNullable<Mark['cues'][K]>;
    return undefined;
  }

  /** The first phrase behind the number that carries a cue. */
  behind<K extends keyof Mark['cues']>(kind: K): Mark | undefined {
    return this.tail.find((mark) => mark.cues[kind] !== undefined);
  }

  /** What is counted by days: `1.5 million working days`. */
  get days(): TokenRange | null {
    const { passage, quantity } = this;
    const days = quantity.kind === 'count' ? passage.cue(quantity.after, 'uncounted') : null;
    return days && { from: days.start, to: days.end };
  }

  /** Whether a verb stands between the noun and the number. */
  get hasVerb(): boolean {
    return this.before.between.some(
      ({ cues }) => cues.predicate || cues.action || cues.change || cues.estimate || cues.exceed,
    );
  }

  /** `rose to 41.3% of GRDP from 38.2%`: where the movement began, said behind where it went. */
  get isOrigin(): boolean {
    const { passage, previous, quantity, before, hasVerb } = this;
    if (!previous || hasVerb) return false;
    for (let i = previous.clause.quantity.to; i < quantity.from; i++)
      if (!passage.isWord(i) && !passage.isTime(i) && !(passage.is(i, ',') && before.noun === null)) return false;
    const nearest = before.between.find((mark) => !mark.cues.bound);
    return nearest?.cues.origin !== undefined && previous.clause.between('arrival') !== undefined;
  }

  /** Whether what stands before the number acts and is not measured: `the Front mobilised VND31 billion`. */
  get isActed(): boolean {
    const { noun, between } = this.before;
    if (noun && holdsMeasure(this.passage, noun)) return false;
    return between.some(({ cues }) => cues.action) || this.#isOfActor;
  }

  /** `la province avait décaissé 21 milliards de VND de capitaux`, `les deux pays visent 20 milliards d'échanges`. */
  get #isOfActor(): boolean {
    const { passage, quantity, before } = this;
    if ((quantity.kind !== 'money' && quantity.kind !== 'physical') || !before.noun) return false;
    return before.between.some(({ cues }) => cues.predicate || cues.goal) && isActor(passage, before.noun);
  }

  /** Whether a link joins the number to the plan before it, in a language that puts the whole first: `完成年度计划的104.2%`. */
  get isOfPlan(): boolean {
    const { passage, quantity, before } = this;
    if (!passage.nounForm.classified) return false;
    const plan = before.noun ? passage.mark(before.noun.from) : null;
    if (!plan?.cues.plan || plan.to !== before.noun?.to) return false;
    return passage.ending(quantity.from, 'link')?.start === plan.to;
  }

  /** Whether it is the plan for what the quantity before measures, said behind it or in brackets. */
  get isPlanOfPrevious(): boolean {
    return this.#isPlanInBracket || this.#isNamedGoal || this.#isComparedPlan;
  }

  /** `72 %, loin de l'objectif de 90 %` */
  get #isNamedGoal(): boolean {
    const { passage, previous, before } = this;
    if (!previous || !before.noun || this.isOfPlan) return false;
    const goal = passage.mark(before.noun.to - 1);
    return (
      goal?.cues.plan !== undefined &&
      goal.to === before.noun.to &&
      before.between.some(({ cues }) => cues.link === 'tight') &&
      before.between.every(({ cues }) => cues.link || cues.bound)
    );
  }

  /** `9,12 %, inférieure à l'objectif fixé (10 %)`: in brackets behind the plan that the quantity before is compared with. */
  get #isComparedPlan(): boolean {
    const { passage, previous, quantity, bracket } = this;
    if (!previous || bracket < 0 || quantity.from !== bracket + 1 || previous.clause.quantity.kind !== quantity.kind)
      return false;
    if (quantity.kind !== 'percent' || previous.clause.behind('plan')) return false;
    for (let i = bracket - 1; i >= previous.clause.quantity.to && i > bracket - LONGEST_PLAN; i--)
      if (passage.mark(i)?.cues.plan) return true;
    return false;
  }

  /** `35,7 % (the target of the Assembly is 60 %)` */
  get #isPlanInBracket(): boolean {
    const { passage, previous, bracket, before } = this;
    if (!previous || bracket < 0 || previous.clause.quantity.to > bracket) return false;
    const lead = passage.mark(bracket + 1);
    const from = lead?.cues.article ? lead.to : bracket + 1;
    if (passage.mark(from)?.cues.plan === undefined) return false;
    // `(objectif 2025 : 95,15%)`
    return before.noun ? before.noun.from === from : passage.isTime(from + 1) || passage.is(from + 1, ':');
  }

  /** Whether it stands in the same list as the quantity before: no semicolon between. */
  get isListed(): boolean {
    const start = this.previous?.clause.quantity.to ?? this.quantity.from;
    for (let i = start; i < this.quantity.from; i++) if (this.passage.is(i, ';')) return false;
    return true;
  }

  /** Whether nothing but a conjunction or a comma parts it from the quantity before. */
  get isJoined(): boolean {
    const { previous, passage, quantity } = this;
    if (!previous) return false;
    for (let i = previous.clause.quantity.to; i < quantity.from; i++) {
      const mark = passage.mark(i);
      const neutral =
        passage.isTime(i) ||
        passage.is(i, ',') ||
        passage.is(i, ')') ||
        passage.is(i, '(') ||
        (mark && (mark.cues.conjunction || mark.cues.bound || mark.cues.link || mark.cues.arrival || mark.cues.filler));
      if (!neutral) return false;
    }
    return true;
  }
}

/** Whether a noun names a province, or its head is one that does something: the last word of it before a link, or the first. */
export function isActor(passage: Passage, noun: TokenRange): boolean {
  if (passage.cue(noun.from, 'province')?.end === noun.to) return true;
  if (!passage.block.pack?.pack.prenominal)
    return passage.cue(passage.cue(noun.from, 'numberWord')?.end ?? noun.from, 'actor') !== null;
  for (let i = noun.from; i < noun.to; i++) {
    const actor = passage.cue(i, 'actor');
    if (actor && (actor.end >= noun.to || passage.mark(actor.end)?.cues.link)) return true;
  }
  return false;
}

/** `tổng vốn giao cho 3 chương trình là 102 tỷ đồng`, `công suất 133 trạm`: a count within the noun that is measured. */
function isInside(passage: Passage, count: Quantity, quantity: Quantity): boolean {
  if (count.kind !== 'count' || quantity.kind === 'count') return false;
  // `dans les 13 communes`
  const start = passage.ending(count.from, 'article')?.start ?? count.from;
  if (!passage.mark(start - 1)?.cues.link && passage.ending(count.from, 'measureName') === null) return false;
  let verb = false;
  for (let i = count.after; i < quantity.from; i++) {
    if (!passage.isWord(i)) return false;
    const mark = passage.mark(i);
    if (mark?.cues.opener || mark?.cues.conjunction) return false;
    verb ||= mark?.cues.predicate !== undefined;
  }
  return verb;
}

/** `/người/năm`, `per year`: a rate that the unit does not carry. */
export function rateEnd(passage: Passage, from: number): number {
  let at = from;
  for (let steps = 0; steps < 3; steps++) {
    const per = passage.cue(at, 'per');
    if (passage.is(at, '/') && passage.isWord(at + 1)) at += 2;
    else if (per && passage.isWord(per.end)) at = per.end + 1;
    else break;
  }
  return at;
}

/** `1.24 trillion (47 million dollars) on medical equipment`, `612 billion (23 million USD) of public investment`, `620 billion in 2025 for dykes`: where it is said what money is for. */
function behindAmount(passage: Passage, quantity: Quantity): number {
  const end = rateEnd(passage, quantity.after);
  if (quantity.kind !== 'money') return end;
  let at = passage.is(end, '(') ? rateEnd(passage, passage.behindBracket(end)) : end;
  while (passage.isTime(at)) at++;
  const link = passage.mark(at)?.cues.link;
  return link === 'loose' || (link === 'tight' && passage.is(at - 1, ')')) ? at : end;
}

function tailEnd(passage: Passage, from: number, limit: number): number {
  let i = from;
  while (i < limit && i < from + LONGEST_TAIL) {
    const close = passage.is(i, '(') && !passage.isTime(i) ? passage.partner(i) : -1;
    if (close > i && close < limit && close < from + LONGEST_TAIL) {
      i = close + 1;
      continue;
    }
    const mark = passage.mark(i);
    // `больше, чем`: the comma of a phrase parts nothing.
    const isInside = mark !== null && mark.from < i;
    if (isStop(passage, i) && !passage.isTime(i) && !isInside) break;
    // `ngay trong quý I/2026`: a word before a time opens nothing.
    if (
      mark?.from === i &&
      mark.cues.opener &&
      i > from &&
      !(i < from + LONGEST_NOUN && closesWithTime(passage, mark.to))
    )
      break;
    i++;
  }
  return i;
}

/** Whether a time follows, and nothing but the end of the clause behind it. */
function closesWithTime(passage: Passage, from: number): boolean {
  let i = from;
  while (passage.isTime(i)) i++;
  return i > from && (!passage.has(i) || isStop(passage, i) || passage.is(i, '.'));
}

function isStop(passage: Passage, i: number): boolean {
  return passage.is(i, ',') || passage.is(i, ';') || passage.is(i, '(') || passage.is(i, ')') || passage.is(i, ':');
}

/** `… ont été activés et la part de l'économie numérique en 2023 a été de …`: a time before the verb of another subject. */
function isOfNextSubject(passage: Passage, from: number, time: Time): boolean {
  if (isOfNextAim(passage, from, time)) return true;
  const verb = passage.mark(time.to);
  if (!verb || !(verb.cues.predicate || verb.cues.change || verb.cues.estimate)) return false;
  for (let i = time.from - 1; i >= from; i--) {
    const mark = passage.mark(i);
    if (!mark?.cues.conjunction) continue;
    const start = passage.cue(mark.to, 'article')?.end ?? mark.to;
    return passage.measureNameAt(start) === start;
  }
  return false;
}

/** `traiter 100 % des plaintes et viser en 2026 …`: a time behind a conjunction and a further aim. */
function isOfNextAim(passage: Passage, from: number, time: Time): boolean {
  let aims = false;
  for (let i = time.from - 1; i >= from; i--) {
    aims ||= passage.mark(i)?.cues.goal === 'aim';
    if (passage.mark(i)?.cues.conjunction) return aims;
  }
  return false;
}

/** Whether a bracket that opens behind a quantity holds a token. */
function isBracketed(passage: Passage, from: number, at: number): boolean {
  for (let i = from; i < at; i++) if (passage.partner(i) > at) return !passage.isTime(i);
  return false;
}

function marksIn(passage: Passage, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = from; i < to; i++) {
    const close = passage.is(i, '(') && !passage.isTime(i) ? passage.partner(i) : -1;
    if (close > i) i = close;
    const mark = passage.mark(i);
    if (mark && mark.from >= from && marks.at(-1) !== mark && !passage.isTime(i)) marks.push(mark);
  }
  return marks;
}
