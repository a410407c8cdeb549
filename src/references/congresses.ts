/**
 * The congresses whose resolution a text cites: `13e Congrès national du Parti`, `Đại hội XI Đảng bộ tỉnh`,
 * `9th Congress of the Provincial Farmers' Association`.
 */
import type { Level } from '../vocabulary.ts';
import type { MeetingPart } from './meetings.ts';
import type { NamedCongress } from './mention.ts';

export interface CongressReading {
  congress: NamedCongress;
  /** The token after the last part that belongs to it. */
  to: number;
}

/** The congresses that the parts of a name stand for, in their order. More than one: `12th and 13th National Party Congresses`. */
export function congressesIn(parts: readonly MeetingPart[]): CongressReading[] {
  const readings: CongressReading[] = [];
  for (const group of groupsOf(parts)) {
    const congresses = congressesOf(group, readings.length > 0);
    if (congresses.length === 0) break;
    readings.push(...congresses);
  }
  return readings;
}

/**
 * Parts the names of several congresses: a new one begins behind a conjunction or comma once a congress and its ordinal are
 * said, and says its own ordinal.
 */
function groupsOf(parts: readonly MeetingPart[]): MeetingPart[][] {
  const groups: MeetingPart[][] = [[]];
  parts.forEach((part, i) => {
    const group = groups[groups.length - 1];
    const isJoint = part.kind === 'and' || part.kind === 'comma';
    const complete = group.some((p) => p.kind === 'congress') && group.some((p) => p.kind === 'ordinal');
    if (isJoint && complete && namesCongress(parts, i + 1)) groups.push([]);
    else group.push(part);
  });
  return groups;
}

function namesCongress(parts: readonly MeetingPart[], from: number): boolean {
  for (let i = from; i < parts.length; i++) {
    if (parts[i].kind === 'congress') return true;
    if (parts[i].kind === 'and' || parts[i].kind === 'comma' || parts[i].kind === 'term') return false;
  }
  return false;
}

function congressesOf(group: readonly MeetingPart[], further: boolean): CongressReading[] {
  const at = group.findIndex((part) => part.kind === 'congress');
  if (at < 0 || (further && at === group.length - 1 && group.length === 1)) return [];
  const own = belonging(group);
  const { ordinals, terms } = ordinalsOf(own);
  // `Đại hội Đảng bộ tỉnh Nghệ An khóa XX`: the term numbers the congress when nothing else does.
  const values = ordinals.length > 0 ? ordinals : terms;
  const to = own[own.length - 1].to;
  const described = describe(own);
  return values.map((ordinal) => ({ congress: { ordinal, ...described }, to }));
}

/** Without joints at the end, and without the number that a further sentence part begins with: `… Congress and the 5 tasks`. */
function belonging(group: readonly MeetingPart[]): MeetingPart[] {
  const parts = group.slice(0, Math.min(furtherOrdinal(group) ?? group.length, furtherBody(group)));
  while (parts.length > 0 && ['comma', 'and', 'link'].includes(parts[parts.length - 1].kind)) parts.pop();
  return parts;
}

/** Where another body is joined on behind a congress: `Resolution of the 1st Congress and the Politburo's Resolution No. 66`. */
function furtherBody(group: readonly MeetingPart[]): number {
  const congress = group.findIndex(({ kind }) => kind === 'congress');
  const joint = group.findIndex((part, i) => {
    const next = group.slice(i + 1).find(({ kind }) => kind !== 'link');
    return i > congress && part.kind === 'and' && next?.kind === 'body';
  });
  return joint < 0 ? group.length : joint;
}

/** Where an ordinal stands behind the word for a congress whose own stood before it. */
function furtherOrdinal(group: readonly MeetingPart[]): number | undefined {
  const { ordinals, terms } = ordinalsOf(
    group.slice(
      0,
      group.findIndex(({ kind }) => kind === 'congress'),
    ),
  );
  if (ordinals.length + terms.length === 0) return undefined;
  const termed = termOrdinals(group);
  const at = group.findLastIndex(({ kind }) => kind === 'congress');
  const further = group.findIndex(({ kind }, i) => i > at && kind === 'ordinal' && !termed.has(i));
  return further < 0 ? undefined : further;
}

/** The ordinals of the congress, and those that a word for a term claims: `khóa XX`, `20th term`. */
export function ordinalsOf(parts: readonly MeetingPart[]): { ordinals: number[]; terms: number[] } {
  const termed = termOrdinals(parts);
  const ordinals: number[] = [];
  const terms: number[] = [];
  parts.forEach((part, i) => {
    if (part.kind === 'ordinal') (termed.has(i) ? terms : ordinals).push(part.value);
  });
  return { ordinals, terms };
}

/** Which parts are ordinals of a term. The word stands before it (`khóa XIII`, `term XX`) or behind it (`13th tenure`). */
export function termOrdinals(parts: readonly MeetingPart[]): Set<number> {
  const termed = new Set<number>();
  parts.forEach((part, i) => {
    if (part.kind === 'term' && part.value === 'beside' && parts[i + 1]?.kind === 'ordinal') termed.add(i + 1);
  });
  parts.forEach((part, i) => {
    if (part.kind !== 'term' || parts[i - 1]?.kind !== 'ordinal') return;
    if (part.value === 'behind' || parts[i + 1]?.kind !== 'ordinal') termed.add(i - 1);
  });
  // `khóa XI, XII và XIII`: what is joined to a term's ordinal is one too.
  parts.forEach((part, i) => {
    if (part.kind === 'ordinal' && termed.has(i - 2) && ['comma', 'and'].includes(parts[i - 1].kind)) termed.add(i);
  });
  for (let i = parts.length - 1; i >= 0; i--) {
    const joined = parts[i].kind === 'ordinal' && termed.has(i + 2) && ['comma', 'and'].includes(parts[i + 1].kind);
    if (joined && parts[i + 3]?.kind === 'term') termed.add(i);
  }
  return termed;
}

function describe(parts: readonly MeetingPart[]): Omit<NamedCongress, 'ordinal'> {
  let body: NamedCongress['body'] = null;
  let level: Level | null = null;
  let area: string | null = null;
  let party = false;
  let country = false;
  for (const part of parts) {
    switch (part.kind) {
      case 'congress':
        level ??= part.value.level ?? null;
        body ??= part.value.body ?? null;
        break;
      case 'level':
        level ??= part.value;
        break;
      case 'area':
        level ??= part.level;
        area ??= part.area;
        break;
      case 'party':
        party = true;
        level ??= part.level;
        area ??= part.area;
        break;
      case 'body':
        body ??= part.body;
        level ??= part.level;
        area ??= part.area;
        break;
      case 'central':
        level ??= 'central';
        break;
      case 'country':
        country = true;
        break;
      default:
    }
  }
  // The Party's own congress, and an organisation's that is told by the country.
  if (level === null && area === null && (body === null ? party : country)) level = 'central';
  return { body, level, area: level === 'central' ? null : area };
}
