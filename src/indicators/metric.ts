/**
 * The words for what a number measures: the noun before it, the noun behind it, or that of the quantity it takes up.
 */
import type { TokenRange } from '../text/tokens.ts';
import { type Clause, isActor } from './clause.ts';
import { type NounAfter, nounAfter } from './noun-after.ts';
import { isSetAgainst, nounBefore } from './noun-before.ts';
import { holdsMeasure } from './noun-phrase.ts';
import { hasAny } from './passage.ts';

/** `km de long,` before its parts. */
const LONGEST_EXTENT = 3;

export interface MetricReading {
  metric: TokenRange | null;
  /** It is that of the quantity before. */
  derived: boolean;
}

export function metricOf(clause: Clause): MetricReading {
  const own = clause.quantity.elliptic || clause.isOrigin ? null : ownMetric(clause);
  if (own) return { metric: own, derived: false };
  const outside = clause.isPlanOfPrevious ? null : outsideBracket(clause);
  if (outside) return { metric: outside, derived: false };
  const { previous } = clause;
  if (previous?.metric) return { metric: previous.metric, derived: true };
  return { metric: isReference(clause) ? null : (clause.after ?? null), derived: false };
}

/** `the thermal power plant (1,330 MW)`: the thing before the bracket, when no other quantity stands there. */
function outsideBracket({ passage, quantity, bracket, previous }: Clause): TokenRange | null {
  if ((quantity.kind !== 'physical' && quantity.kind !== 'percent') || bracket < 0) return null;
  // `the slow disbursement (only 58.3%)`
  for (let i = bracket + 1; i < quantity.from; i++)
    if (!hasAny(passage.mark(i), ['bound', 'filler', 'predicate'])) return null;
  let floor = passage.from;
  for (let i = previous?.clause.quantity.after ?? bracket; i < bracket; i++)
    if (passage.is(i, ',') || passage.is(i, ';')) floor = i + 1;
  return previous && floor === passage.from ? null : nounBefore(passage, bracket, floor).noun;
}

function ownMetric(clause: Clause): TokenRange | null {
  const { quantity } = clause;
  if (quantity.item) return quantity.item;
  if (clause.after?.link !== 'tight' && isPartOfPrevious(clause)) return null;
  // `64 per cent of the cases, against 90 per cent in Ca Mau`
  if (quantity.kind === 'percent' && isSetAgainst(clause.before.between, clause.previous !== null)) return null;
  const raised = raisedBehind(clause) ?? apposed(clause);
  if (raised) return raised;
  const behind = object(clause);
  // `5.320 ha lúa và 1.408 ha nuôi trồng thủy sản`: the noun before belongs to the number before.
  const isOwn = behind !== null && (!behind.linked || (quantity.kind === 'money' && behind.link === 'tight'));
  const before = isOwn && isAdded(clause) ? null : subject(clause);
  switch (quantity.kind) {
    case 'count':
      if (!behind && clause.days) return clause.days;
      if (before && isRateOf(clause, behind)) return before;
      if (!behind || !isClassifier(clause, behind)) return behind ?? before;
      if (before && (isCountedBy(clause, behind) || holdsMeasure(clause.passage, before))) return before;
      return clause.previous && clause.between('change') ? countedBefore(clause, behind) : behind;
    case 'percent':
    case 'points':
      if (
        behind &&
        before &&
        (clause.isActed || isOblique(clause) || isTransitive(clause) || isVerbOnly(clause, before))
      )
        return behind;
      if ((clause.isActed || isAimOfActor(clause)) && !behind && clause.previous) return null;
      if (behind && before && (isAimOf(clause, before) || isNewClause(clause) || isHeading(clause, before)))
        return behind;
      return (
        riseOf(clause, behind) ??
        before ??
        riseIn(clause) ??
        (clause.hasVerb && clause.previous && clause.isListed ? null : behind)
      );
    case 'money':
      if (quantity.attributive) return behind ?? before;
      // `décaisser 1 236 milliards dans la ville`
      if (behind?.link === 'loose' && isPlace(clause, behind)) return before ?? behind;
      if (clause.isActed) return behind ?? before;
      // `tặng 4.512 suất quà, trị giá 2,7 tỷ đồng cho gia đình chính sách`
      if (clause.previous && clause.between('worth') && !before) return null;
      if (before && !(behind && (clause.before.between.length === 0 || isVerbOnly(clause, before)))) return before;
      return clause.hasVerb && clause.previous && behind?.link !== 'tight' ? null : (behind ?? before);
    case 'physical':
      if (quantity.attributive) return behind ?? before;
      // `chuyển khoảng 1.000 ha lúa sang trồng màu`: made into something else.
      if (behind && !behind.linked && clause.between('change')?.sign === 0) return behind;
      if (clause.isActed && !(behind?.link === 'loose' && before))
        return behind ?? (clause.previous?.clause.quantity.kind === 'physical' ? null : before);
      return behind && (!before || isAmountOf(clause, behind) || isVerbOnly(clause, before)) ? behind : before;
    default:
      return before;
  }
}

