/**
 * Whether a number was reached, estimated or is aimed at, and how far it bounds the true one.
 */
import type { Bound, Status } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import { isSetAgainst } from './noun-before.ts';
import { hasAny, type Mark, type Passage } from './passage.ts';
import type { Time } from './times.ts';
import { pastAt } from './verbs.ts';
import type { ArticleYear } from './year.ts';

/** No further back does a verb look for its negation. */
const LONGEST_CLAUSE = 20;

/** A place from which on aims are told, or told no longer. */
export interface Goal {
  at: number;
  kind: 'aim' | 'request' | false;
  /** The end of the bracket that it is said in: `(the target is 60%)`. */
  until: number;
}

/** Where aims are opened and closed in a sentence, in text order. */
export function goalsOf(passage: Passage): Goal[] {
  const goals: Goal[] = [];
  const brackets: number[] = [];
  let parted = false;
  for (let i = passage.from; i < passage.to; i++) {
    parted ||= passage.is(i, ';');
    if ((passage.is(i, ':') || isCopula(passage, i)) && isOfAims(passage, i))
      goals.push({ at: i, kind: 'aim', until: passage.to });
    if (passage.partner(i) > i) brackets.push(passage.partner(i));
    else if (passage.partner(i) >= 0) brackets.pop();
    const mark = passage.mark(i);
    const goal = mark?.from === i && !isResult(passage, mark) ? mark.cues.goal : undefined;
    if (mark && goal !== undefined && !(goal === 'request' && passage.isNumber(i - 1)))
      goals.push({ at: mark.to - 1, kind: goal, until: brackets.at(-1) ?? passage.to });
    // `recommended the recovery of 38 trillion and referred 186 cases`, `the rate has gone down`: what follows was done.
    else if (goals.at(-1)?.kind && isDone(passage, i, parted))
      goals.push({ at: i, kind: false, until: brackets.at(-1) ?? passage.to });
  }
  return goals;
}

/** `a diminué de 4,7 points pour atteindre 53 %`: where a change has led. */
function isResult(passage: Passage, { from, cues }: Mark): boolean {
  if (cues.arrival === undefined && passage.cue(from, 'purpose') === null) return false;
  let measured = false;
  for (let i = from - 1; i >= passage.from && i > from - LONGEST_CLAUSE; i--) {
    if (passage.is(i, ';') || passage.mark(i)?.cues.goal) return false;
    measured ||= passage.isNumber(i) && !passage.isTime(i);
    const change = passage.mark(i);
    if (measured && change?.cues.change && passage.cue(change.from - 1, 'auxiliary')?.value === 'active') return true;
  }
  return false;
}

/** A conjunction and a verb in the past before a number, or what makes the verb behind it perfect. */
function isDone(passage: Passage, i: number, parted: boolean): boolean {
  if (passage.mark(i - 1)?.cues.conjunction) return pastAt(passage, i) !== null;
  return (
    (passage.nounForm.past.length > 0 || parted) &&
    passage.cue(i, 'auxiliary')?.value === 'active' &&
    !passage.nounForm.gerund.some((ending) => passage.tokens.bare(i).endsWith(ending)) &&
    passage.ending(i, 'verbLead') === null &&
    passage.isContent(i + 1) &&
    passage.cue(i + 1, 'verbLead') === null &&
    passage.cue(i + 1, 'article') === null
  );
}

function isCopula(passage: Passage, i: number): boolean {
  return passage.mark(i)?.cues.predicate === true && passage.cue(i, 'copula') !== null;
}

/** `Les objectifs de l'année scolaire : …`, `The targets for 2026 are …`: a subject or heading that begins with the word for a plan. */
function isOfAims(passage: Passage, colon: number): boolean {
  const first = passage.cue(passage.from, 'article')?.end ?? passage.from;
  if (colon - first > LONGEST_CLAUSE || !passage.cue(first, 'plan')) return false;
  for (let i = first; i < colon; i++) if (!passage.isWord(i) && !passage.isTime(i) && !passage.is(i, "'")) return false;
  return true;
}

/** What the words before a token open there. */
export function aimAt(goals: readonly Goal[], at: number): Goal['kind'] | undefined {
  return goals.findLast((goal) => goal.at < at && at < goal.until)?.kind;
}

