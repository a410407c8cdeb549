/**
 * Brings the mentions of one document together, and gives it its id.
 */
import { changed } from '../changed.ts';
import type { Explain } from '../explain.ts';
import type { Reference, Span } from '../extraction.ts';
import { placeKey } from '../names/places.ts';
import type { Reading } from '../reading.ts';
import { CodePoints } from '../text/code-points.ts';
import { foldBare } from '../text/fold.ts';
import type { Congress, Mention } from './mention.ts';
import type { DocumentNumber } from './numbers.ts';

/** One document, with its mentions in text order. */
type Cited = [Mention, ...Mention[]];

/** The references of a text from its mentions in text order. */
export function merge(reading: Reading, mentions: readonly Mention[], explain: Explain | null): Reference[] {
  const points = new CodePoints(reading.tokens.text);
  return group(reading, complete(mentions)).map((cited) => ({
    ...referenceOf(reading, points, cited),
    ...explain?.(cited[0].finding),
  }));
}

// ---- what a mention leaves out

/** Fills in what one mention says and another leaves out, and drops what stays nameless. */
function complete(mentions: readonly Mention[]): Mention[] {
  const numbers = indexNumbers(mentions);
  const laws = indexLaws(mentions);
  const plenums = mentions.filter(({ plenum }) => plenum?.term);
  const congresses = mentions.filter(({ congress }) => congress?.level);
  return mentions.flatMap((mention): Mention[] => {
    if (mention.number) return [completeNumber(mention, numbers)];
    if (mention.law) return completeLaw(mention, laws);
    if (mention.plenum && mention.plenum.term === null) {
      const { ordinal } = mention.plenum;
      const known = plenums.find(({ plenum }) => plenum?.ordinal === ordinal);
      return known ? [changed(mention, { plenum: known.plenum })] : [];
    }
    if (mention.congress && mention.congress.level === null) {
      const { ordinal, body } = mention.congress;
      const known = congresses.find(({ congress }) => congress?.ordinal === ordinal && congress.body === body);
      return [changed(mention, { congress: known?.congress ?? { ...mention.congress, level: 'central' } })];
    }
    return [mention];
  });
}

/** The full numbers of a text, by kind and serial. */
function indexNumbers(mentions: readonly Mention[]): Map<string, Mention[]> {
  const index = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (!mention.number || mention.number.codes.length === 0) continue;
    const key = serialKey(mention);
    const known = index.get(key);
    if (known) known.push(mention);
    else index.set(key, [mention]);
  }
  return index;
}

/** `Resolution 83` is `83-NQ/TW` when the text has that; of several the one whose issuer or year agrees, else the first. */
function completeNumber(mention: Mention, full: ReadonlyMap<string, Mention[]>): Mention {
  const number = mention.number as DocumentNumber;
  if (number.codes.length > 0) return mention;
  const candidates = (full.get(serialKey(mention)) ?? []).filter((other) => agrees(mention, other));
  const match =
    candidates.find((other) => mention.issuer !== null && other.issuer?.body === mention.issuer.body) ?? candidates[0];
  if (!match) return mention;
  const evidence = [...mention.finding.evidence, match.number as DocumentNumber];
  return changed(mention, {
    number: match.number,
    type: match.type,
    finding: { rule: 'short-number', evidence },
  });
}

function serialKey({ type, number }: Mention): string {
  return `${type === 'regulation' ? 'decision' : type}/${(number as DocumentNumber).serial.replace(/^0+(?=\d)/, '')}`;
}

function agrees(short: Mention, full: Mention): boolean {
  const year = short.number?.year;
  if (year && full.number?.year !== year) return false;
  return sameDate(short.date, full.date);
}

/** Laws of which a mention says the year or number, by name. */
function indexLaws(mentions: readonly Mention[]): Map<string, Mention> {
  const index = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.law && (mention.law.year !== null || mention.number) && !index.has(mention.law.name))
      index.set(mention.law.name, mention);
  }
  return index;
}

