/**
 * The plenums of the Party's Central Committee: `Trung ương 8 khóa XIII`, `8th Plenum of the 13th Party Central Committee`,
 * `5e Plénum du Comité central (13e mandat)`.
 */
import { termOrdinals } from './congresses.ts';
import type { MeetingPart } from './meetings.ts';
import type { NamedPlenum } from './mention.ts';

export interface PlenumReading {
  plenums: NamedPlenum[];
  to: number;
}

/** The plenums that the parts of a name stand for, each with each of its terms: `Trung ương 4 khóa XII, khóa XIII` is two. */
export function plenumsIn(all: readonly MeetingPart[]): PlenumReading | null {
  const parts = upToOther(all);
  const meeting = parts.find((part) => part.kind === 'plenum');
  const central = parts.some((part) => part.kind === 'central') || (meeting?.kind === 'plenum' && meeting.value);
  const { plenums, terms } = ordinalsOf(parts);
  if (plenums.length === 0 || (!central && (!meeting || terms.length === 0))) return null;
  const to = parts[parts.length - 1].to;
  if (terms.length === 0) return { plenums: plenums.map((ordinal) => ({ ordinal, term: null })), to };
  return { plenums: plenums.flatMap((ordinal) => terms.map((term) => ({ ordinal, term }))), to };
}

/** The parts before another meeting or organisation begins; none when the plenum is that of another committee. */
function upToOther(parts: readonly MeetingPart[]): readonly MeetingPart[] {
  const other = parts.findIndex(
    (part) =>
      ['congress', 'body', 'level', 'area'].includes(part.kind) ||
      (part.kind === 'party' && part.level !== null && part.level !== 'central'),
  );
  if (other < 0) return parts;
  const before = parts.slice(0, other);
  const joint = before.findLastIndex((part) => part.kind === 'and' || part.kind === 'comma');
  // `… of the 8th plenum of the Provincial Party Committee`: not the Central Committee's.
  return joint > 0 ? before.slice(0, joint) : [];
}

/** Which ordinals number the plenum, and which the term of the committee. */
function ordinalsOf(parts: readonly MeetingPart[]): { plenums: number[]; terms: number[] } {
  const termed = termOrdinals(parts);
  const numbered = new Set<number>();
  parts.forEach((part, i) => {
    if (part.kind !== 'ordinal' || termed.has(i)) return;
    if (neighbour(parts, i, -1) === 'plenum' || neighbour(parts, i, 1) === 'plenum') numbered.add(i);
  });
  const plenums: number[] = [];
  const terms: number[] = [];
  parts.forEach((part, i) => {
    if (part.kind !== 'ordinal') return;
    // `8th plenum of the 13th Central Committee`: one numbers the meeting, the other says whose it is.
    const ofCommittee = numbered.size > 0 && !numbered.has(i) && neighbour(parts, i, 1) === 'central';
    (termed.has(i) || ofCommittee ? terms : plenums).push(part.value);
  });
  return { plenums, terms };
}

/** The kind of part beside another, over the Party's name. */
function neighbour(parts: readonly MeetingPart[], i: number, step: 1 | -1): string | undefined {
  let at = i + step;
  while (parts[at]?.kind === 'party') at += step;
  return parts[at]?.kind;
}