/** @param year the year of the article, when it can be told: what is said for a later one is an aim */
export function statusOf(
  clause: Clause,
  at: { aim: Goal['kind']; derived: boolean; period: Time | string | null },
  year: ArticleYear,
): Status {
  const { quantity, previous, before } = clause;
  if (quantity.pair === 'plan') return 'target';
  if (clause.between('estimate') || before.governor?.cues.estimate || isGapped(clause)) return 'estimated';
  if (isPlan(clause)) return 'target';
  const described =
    quantity.attributive ||
    clause.between('worth') ||
    (clause.between('origin') && clause.between('change') && !clause.behind('boundAfter') && previous !== null);
  // `un taux de 45 % d'ici 2028, contre 38 % actuellement`: what there is, beside an aim.
  const present =
    quantity.kind === 'percent' && isSetAgainst(before.between, previous !== null) && !clause.behind('plan');
  // `attract 15 projects worth over US$4.2 billion by 2027`
  const isDue = previous?.status === 'target' && clause.tailTimes.some((time) => time.lead === 'by');
  if ((described && !isDue) || present || isPast(at.period, year)) return 'reported';
  // `to 12,500 beds by 2027, from 10,870 now`
  if (clause.isOrigin) return 'reported';
  if (isFuture(at.period, year)) return 'target';
  // `…; 22 sets of remains have been repatriated`
  if (clause.tail.some((mark) => mark.cues.goal === false)) return 'reported';
  if (at.aim && !(at.aim === 'request' && exists(clause))) return 'target';
  if (previous?.status === 'target' && (isPartOf(clause) || (at.derived && isChangeOf(clause)))) return 'target';
  return at.derived && previous?.status === 'estimated' ? 'estimated' : 'reported';
}

/** `Exports are estimated at 4.5 billion and imports at 3.2 billion`: the verb is said once. */
function isGapped({ passage, before, previous, isListed }: Clause): boolean {
  if (previous?.status !== 'estimated' || !before.noun || !isListed) return false;
  // `est estimée à 24.870 milliards, une croissance de 4,1 %`
  const article = passage.ending(before.noun.from, 'article');
  if (article?.value === 'indefinite' && passage.is(article.start - 1, ',')) return true;
  // `à`, without its accent the verb `a`, is a preposition here.
  if (before.between.some(({ cues }) => !cues.link && (cues.predicate || cues.change || cues.action))) return false;
  const nearest = before.between.find((mark) => !mark.cues.bound);
  return nearest?.cues.link === 'loose';
}

/** `Dự toán thu là 12.500 tỷ đồng, tăng 10%`: what is planned, compared. */
function isChangeOf({ previous, quantity }: Clause): boolean {
  return previous?.clause.quantity.pair === null && previous.measure === 'level' && quantity.kind === 'percent';
}

/** `nhu cầu vốn là 1.245 tỷ đồng, trong đó ngân sách tỉnh 560 tỷ đồng`: a part, with no verb of its own. */
function isPartOf({ passage, quantity, before, previous, hasVerb }: Clause): boolean {
  if (hasVerb || quantity.kind === 'percent' || !previous || !before.noun) return false;
  for (let i = previous.clause.quantity.to; i < quantity.from; i++) if (passage.cue(i, 'partitive')) return true;
  return false;
}

/** The number is that of the plan: `(kế hoạch 6,5 - 7%)`, `tổng kế hoạch vốn là …`. */
function isPlan(clause: Clause): boolean {
  const { noun, governor } = clause.before;
  if (clause.isPlanOfPrevious) return true;
  // `đạt 52 % so với dự toán, tăng 9 %`: what the number before is compared with.
  if (!noun || governor?.cues.exceed || governor?.cues.comparison || clause.isOfPlan) return isPlanInBracket(clause);
  // `4/17 chỉ tiêu đạt dưới 50% kế hoạch`: targets that are counted.
  if (clause.passage.isNumber(noun.from - 1) && !clause.passage.isTaken(noun.from - 1)) return isPlanInBracket(clause);
  for (let i = noun.from; i < Math.min(noun.to, noun.from + 3); i++)
    if (clause.passage.mark(i)?.cues.plan) return clause.quantity.kind !== 'percent' || noun.to - noun.from <= 3;
  return isPlanInBracket(clause);
}

/** `51,8% dự toán (23.600 tỷ đồng)`, `86 % of the target (2,000 members)`: the amount of the plan that was just named. */
function isPlanInBracket(clause: Clause): boolean {
  const { passage, quantity, previous, bracket } = clause;
  if (quantity.kind === 'percent' || bracket < 0 || previous?.measure !== 'completion' || quantity.from !== bracket + 1)
    return false;
  return previous.clause.behind('plan') !== undefined && passage.isWord(bracket - 1);
}

