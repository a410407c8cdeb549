/**
 * What is right, missed and false in an extraction, entry by entry. Every figure is a count of these judgements, and two runs
 * are compared judgement by judgement.
 */
import type { Comrade, Evidence, Extraction, Indicator, Reference, Span, Title } from '../../src/index.ts';
import type { Article, GoldComrade, GoldIndicator, GoldReference, GoldTitle } from './gold.ts';
import { fold, foldId, overlap, paired } from './match.ts';

/** What precision and recall are of. */
export const KINDS = [
  'language',
  'comrades',
  'titles',
  'posts',
  'activities',
  'indicators',
  'records',
  'references',
] as const;
/** What is only judged of entries that were found. */
export const DETAILS = [
  'gender',
  'honorific',
  'metric',
  'measure',
  'period',
  'base',
  'status',
  'bound',
  'refDate',
  'refIssuer',
  'refSubject',
] as const;

export type Kind = (typeof KINDS)[number];
export type Detail = (typeof DETAILS)[number];

/** How near a metric or a subject must be to that of the gold. */
const NEAR = 0.6;

export interface Judgement {
  kind: Kind | Detail;
  /** `wrong` is said of details: the entry is there, but says something else. */
  verdict: 'right' | 'missed' | 'false' | 'wrong';
  /** The entry in words that stay the same from run to run. */
  entry: string;
  /** What was found instead, or beside it. */
  found?: string;
  /** Which rule found it, and on which words that rests. */
  by?: { rule?: string | undefined; evidence?: Evidence[] | undefined };
  /** Where it was found. */
  span?: Span;
  /** Words of the text by which a miss can be looked up. */
  words?: string;
  /** It follows from another judgement: a post of a person who was missed. */
  implied?: boolean;
}

/** Judges an extraction against the gold of its article. */
export function judge({ gold }: Pick<Article, 'gold'>, found: Extraction): Judgement[] {
  const isLanguage = found.language.code === gold.language.code;
  return [
    isLanguage
      ? { kind: 'language', verdict: 'right', entry: gold.language.code }
      : { kind: 'language', verdict: 'wrong', entry: gold.language.code, found: found.language.code },
    ...judgeComrades(gold.comrades, found.comrades),
    ...judgeIndicators(gold.indicators, found.indicators),
    ...judgeReferences(gold.references, found.references),
  ];
}

// ---- comrades

function judgeComrades(wanted: readonly GoldComrade[], found: readonly Comrade[]): Judgement[] {
  const { pairs, missed, extra } = paired(wanted, found, (a, b) => (isAny(forms(a.name, a.nameAlt), b.name) ? 1 : 0));
  return [
    ...pairs.flatMap(([a, b]): Judgement[] => [
      { kind: 'comrades', verdict: 'right', entry: a.name, by: b, span: b.mentions[0] },
      ...judgePosts(a.name, a.titles, b.titles),
      ...judgeActivities(a, b),
      ...judgePerson(a, b),
    ]),
    ...missed.flatMap((a): Judgement[] => [
      { kind: 'comrades', verdict: 'missed', entry: a.name, words: a.name },
      ...judgePosts(a.name, a.titles, []).map(implied),
      ...judgeActivities(a, null).map(implied),
    ]),
    ...extra.flatMap((b): Judgement[] => [
      { kind: 'comrades', verdict: 'false', entry: b.name, by: b, span: b.mentions[0] },
      ...judgePosts(b.name, [], b.titles).map(implied),
      ...judgeActivities(null, b).map(implied),
    ]),
  ];
}

function implied(judgement: Judgement): Judgement {
  return { ...judgement, implied: true };
}

/** Titles by their words, posts by what the words mean. */
function judgePosts(name: string, wanted: readonly GoldTitle[], found: readonly Title[]): Judgement[] {
  const titles = paired(wanted, found, (a, b) => (isAny(forms(a.text, a.textAlt), b.text) ? 1 : 0));
  const posts = paired(wanted, found, (a, b) => (isSamePost(a, b) ? 1 + overlap(a.text, b.text) : 0));
  return [
    ...verdicts('titles', titles, name, ({ text }) => text),
    ...verdicts('posts', posts, name, (title) => `${postOf(title)} (${title.text})`),
  ];
}

