/**
 * What is said once for several documents of a list: codes, dates, issuers and subjects.
 */
import type { Reading } from '../reading.ts';
import type { Mention } from './mention.ts';

/** `Nghị quyết số 18, 19-NQ/TW`: the code said once, at the end, is that of each. */
export function inheritCodes(chain: readonly Mention[]): void {
  const last = chain[chain.length - 1].number;
  if (!last || last.codes.length === 0) return;
  const tail = last.printed.slice(last.serial.length);
  for (const { number } of chain) {
    if (!number || number.codes.length > 0 || number.year !== null) continue;
    number.codes = last.codes;
    number.type = last.type;
    number.printed = number.serial + tail;
  }
}

/** `décisions n° 214-QĐ/TU et n° 215-QĐ/TU du 10/11/2025 sur …`: what is said once, at the end, is said of each. */
export function shareTail(chain: readonly Mention[]): void {
  const last = chain[chain.length - 1];
  for (let i = chain.length - 2; i >= 0 && chain[i].to === chain[i].number?.to; i--) {
    chain[i].date = last.date;
    chain[i].issuer = last.issuer;
    chain[i].subject = last.subject;
  }
}

/**
 * An issuer said once behind several documents of one kind is that of each, `Nghị quyết 57, Nghị quyết 59 của Bộ Chính trị`, and
 * so is one that is said in front of the first or in a heading.
 *
 * @param announced the mentions of which a heading says the issuer: `4 nghị quyết của Bộ Chính trị: …`
 * @param owned those of which it is said in front: `the Politburo's Resolution 66`
 */
export function shareIssuers(
  reading: Reading,
  mentions: readonly Mention[],
  announced: Set<Mention>,
  owned: Set<Mention>,
): void {
  for (let i = mentions.length - 2; i >= 0; i--) {
    const [first, second] = [mentions[i], mentions[i + 1]];
    if (isOneList(reading, first, second, announced)) first.issuer ??= second.issuer;
  }
  for (const said of [announced, owned]) {
    for (let i = 1; i < mentions.length; i++) {
      const [first, second] = [mentions[i - 1], mentions[i]];
      if (!said.has(first)) continue;
      if (isOneList(reading, first, second, announced)) second.issuer ??= first.issuer;
      if (second.issuer === first.issuer) said.add(second);
    }
  }
}

function isOneList(reading: Reading, first: Mention, second: Mention, announced: ReadonlySet<Mention>): boolean {
  if (first.number === null || second.number === null || first.type !== second.type) return false;
  const [codes, others] = [first.number.codes, second.number.codes];
  if (codes.join() !== others.join() && codes.length * others.length > 0) return false;
  if (announced.has(first)) return true;
  return first.subject === null && isJoint(reading, first.to, second.from);
}

/** Whether nothing but marks, conjunctions and articles stands between two tokens. */
function isJoint(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  let at = from;
  while (at < to) {
    const cue =
      reading.cue(at, 'coordinator') ??
      reading.cue(at, 'documentOf') ??
      reading.cue(at, 'meetingFiller') ??
      reading.cue(at, 'numberSign');
    if (!cue && !tokens.is(at, ',') && !tokens.is(at, ';')) return false;
    at = cue ? cue.end : at + 1;
  }
  return at === to;
}