/**
 * `power has been restored for 98.7% of customers`, `fournir de l'eau potable à 85 % de la population`, `la reconstruction de 95 % des
 * maisons`: a preposition alone before the number, and a noun that is no measure.
 */
function isOblique({ before, after, passage }: Clause): boolean {
  if (after?.link !== 'tight' || before.governor?.cues.change) return false;
  if (before.noun && holdsMeasure(passage, before.noun)) return false;
  // `d'au moins 95 %`: the preposition is part of the bound.
  const nearest =
    before.between.find((mark) => !mark.cues.bound && !mark.cues.filler) ??
    before.between.find((mark) => mark.cues.bound && passage.cue(mark.from, 'link'));
  const preposition = nearest !== undefined && passage.cue(nearest.from, 'link') !== null;
  return (
    preposition === true && !before.between.some((mark) => hasAny(mark, ['predicate', 'change', 'estimate', 'goal']))
  );
}

/**
 * `The Federation strives for 100 % of enterprises`, `tỉnh phấn đấu 100 % xã`: who aims is no metric, nor is what only
 * stands before a verb that no list knows (`dịch vụ phát sinh trên 90 % hồ sơ`).
 */
function isAimOf({ before, passage, after }: Clause, noun: TokenRange): boolean {
  if (holdsMeasure(passage, noun)) return false;
  const plain = passage.nounForm.plural.length === 0 && after?.linked === false;
  if (before.between.some((mark) => hasAny(mark, ['goal']))) return plain || after?.link === 'tight';
  return plain && !before.between.some((mark) => hasAny(mark, ['predicate', 'change', 'estimate', 'exceed', 'equals']));
}

/** `liên kết còn lỏng lẻo, mới có 17,5% diện tích lúa được bao tiêu`: a verb behind a comma, and its subject behind the number. */
function isNewClause({ passage, before, after }: Clause): boolean {
  const first = before.between.at(-1);
  return first !== undefined && passage.is(first.from - 1, ',') && after?.linked === false;
}

/** `réduire au moins 20 % des points focaux`, `Phu Tho have 85% of its communes`: what is reduced stands behind, at once after verb and number. */
function isTransitive({ passage, before, after }: Clause): boolean {
  const nearest = before.between.find((mark) => !mark.cues.bound || mark.cues.change);
  if (after?.link !== 'tight' || !nearest) return false;
  return nearest.cues.change !== undefined || passage.cue(nearest.from, 'auxiliary')?.value === 'active';
}

/** `le nombre de médecins est passé à 12 pour 10.000 habitants`: behind the number stands what the rate is for. */
function isRateOf({ passage, quantity }: Clause, behind: NounAfter | null): boolean {
  if (behind?.link !== 'loose' || quantity.finding.rule !== 'count-of-subject') return false;
  return passage.cue(quantity.after, 'arrival') === null;
}

/** `le gouvernement veille à ce qu'elle ne dépasse pas 65 %`: who aims is not measured. */
function isAimOfActor({ passage, before }: Clause): boolean {
  return before.noun !== null && before.between.some(({ cues }) => cues.goal) && isActor(passage, before.noun);
}

/** `Party building: 93 % of party cells completed their tasks`: a heading, where what the share is of stands behind. */
function isHeading({ passage, after }: Clause, noun: TokenRange): boolean {
  return passage.is(noun.to, ':') && after?.link === 'tight' && !holdsMeasure(passage, noun);
}

/** `in the city`, `dans la province`: where, and not what for. */
function isPlace({ passage, quantity }: Clause, noun: TokenRange): boolean {
  return passage.cue(quantity.after, 'timeLead')?.value === 'in' && isActor(passage, noun);
}

