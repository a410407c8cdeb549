/**
 * What a sentence says of who does what, in text order: the people, the verbs, the words for being present and for decisions
 * on people. What is quoted is left out: those who are named in a speech do nothing at the meeting.
 */
import type { Cue } from '../../language/compile.ts';
import type { CueKind } from '../../language/cues.ts';
import { gate } from '../../language/gates.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mention.ts';
import type { Quotations } from './quotations.ts';

export type Sign =
  | { kind: 'person'; mention: Mention }
  /** Equally long readings of the same words, first those that need an object: `giới thiệu` a report, or to speak of it. */
  | { kind: 'verb'; cues: readonly Cue<'verb'>[]; start: number; end: number; ofThing: boolean }
  | { kind: 'presence'; cue: Cue<'presence'> }
  | { kind: 'personnel'; cue: Cue<'personnel'> };

/** Kinds of cue that name a thing which can be the subject of a verb: `the committee asked`, `báo cáo nêu rõ`. */
const THINGS: readonly CueKind[] = ['others', 'body', 'presentable', 'level', 'province'];
const OPENS_SIGN = gate('verb', 'presence', 'personnel');
const OPENS_THING = gate(...THINGS);
const CLAUSE_MARKS = [',', ';', ':', '.', '–'];
const JOINS: readonly CueKind[] = ['connector', 'sector'];
/** How far behind its subject a verb stands: `le gouvernement a demandé`, `Báo cáo chính trị thẳng thắn chỉ ra`. */
const AUXILIARY = 4;

/** Reads the signs of one sentence. `mentions` are in text order. */
export function signsOf(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  quotations: Quotations,
): Sign[] {
  const signs: Sign[] = [];
  const things = new Things(reading, sentence);
  let next = 0;
  // Inside `…, which proposed …` the subject is a thing.
  let ofThing = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (quotations.holds(i)) continue;
    while (next < mentions.length && mentions[next].to <= i) next++;
    if (next < mentions.length && mentions[next].from <= i) {
      const mention = mentions[next];
      signs.push({ kind: 'person', mention });
      i = mention.to - 1;
      ofThing = false;
      things.forget();
      continue;
    }
    if (reading.cue(i, 'thingRelative')) ofThing = true;
    else if (reading.tokens.is(i, ',')) ofThing = false;
    const sign = reading.opens(i, OPENS_SIGN) ? signAt(reading, i, ofThing || things.isSubjectOf(i)) : null;
    if (!sign) {
      things.see(i);
      // `Báo cáo giải trình, tiếp thu, chỉnh lý`: the verbs in what a paper is called say nothing of anybody.
      i = Math.max(i + 1, reading.cue(i, 'presentable')?.end ?? i, reading.cue(i, 'noDeed')?.end ?? i) - 1;
      continue;
    }
    signs.push(sign);
    const end = sign.kind === 'verb' ? sign.end : sign.cue.end;
    // `có các đồng chí: A`: the address is the beginning of a person.
    i = Math.min(end, mentions.at(next)?.from ?? end) - 1;
  }
  return signs;
}

/** The longest sign that begins at a token; of equally long ones a decision on people before a verb. */
function signAt(reading: Reading, i: number, ofThing: boolean): Exclude<Sign, { kind: 'person' }> | null {
  const verb = reading.cue(i, 'verb');
  const presence = reading.cue(i, 'presence');
  const personnel = reading.cue(i, 'personnel');
  const end = Math.max(verb?.end ?? 0, presence?.end ?? 0, personnel?.end ?? 0);
  const isThing = (reading.cue(i, 'noDeed')?.end ?? 0) >= end || (reading.cue(i, 'presentable')?.end ?? 0) > end;
  if (isThing) return null;
  if (personnel?.end === end) return { kind: 'personnel', cue: personnel };
  if (verb?.end === end) {
    const cues = reading.cuesAt(i).filter((cue): cue is Cue<'verb'> => cue.kind === 'verb' && cue.end === end);
    const byObject = [...cues.filter((cue) => cue.value.transitive), ...cues.filter((cue) => !cue.value.transitive)];
    return { kind: 'verb', cues: byObject, start: i, end, ofThing };
  }
  return presence?.end === end ? { kind: 'presence', cue: presence } : null;
}

/** The thing that opened the clause, as long as nothing else has followed it. */
class Things {
  readonly #reading: Reading;
  readonly #from: number;
  #end = -1;

  constructor(reading: Reading, sentence: Sentence) {
    this.#reading = reading;
    this.#from = sentence.from;
  }

  see(i: number): void {
    const cue = this.#reading.opens(i, OPENS_THING)
      ? THINGS.map((kind) => this.#reading.cue(i, kind)).find((found) => found !== null)
      : undefined;
    if (cue && (i <= this.#end || this.#opensClause(i) || this.#isCounted(cue)))
      this.#end = Math.max(this.#end, cue.end);
    else if (i === this.#end) {
      const join = JOINS.map((kind) => this.#reading.cue(i, kind)).find((found) => found !== null);
      if (join) this.#end = join.end;
    }
  }

  /** `The Government leader asked`: whoever is named behind a thing is the subject. */
  forget(): void {
    this.#end = -1;
  }

  isSubjectOf(verb: number): boolean {
    if (this.#end < 0 || verb < this.#end || verb - this.#end > AUXILIARY) return false;
    // `Bà A, ở xã Đức Quang kể`: a name between makes it a place.
    for (let i = this.#end; i < verb; i++)
      if (!this.#reading.tokens.isWord(i) || this.#reading.isProper(i)) return false;
    return true;
  }

  /** `437/439 đại biểu có mặt tán thành` */
  #isCounted({ kind, start }: Cue): boolean {
    return kind === 'others' && start > this.#from && this.#reading.tokens.isNumber(start - 1);
  }

  #opensClause(i: number): boolean {
    const { tokens } = this.#reading;
    const article = i > this.#from ? this.#reading.cue(i - 1, 'article') : null;
    const before = article?.end === i ? article.start - 1 : i - 1;
    if (before < this.#from) return true;
    return CLAUSE_MARKS.some((mark) => tokens.is(before, mark)) || this.#reading.cue(before, 'coordinator') !== null;
  }
}