function completeLaw(mention: Mention, known: ReadonlyMap<string, Mention>): Mention[] {
  if (mention.law === null || mention.law.year !== null) return [mention];
  const full = known.get(mention.law.name);
  if (!full) return [];
  const finding = { rule: 'known-law', evidence: [mention, full] } as const;
  return [changed(mention, { law: full.law, number: full.number, finding })];
}

// ---- which mentions are of one document

function group(reading: Reading, mentions: readonly Mention[]): Cited[] {
  const all: Cited[] = [];
  const byKey = new Map<string, Cited[]>();
  for (const mention of mentions) {
    const key = keyOf(reading, mention);
    const known = byKey.get(key) ?? [];
    byKey.set(key, known);
    const cited = known.findLast((other) => isSame(other, mention));
    if (cited) cited.push(mention);
    else {
      const fresh: Cited = [mention];
      known.push(fresh);
      all.push(fresh);
    }
  }
  return all;
}

/** Two documents can share a number: then their dates tell them apart. */
function isSame(cited: Cited, mention: Mention): boolean {
  return cited.every((other) => sameDate(other.date, mention.date));
}

/** Whether two dates can be of one day: one may be less precise, or not said. */
function sameDate(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.startsWith(b) || b.startsWith(a);
}

/** What all mentions of a document agree in. Signs between the parts of a number differ with the writer. */
function keyOf(reading: Reading, mention: Mention): string {
  const { number, congress, plenum, law, type } = mention;
  if (number) return [serialKey(mention), number.year, ...number.codes].join('|');
  if (congress)
    return ['congress', congress.ordinal, congress.body, congress.level, placeOf(reading, mention)].join('/');
  if (plenum) return `plenum/${type}/${plenum.ordinal}/${plenum.term}`;
  return `law/${law?.name}/${law?.year}`;
}

// ---- the entry

function referenceOf(reading: Reading, points: CodePoints, cited: Cited): Reference {
  const [first] = cited;
  const { tokens } = reading;
  const said = <T>(value: (mention: Mention) => T | null): T | null => {
    for (const mention of cited) {
      const found = value(mention);
      if (found !== null) return found;
    }
    return null;
  };
  const type = said((mention) => (mention.type === 'regulation' ? mention.type : null)) ?? first.type;
  const number = said((mention) => mention.number);
  return {
    id: idOf(reading, first, type, number),
    type,
    number: number?.printed ?? null,
    date:
      longest(cited.map(({ date }) => date)) ?? (number === null && first.law?.year ? String(first.law.year) : null),
    issuer: said((mention) => mention.issuer),
    congress: congressOf(first),
    plenum: first.plenum?.term ? { ordinal: first.plenum.ordinal, term: first.plenum.term } : null,
    subject: said((mention) => mention.subject),
    text: reading.text(first.from, first.to),
    mentions: cited.map(({ from, to }): Span => points.span(tokens.start[from], tokens.end[to - 1])),
  };
}

/** The most precise of the dates said. */
function longest(dates: readonly (string | null)[]): string | null {
  let best: string | null = null;
  for (const date of dates) if (date !== null && date.length > (best?.length ?? 0)) best = date;
  return best;
}

function congressOf({ congress }: Mention): Congress | null {
  if (!congress?.level) return null;
  return { ordinal: congress.ordinal, level: congress.level, area: congress.area };
}

function idOf(reading: Reading, mention: Mention, type: Reference['type'], number: DocumentNumber | null): string {
  if (number) return `${type}/${foldBare(number.printed).toUpperCase().replaceAll('–', '-')}`;
  const { congress, plenum, law } = mention;
  if (congress) {
    const parts = [type, 'congress', congress.ordinal, congress.body, congress.level, placeOf(reading, mention)];
    return parts.filter((part) => part !== null).join('/');
  }
  if (plenum) return `${type}/plenum/${plenum.ordinal}/${plenum.term}`;
  return `law/${law?.name}/${law?.year}`;
}

/** The place of a congress in its id: `kon-tum`. */
function placeOf(reading: Reading, { congress, from }: Mention): string | null {
  return congress?.area ? placeKey(congress.area, reading.blockAt(from)?.pack ?? null) : null;
}