/** Whether a conjunction alone parts the number from what was said before. */
function isAdded({ before, previous }: Clause): boolean {
  const nearest = before.between.find((mark) => !mark.cues.bound);
  return previous !== null && nearest?.cues.conjunction !== undefined;
}

/** `planter 6.500 hectares de forêts`, not `un tronçon de 58,4 km de l'autoroute`. */
function isAmountOf(clause: Clause, behind: NounAfter): boolean {
  const { between } = clause.before;
  // `vùng nuôi tôm quy mô 96 ha ở thị xã Vĩnh Châu`
  if (between.every((mark) => mark.cues.bound)) return behind.link !== 'loose';
  return (
    behind.link === 'tight' &&
    !(
      between.some((mark) => mark.cues.link === 'tight') &&
      between.every((mark) => mark.cues.link === 'tight' || mark.cues.bound)
    )
  );
}

/** `trồng hơn 9.850 ha rừng`, `atteindre 100 % du capital`: the verb is no metric when the noun is said. */
function isVerbOnly(clause: Clause, noun: TokenRange): boolean {
  if (isInfinitive(clause, noun)) return true;
  for (let i = noun.from; i < noun.to; i++) if (!clause.passage.mark(i)?.cues.verbalNoun) return false;
  return true;
}

/** A lone infinitive behind a preposition or another verb: `s'efforce de verser 100 % de …`. */
function isInfinitive({ passage }: Clause, { from, to }: TokenRange): boolean {
  const { infinitive, gerund } = passage.nounForm;
  const ends = (i: number, endings: readonly string[]) =>
    passage.isWord(i) && endings.some((ending) => passage.tokens.bare(i).endsWith(ending));
  // `de ne pas laisser plus de 2 % de dossiers en retard`
  const alone = to === from + 1 || (to === from + 2 && passage.mark(from)?.cues.nounEnd !== undefined);
  if (alone && ends(to - 1, infinitive)) return true;
  // `criticised the province for handling only 64 per cent of …`
  return passage.mark(to - 2)?.cues.link !== undefined && ends(to - 1, gerund);
}

/** `đàn gia cầm 6,1 triệu con`: the noun stands before the number at once. */
function isCountedBy({ passage, before }: Clause, behind: TokenRange): boolean {
  // `đàn bò hiện đạt khoảng 41.200 con`: a verb that only states.
  const states = before.between.every(({ cues }) => (cues.predicate || cues.estimate || cues.bound) && !cues.action);
  return states && passage.cue(behind.from, 'classifier')?.value === 'bare';
}

/** `tổng lượt khách 4,35 triệu lượt`: the word behind the number only says how it is counted. */
function isClassifier({ passage }: Clause, behind: TokenRange): boolean {
  return passage.cue(behind.from, 'classifier')?.end === behind.to;
}

/** `56 vụ tai nạn làm chết 31 người; giảm 8 vụ`: what was counted with the same word before; null when nothing was. */
function countedBefore({ passage, previous }: Clause, classifier: TokenRange): TokenRange | null {
  const { tokens } = passage;
  for (let before = previous; before; before = before.clause.previous) {
    const { metric, derived } = before;
    if (metric && !derived && tokens.bare(metric.from) === tokens.bare(classifier.from)) return metric;
  }
  return null;
}

/** `long de 93 km, dont 41 km dans la province`: a part of the same thing. */
function isPartOfPrevious({ passage, quantity, previous }: Clause): boolean {
  if (quantity.kind !== 'physical' || previous?.clause.quantity.amount.unit !== quantity.amount.unit) return false;
  const start = passage.ending(quantity.from, 'bound')?.start ?? quantity.from;
  const part = passage.ending(start, 'partitive');
  return part !== null && part.start - previous.clause.quantity.after <= LONGEST_EXTENT;
}

/** The noun before the number. The plan that it exceeds or is set against is none. */
function subject(clause: Clause): TokenRange | null {
  const { noun, governor } = clause.before;
  if (!noun || clause.isPlanOfPrevious || (clause.before.between.length > 0 && isMeasurer(clause, noun))) return null;
  const first = clause.passage.mark(noun.from);
  // `có 96 đơn được giải quyết, đạt 93 %`
  if (clause.previous && isVerbOnly(clause, noun) && clause.passage.ending(noun.from, 'verbLead')?.value === 'passive')
    return null;
  if (governor?.cues.exceed && first?.cues.plan) return null;
  const onlyPlan = first?.cues.plan && first.to >= noun.to;
  const onlyEarlier = first?.cues.earlier && first.to >= noun.to;
  // `the plan assigned by the council is 36,742 billion`: what is measured.
  const isSubject = onlyPlan && clause.quantity.kind === 'money' && clause.hasVerb;
  return (onlyPlan || onlyEarlier) && clause.previous && !isSubject ? null : noun;
}

