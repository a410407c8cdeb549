/**
 * Who is named as present: by a verb of attending, in a list that such a verb opens or closes, which may run on over lines,
 * or at the event in a caption. Somebody who is only spoken of attends nothing.
 */
import type { Cue } from '../../language/compile.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mention.ts';
import type { Sign } from './signs.ts';

/** How far from its beginning a sentence that goes on with a list names its first person. */
const CONTINUATION_REACH = 12;
/** A line that names nobody and is no longer than this does not interrupt a list: `![]() |`, `Photo`. */
const SHORT_LINE = 6;
/** How far from a person the words may stand that count only beside one: `received Mr. A`, `Mr. A (R) at the session`. */
const NEAR = 4;
/** The most that stands between a decision and those on whom is decided: `elected the chairman, Mr. A`. */
const ARTICLE = 1;

export class Attendance {
  /** The words that opened a list which the next sentence may go on with. */
  #open: Cue<'presence'> | null = null;

  /** Marks those whom one sentence names as present. Sentences come in text order. */
  mark(sentence: Sentence, signs: readonly Sign[]): void {
    if (signs.length === 0 && isShort(sentence)) return;
    const open = this.#open;
    this.#open = null;
    if (open && this.#goesOn(sentence, signs)) {
      this.#open = open;
      for (const sign of signs) if (sign.kind === 'person') attend(sign.mention, open);
      return;
    }
    this.#read(signs);
  }

  #goesOn({ from }: Sentence, signs: readonly Sign[]): boolean {
    const first = signs.at(0);
    const isList = signs.length > 0 && signs.every((sign) => sign.kind === 'person');
    return isList && first?.kind === 'person' && first.mention.from - from <= CONTINUATION_REACH;
  }

  #read(signs: readonly Sign[]): void {
    /** Those before, whom no other verb has taken. */
    let waiting: Mention[] = [];
    let open: Cue<'presence'> | null = null;
    let named = 0;
    let decided = false;
    /** The list of those on whom is decided: `đại biểu có mặt bầu các ông A, B`. */
    let decidedOn: number | null = null;
    for (const [at, sign] of signs.entries()) {
      if (sign.kind === 'person') {
        if (sign.mention.list === decidedOn) continue;
        named++;
        if (open) attend(sign.mention, open);
        waiting.push(sign.mention);
      } else if (sign.kind === 'presence') {
        const { who, near } = sign.cue.value;
        // `bầu đoàn đại biểu dự Đại hội cấp trên gồm …`
        if (decided && who !== 'before') continue;
        const isNear = !near || this.#isNear(sign.cue, waiting.at(-1), signs.at(at + 1));
        if (!isNear && near !== 'behind') continue;
        if (who !== 'behind') for (const mention of waiting) attend(mention, sign.cue);
        if (who !== 'before' && isNear) {
          open = sign.cue;
          named = 0;
        }
      } else {
        if (sign.kind === 'personnel') {
          if (waiting.length + named > 0) decided = true;
          decidedOn = listBeside(sign.cue, signs.at(at + 1)) ?? decidedOn;
        }
        if (named > 0) open = null;
        waiting = [];
      }
    }
    this.#open = open;
  }

  /** Whether those of whom the words speak stand right beside them. */
  #isNear({ value, start, end }: Cue<'presence'>, before: Mention | undefined, next: Sign | undefined): boolean {
    const isBefore = before !== undefined && start - before.to <= NEAR;
    const isBehind = next?.kind === 'person' && next.mention.from - end <= NEAR;
    if (value.who === 'both') return isBehind;
    return value.who === 'before' ? isBefore : isBehind;
  }
}

/** Whether a sentence that says nothing of anybody may stand inside a list. */
export function isShort({ from, to }: Sentence): boolean {
  return to - from <= SHORT_LINE;
}

function listBeside({ end }: Cue<'personnel'>, next: Sign | undefined): number | null {
  return next?.kind === 'person' && next.mention.from - end <= ARTICLE ? next.mention.list : null;
}

function attend({ activities }: Mention, { start, end }: Cue<'presence'>): void {
  if (!activities.has('attended'))
    activities.set('attended', { rule: 'present', evidence: [{ from: start, to: end }] });
}