function verdicts(
  kind: Kind,
  { pairs, missed, extra }: ReturnType<typeof paired<GoldTitle, Title>>,
  name: string,
  said: (title: Post & Pick<Title, 'text'>) => string,
): Judgement[] {
  return [
    ...pairs.map(
      ([a, b]): Judgement => ({ kind, verdict: 'right', entry: `${name}: ${said(a)}`, by: b, span: b.span }),
    ),
    ...missed.map((a): Judgement => ({ kind, verdict: 'missed', entry: `${name}: ${said(a)}`, words: a.text })),
    ...extra.map((b): Judgement => ({ kind, verdict: 'false', entry: `${name}: ${said(b)}`, by: b, span: b.span })),
  ];
}

type Post = Pick<Title, 'role' | 'modifiers' | 'body' | 'level'>;

/** `deputy secretary · party-committee · province` */
export function postOf({ role, modifiers, body, level }: Post): string {
  return [[...[...modifiers].sort(), role].join(' '), body, level].filter((part) => part !== null).join(' · ');
}

function isSamePost(a: GoldTitle, b: Title): boolean {
  return postOf(a) === postOf(b) && a.body === b.body && (a.sector === null || a.sector === b.sector);
}

function judgeActivities(a: GoldComrade | null, b: Comrade | null): Judgement[] {
  const name = a?.name ?? b?.name;
  const by = (activity: string) => b?.activityRules?.find((found) => found.activity === activity) ?? {};
  const { pairs, missed, extra } = paired<string, string>(a?.activities ?? [], b?.activities ?? [], (x, y) =>
    x === y ? 1 : 0,
  );
  const judged = (verdict: Judgement['verdict'], activity: string): Judgement => ({
    kind: 'activities',
    verdict,
    entry: `${name}: ${activity}`,
    ...(verdict === 'missed' ? { words: name ?? '' } : { by: by(activity) }),
  });
  return [
    ...pairs.map(([activity]) => judged('right', activity)),
    ...missed.map((activity) => judged('missed', activity)),
    ...extra.map((activity) => judged('false', activity)),
  ];
}

function judgePerson(a: GoldComrade, b: Comrade): Judgement[] {
  const at = { entry: a.name, by: b, span: b.mentions[0] };
  return [
    ...(a.gender === null ? [] : [detail('gender', a.gender, b.gender, a.gender === b.gender, at)]),
    detail('honorific', a.honorific, b.honorific, a.honorific === b.honorific, at),
  ];
}

// ---- indicators

function judgeIndicators(wanted: readonly GoldIndicator[], found: readonly Indicator[]): Judgement[] {
  const { pairs, missed, extra } = paired(wanted, found, likenessOfIndicators);
  const matched = pairs.map(([a, b]) => ({ a, b, details: judgeRecord(a, b) }));
  const isWhole = ({ details }: { details: Judgement[] }) => details.every(({ verdict }) => verdict === 'right');
  const record = (verdict: Judgement['verdict'], entry: string): Judgement => ({ kind: 'records', verdict, entry });
  return [
    ...matched.flatMap(({ a, b, details }): Judgement[] => [
      { kind: 'indicators', verdict: 'right', entry: a.text, by: b, span: b.span },
      ...details,
    ]),
    ...missed.map((a): Judgement => ({ kind: 'indicators', verdict: 'missed', entry: a.text, words: a.text })),
    ...extra.map(
      (b): Judgement => ({
        kind: 'indicators',
        verdict: 'false',
        entry: b.text,
        found: quantityOf(b),
        by: b,
        span: b.span,
      }),
    ),
    ...matched.filter(isWhole).map(({ a }) => record('right', a.text)),
    ...matched
      .filter((match) => !isWhole(match))
      .flatMap(({ a, b }) => [record('missed', a.text), record('false', b.text)]),
    ...missed.map((a) => record('missed', a.text)),
    ...extra.map((b) => record('false', b.text)),
  ];
}