/**
 * `asked to remove difficulties for 13 projects`, `control the 112 border markers`: what is asked for is done to things that
 * are there, counted behind a preposition or an article.
 */
function exists({ passage, quantity, before }: Clause): boolean {
  if (quantity.kind !== 'count') return false;
  const start = passage.ending(quantity.from, 'bound')?.start ?? quantity.from;
  // `assigned 25 officers to …`: who is asked.
  if (passage.is(start - 1, "'") || passage.mark(quantity.from - 1)?.cues.goal) return true;
  if (start === quantity.from && isHandled(passage, start - 1)) return true;
  const nearest = before.between.find((mark) => !mark.cues.bound && !mark.cues.filler);
  if (nearest?.to !== start) return false;
  return nearest.cues.article === 'definite' || (nearest.cues.link === 'loose' && !nearest.cues.arrival);
}

/** `to inspect 3 districts`, `bố trí lại 612 cán bộ`: a word before the number that no list of making or reaching holds. */
function isHandled(passage: Passage, i: number): boolean {
  if (!passage.isContent(i) || passage.isTime(i - 1) || passage.ending(i + 1, 'uncounted')) return false;
  return !hasAny(passage.mark(i), [
    'action',
    'predicate',
    'verbalNoun',
    'nounEnd',
    'change',
    'link',
    'opener',
    'goal',
    'filler',
  ]);
}

function isPast(period: Time | string | null, { dated }: ArticleYear): boolean {
  return dated !== null && period !== null && typeof period !== 'string' && period.last < dated;
}

function isFuture(period: Time | string | null, { dated, named }: ArticleYear): boolean {
  if (period === null || typeof period === 'string') return false;
  // `Pour la période 2025-2030, le Congrès a retenu …`, in an article of 2025; a school year is none.
  const isTerm = period.precision === 'interval' && period.last > period.first + 1;
  // A day by which something is so is often that of the report.
  if (dated === null)
    return (
      period.lead === 'by' && period.precision !== 'month' && period.precision !== 'day' && (named ?? 0) < period.first
    );
  return period.first > dated || (isTerm && period.first === dated);
}

export function boundOf(clause: Clause, isGrowth: boolean): Bound | null {
  const behind = clause.behind('boundAfter');
  if (behind && !leadsToNumber(clause.passage, behind.to)) return behind.cues.boundAfter ?? null;
  const before = clause.between('bound');
  // `không để tỷ lệ hộ nghèo vượt quá 1,5 %`
  if ((before === 'over' || clause.between('exceed')) && isNegated(clause)) return 'at-most';
  // `up to 4.3% from 3.6%`: no limit but where it went.
  if (before === 'at-most' && clause.between('arrival') && clause.behind('origin')) return null;
  if (
    before &&
    !(isGrowth && clause.before.between.some((mark) => mark.cues.bound && (mark.cues.change || mark.cues.exceed)))
  )
    return before;
  // `met and exceeded 15/17 targets`: of so many.
  return clause.between('exceed') && !isGrowth && !clause.quantity.pair ? 'over' : null;
}

/** Whether a verb of letting stands with a negation in the clause before. */
function isNegated({ passage, quantity, before }: Clause): boolean {
  // `de ne pas laisser plus de 2 % de dossiers`
  const near = passage.ending(quantity.from, 'bound')?.start ?? quantity.from;
  for (let i = near - 1; i > near - 4; i--)
    if (passage.ending(i, 'negation')) return before.noun !== null && near < quantity.from;
  if (!before.between.some(({ cues }) => cues.exceed)) return false;
  for (let i = quantity.from; i > passage.from && i > quantity.from - LONGEST_CLAUSE; i--) {
    if (passage.ending(i, 'negation')) return true;
    if (passage.is(i - 1, ',') || passage.is(i - 1, ';')) return false;
  }
  return false;
}

/** `90 % des cellules et au moins 300 membres`, `5 millions d'ici 2030 et plus de 200 communes`: a bound of the next number. */
function leadsToNumber(passage: Passage, at: number): boolean {
  const link = passage.cue(at, 'link');
  const next = link?.end ?? at;
  return (passage.isNumber(next) && !passage.isTime(next)) || passage.cue(next, 'multiple') !== null;
}