/** `the Department has measured 1,940 ha`: an organisation measures, and is not what is measured. */
function isMeasurer({ passage, quantity }: Clause, { from, to }: TokenRange): boolean {
  if (quantity.kind !== 'physical' && quantity.kind !== 'money') return false;
  const body = passage.cue(from, 'body');
  return body?.end === to && passage.tokens.isCapital(from);
}

/** `49,5 % du plan`, `of the same period`: what the number is set against, and no metric. */
function isReference({ passage, after }: Clause): boolean {
  const cues = after ? passage.mark(after.from)?.cues : undefined;
  return (cues?.plan || cues?.earlier) !== undefined;
}

/** The noun behind the number, when it names what is measured and not what the number is a part of. */
function object(clause: Clause): NounAfter | null {
  const { after, passage, quantity } = clause;
  if (!after) return null;
  const mark = passage.mark(after.from);
  const isPart = quantity.kind === 'percent' || quantity.kind === 'points';
  // `hoàn thành 100% kế hoạch huấn luyện`: the plan that an actor fulfils.
  // `9/41 investisseurs ont décaissé moins de 30 % du plan`: those who are counted.
  const isCounted = clause.before.noun !== null && passage.isNumber(clause.before.noun.from - 1);
  if (isPart && mark?.cues.plan && clause.isActed && !isCounted) return after;
  if (isPart && (isReference(clause) || (mark?.cues.whole && clause.hasVerb))) return null;
  const direct = passage.nounForm.plural.length === 0 || quantity.kind === 'count' || quantity.attributive;
  return after.linked || direct ? after : null;
}

/** `The road, 12 km long, …`, `l'autoroute, dont 41 km traversent la province`: the thing before the comma. */
function apposed({ passage, quantity, previous }: Clause): TokenRange | null {
  if (quantity.kind !== 'physical') return null;
  const start = passage.ending(quantity.from, 'bound')?.start ?? quantity.from;
  const lead = passage.ending(start, 'partitive') ?? passage.ending(start, 'extent');
  const comma = (lead?.start ?? start) - 1;
  if (!passage.is(comma, ',') || !(lead || passage.cue(quantity.after, 'extent'))) return null;
  return nounBefore(passage, comma, previous?.clause.quantity.after ?? passage.from).noun;
}

/** `porter à 95 % le taux de couverture`, `réduire de 2 % le nombre de ménages`: what the verb raises stands behind the number. */
function raisedBehind(clause: Clause): TokenRange | null {
  const { passage, quantity } = clause;
  const article = passage.mark(quantity.after);
  // `doubler le nombre de salles`
  const isVerb = passage.nounForm.infinitive.some((ending) => passage.tokens.bare(quantity.from).endsWith(ending));
  const raises = clause.between('change') || (quantity.kind === 'multiple' && isVerb);
  if (!raises || article?.cues.article !== 'definite' || article.from !== quantity.after) return null;
  // `tombé à 509 USD la tonne`
  return passage.cue(article.to, 'unit') ? null : nounAfter(passage, article.to);
}

/** `an increase of 9% in the retail price index`: a noun for the change, and what it is of. */
function riseOf(clause: Clause, behind: NounAfter | null): TokenRange | null {
  const { passage, before } = clause;
  if (!behind?.linked || !holdsMeasure(passage, behind)) return null;
  const rise = before.between.find((mark) => mark.cues.change);
  if (!rise) return null;
  const article = passage.cue(rise.from, 'article') ?? passage.ending(rise.from, 'article');
  return article?.value === 'indefinite' ? behind : null;
}

/** `a 20.5% rise in construction`. */
function riseIn(clause: Clause): TokenRange | null {
  const { passage, quantity } = clause;
  const mark = passage.mark(quantity.after);
  if (!mark?.cues.change || mark.from !== quantity.after) return null;
  const noun = nounAfter(passage, mark.to);
  return noun?.linked ? noun : null;
}