/** Value and unit make an indicator; of several alike the one that says most of the same. */
function likenessOfIndicators(a: GoldIndicator, b: Indicator): number {
  if (!isNear(a.value, b.value) || !isNear(a.upTo, b.upTo) || a.unit !== b.unit) return 0;
  return (
    1 +
    likenessOf(forms(a.metric, a.metricAlt), b.metric) +
    (a.measure === b.measure ? 0.2 : 0) +
    (a.period === b.period ? 0.2 : 0)
  );
}

function isNear(a: number | null, b: number | null): boolean {
  if (a === b) return true;
  return a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

function quantityOf({ value, upTo, unit, metric }: Indicator): string {
  return `${value}${upTo === null ? '' : `–${upTo}`} ${unit} (${metric})`;
}

/** The fields that make an indicator a whole record. */
function judgeRecord(a: GoldIndicator, b: Indicator): Judgement[] {
  const at = { entry: a.text, by: b, span: b.span };
  const field = <K extends 'measure' | 'period' | 'base' | 'status' | 'bound'>(kind: K, others: unknown[] = []) =>
    detail(kind, a[kind], b[kind], a[kind] === b[kind] || others.includes(b[kind]), at);
  return [
    ...(a.metric === null
      ? []
      : [detail('metric', a.metric, b.metric, likenessOf(forms(a.metric, a.metricAlt), b.metric) >= NEAR, at)]),
    field('measure', a.measureAlt),
    field('period', a.periodAlt),
    field('base'),
    field('status', a.statusAlt),
    field('bound'),
  ];
}

// ---- references

function judgeReferences(wanted: readonly GoldReference[], found: readonly Reference[]): Judgement[] {
  const isSame = (a: GoldReference, b: Reference) => forms(a.id, a.idAlt).some((id) => foldId(id) === foldId(b.id));
  const { pairs, missed, extra } = paired(wanted, found, (a, b) => (isSame(a, b) ? 1 : 0));
  return [
    ...pairs.flatMap(([a, b]): Judgement[] => [
      { kind: 'references', verdict: 'right', entry: a.id, by: b, span: b.mentions[0] },
      ...judgeDocument(a, b),
    ]),
    ...missed.map((a): Judgement => ({ kind: 'references', verdict: 'missed', entry: a.id, words: numberIn(a.id) })),
    ...extra.map(
      (b): Judgement => ({
        kind: 'references',
        verdict: 'false',
        entry: b.id,
        found: b.text,
        by: b,
        span: b.mentions[0],
      }),
    ),
  ];
}

/** `03-NQ/TU` of `resolution/03-NQ/TU` */
function numberIn(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function judgeDocument(a: GoldReference, b: Reference): Judgement[] {
  const at = { entry: a.id, by: b, span: b.mentions[0] };
  const judged: Judgement[] = [];
  if (a.date !== undefined) judged.push(detail('refDate', a.date, b.date, a.date === b.date, at));
  if (a.issuer) {
    const isSame = a.issuer.body === b.issuer?.body && a.issuer.level === b.issuer.level;
    judged.push(detail('refIssuer', issuerOf(a.issuer), issuerOf(b.issuer), isSame, at));
  }
  if (a.subject)
    judged.push(detail('refSubject', a.subject, b.subject, overlap(a.subject, b.subject ?? '') >= NEAR, at));
  return judged;
}

function issuerOf(issuer: Reference['issuer']): string | null {
  return issuer && `${issuer.body} ${issuer.level}`;
}

// ---- what they share

function detail(
  kind: Detail,
  wanted: string | null,
  found: string | null,
  isRight: boolean,
  at: Pick<Judgement, 'entry' | 'by' | 'span'>,
): Judgement {
  if (isRight) return { kind, verdict: 'right', ...at };
  return { kind, verdict: 'wrong', ...at, found: `${said(found)}, not ${said(wanted)}` };
}

function said(value: string | null): string {
  return value === null ? 'nothing' : `“${value}”`;
}

/** A field of the gold with its other wordings. */
function forms(first: string | null, others: string[] = []): string[] {
  return first === null ? others : [first, ...others];
}

function isAny(wanted: readonly string[], found: string): boolean {
  return wanted.some((form) => fold(form) === fold(found));
}

function likenessOf(wanted: readonly string[], found: string | null): number {
  return Math.max(0, ...wanted.map((form) => overlap(form, found ?? '')));
}
