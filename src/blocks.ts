/**
 * Parts a page into running text, credits and furniture. Headlines, captions and lists are running text: only what is
 * plainly something else is taken out, because what is taken out is not read.
 *
 * The words that tell are those of all installed languages at once: a French page has a Vietnamese frame.
 */
import type { CompiledPack, Cue } from './language/compile.ts';
import type { PageCues } from './language/cues/page.ts';
import type { LanguagePack } from './language/pack.ts';
import type { BlockKind } from './reading.ts';
import { type Line, linesOf } from './text/blocks.ts';
import { Gap, TokenKind, type TokenRange, type Tokens } from './text/tokens.ts';
import { Shape } from './text/words.ts';

/** Tokens `[from, to)` of one line. */
export interface PageBlock extends TokenRange {
  kind: BlockKind;
}

type PageKind = keyof PageCues;

/** The words of page frames in all packs, as one pack. */
export function framesOf(packs: readonly LanguagePack[]): LanguagePack {
  const rows = <K extends PageKind>(kind: K) => packs.flatMap((pack) => pack.lexicon[kind] as readonly unknown[]);
  const lexicon = Object.fromEntries(
    (['credit', 'furniture', 'masthead', 'label'] as const).map((kind) => [kind, rows(kind)]),
  );
  // The compiler asks a pack for nothing else.
  return { code: 'frames', fold: 'marks', lexicon } as unknown as LanguagePack;
}

/** The blocks of a page, in text order; together they cover every token. */
export function blocksOf(tokens: Tokens, frames: CompiledPack): PageBlock[] {
  return new Page(tokens, frames).blocks();
}

/** A credit names a few people or an agency: `Ảnh: Quang Mẫn - Trung Hiếu`. */
const LONGEST_CREDIT = 16;
const LONGEST_BYLINE = 12;
/** `TTXVN`, `SGGP`; but no slogan: `- DEVELOPMENT`. */
const LONGEST_AGENCY = 6;
/** The headlines of other articles are shorter than running text, and have no full stop. */
const LONGEST_HEADLINE = 40;
/** The names under an article take one line, or two. */
const BYLINES = 2;
/** Words with a capital beside a date: `Minh Tiến - 10:41, 22/11/2022`. */
const MOST_BESIDE_DATE = 4;
const MEDIA = new Set(['jpg', 'jpeg', 'png', 'gif', 'webp', 'mp4', 'mp3', 'pdf', 'doc', 'docx']);

class Page {
  readonly #tokens: Tokens;
  readonly #cues: (readonly Cue[] | undefined)[];
  /** For the first token of an address, a file name or a placeholder (`[ad_1]`): where it ends. */
  readonly #codes: (number | undefined)[];
  readonly #lines: Line[];

  constructor(tokens: Tokens, frames: CompiledPack) {
    this.#tokens = tokens;
    this.#cues = new Array(tokens.length);
    this.#codes = new Array(tokens.length);
    this.#lines = linesOf(tokens);
    const matcher = frames.matcher(tokens);
    for (const { from, to } of this.#lines) {
      matcher.match(from, to, (start, cues) => {
        this.#cues[start] = cues;
      });
      this.#findCodes(from, to);
    }
  }

  blocks(): PageBlock[] {
    const blocks: PageBlock[] = [];
    const frame = this.#frames();
    const bylines = this.#bylines(frame);
    this.#lines.forEach((line, at) => {
      if (frame[at]) blocks.push({ from: line.from, to: line.to, kind: 'furniture' });
      else if (bylines.has(at)) blocks.push({ from: line.from, to: line.to, kind: 'credit' });
      else this.#part(line, blocks);
    });
    return blocks;
  }

  /** For each line whether all of it is frame. */
  #frames(): boolean[] {
    let related = false;
    return this.#lines.map((line) => {
      const frame = this.#frameOf(line);
      related = frame === 'related' || (related && (frame !== null || this.#isHeadline(line)));
      return frame !== null || related;
    });
  }

  /** The longest cue of a kind at a token, if it has one of these values. */
  #cue<K extends PageKind>(i: number, kind: K, ...values: PageCues[K][]): Cue<K> | null {
    for (const cue of this.#cues[i] ?? []) {
      if (cue.kind === kind && (values.length === 0 || values.includes(cue.value as PageCues[K]))) return cue as Cue<K>;
    }
    return null;
  }

  // Addresses, file names, placeholders: `https://…`, `dh-8.jpg`, `110723_X.mp4?_t=`, `[ad_1]`, `DNUM_ABZ`

  #findCodes(from: number, to: number): void {
    for (let start = from; start < to; ) {
      let end = start + 1;
      while (end < to && this.#tokens.gap[end] === Gap.None) end++;
      // A word alone is none.
      if (end > start + 1 || this.#tokens.kind[start] === TokenKind.Punctuation) this.#findCode(start, end);
      start = end;
    }
  }

  /** Looks at tokens without a space between them. */
  #findCode(from: number, to: number): void {
    const tokens = this.#tokens;
    let address = -1;
    let media = -1;
    let digits = false;
    for (let i = from; i < to; i++) {
      if (tokens.is(i, '_') || tokens.is(i, '@')) address = from;
      else if (tokens.is(i, '/') && tokens.is(i - 1, '/') && i > from + 1 && address < 0)
        address = this.#schemeOf(i, from);
      else if (tokens.isNumber(i)) digits = true;
      else if (i > from && tokens.is(i - 1, '.') && tokens.isWord(i) && MEDIA.has(tokens.marks(i))) media = i - 1;
    }
    if (address >= 0) this.#codes[address] = this.#withoutClosing(address, to);
    // `bế mạc.jpg)` is a caption with a leftover, `dh-8.jpg` a name.
    else if (media >= 0) this.#codes[digits ? from : media] = to;
  }

  /** `https://…`: the scheme stands before the colon. */
  #schemeOf(slash: number, from: number): number {
    return this.#tokens.is(slash - 2, ':') && slash - 3 >= from ? slash - 3 : slash - 1;
  }

  /** The full stop or bracket after an address is not part of it. */
  #withoutClosing(from: number, to: number): number {
    let end = to;
    const closes = (i: number) => [')', '.', ',', ';', '"'].some((mark) => this.#tokens.is(i, mark));
    while (end - 1 > from && closes(end - 1)) end--;
    return end;
  }

  // Whole lines

  /** Whether a line is all frame, and if so whether the headlines of other articles follow. */
  #frameOf({ from, to }: Line): 'frame' | 'related' | null {
    const related = this.#cue(from, 'furniture', 'related');
    if (related && this.#isEnd(related.end, to)) return 'related';
    // `>> Ouverture de la 43e session` is a link.
    if (this.#tokens.is(from, '>') && from + 1 < to && this.#tokens.is(from + 1, '>')) return 'frame';
    const opens = this.#cue(from, 'furniture', 'opens', 'related');
    if (opens && this.#isOpening(opens.end, to)) return 'frame';
    if (this.#cue(from, 'label')?.end === to) return 'frame';
    return this.#isFrame(from, to) ? 'frame' : null;
  }

  /** `Từ khóa: …`, `Trang chủ › Chính trị`. */
  #isOpening(i: number, to: number): boolean {
    return i < to && [':', '|', '"', '>', '/'].some((mark) => this.#tokens.is(i, mark));
  }

  #isEnd(i: number, to: number): boolean {
    return i === to || (i + 1 === to && this.#tokens.is(i, ':'));
  }

  /** Whether nothing but words of the frame, dates, clocks, numbers, addresses and signs is there. */
  #isFrame(from: number, to: number): boolean {
    const tokens = this.#tokens;
    let sign = false;
    let masthead = false;
    let numbers = false;
    let others = 0;
    for (let i = from; i < to; ) {
      const code = this.#codes[i];
      const furniture = this.#cue(i, 'furniture', 'alone', 'lead');
      const beside = this.#cue(i, 'masthead');
      if (code !== undefined || furniture) sign = true;
      else if (beside) masthead = true;
      else if (tokens.isNumber(i)) numbers = true;
      else if (tokens.isWord(i) && (tokens.surface(i).length > 1 || tokens.isUnspaced(i)))
        others += tokens.isCapital(i) ? 1 : to;
      if (others > MOST_BESIDE_DATE) return false;
      i = code ?? Math.max(furniture?.end ?? 0, beside?.end ?? 0, i + 1);
    }
    const stamp = this.#stampOf(from, to);
    if (others === 0) return sign || stamp.clock || stamp.date || (masthead && numbers) || !this.#hasContent(from, to);
    // `Minh Tiến - 10:41, 22/11/2022`, `Báo Cà Mau05/03/2025`
    return stamp.date;
  }

  #hasContent(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#tokens.isWord(i) || this.#tokens.isNumber(i)) return true;
    return false;
  }

  /** Whether a clock (`15:12`) and a whole date (`23/09/2025`) stand in the line. */
  #stampOf(from: number, to: number): { clock: boolean; date: boolean } {
    const tokens = this.#tokens;
    const joined = (i: number, ...marks: string[]) =>
      tokens.isNumber(i) &&
      i + 2 < to &&
      tokens.isNumber(i + 2) &&
      tokens.isGlued(i + 2) &&
      marks.some((mark) => tokens.is(i + 1, mark));
    let clock = false;
    let date = false;
    for (let i = from; i + 2 < to; i++) {
      if (joined(i, ':') && tokens.slice(i + 2, i + 3).length === 2) clock = true;
      if (joined(i, '/', '-', '.') && joined(i + 2, '/', '-', '.')) date = true;
    }
    return { clock, date };
  }

  /** A line in the list of other articles. */
  #isHeadline({ from, to }: Line): boolean {
    return to - from <= LONGEST_HEADLINE && !this.#tokens.is(to - 1, '.');
  }

  /** The lines below the last running text that hold nothing but names. */
  #bylines(frame: readonly boolean[]): Set<number> {
    const lines = this.#lines;
    const bylines = new Set<number>();
    let last = lines.length - 1;
    for (; last >= 0 && (frame[last] || !this.#isRunningText(lines[last])); last--) {
      if (!frame[last] && this.#isByline(lines[last])) bylines.add(last);
    }
    // More are a list, and so are those that a colon announces.
    const announced = last >= 0 && this.#tokens.is(lines[last].to - 1, ':');
    return last < 0 || announced || bylines.size > BYLINES ? new Set() : bylines;
  }

  #isRunningText({ from, to }: Line): boolean {
    let small = 0;
    for (let i = from; i < to && small < 3; i++) {
      const code = this.#codes[i];
      if (code !== undefined) i = code - 1;
      else if (this.#tokens.isWord(i) && !this.#tokens.isCapital(i) && !this.#cue(i, 'furniture')) small++;
    }
    return small >= 3;
  }

  /** `Thùy Nhung`, `Ngọc Bảo - Lê Trường`, `SNOW WIND`: capitals, nothing else. */
  #isByline({ from, to }: Line): boolean {
    return to - from <= LONGEST_BYLINE && this.#tokens.isCapital(from) && this.#namesOnly(from, to, 0);
  }

  /** Whether words with a capital, initials and what joins them are all there is but for `small` other words. */
  #namesOnly(from: number, to: number, small: number): boolean {
    const tokens = this.#tokens;
    let others = 0;
    for (let i = from; i < to; ) {
      const known = this.#codes[i] ?? this.#creditPart(i, from);
      if (known) i = known;
      else {
        if (tokens.isNumber(i)) return false;
        if (tokens.isWord(i) && !tokens.isCapital(i) && !this.#isDomain(i, to)) others++;
        if (tokens.is(i, '.') && i + 1 < to && i > from && tokens.surface(i - 1).length > 2 && !tokens.isGlued(i + 1))
          return false;
        if (tokens.is(i, ':') || tokens.is(i, '?') || tokens.is(i, '!')) return false;
        i++;
      }
    }
    return others <= small;
  }

  /** The end of a further credit (`; ảnh: Quốc Hưng`) or of a whole one (`Groupe de journalistes`). */
  #creditPart(i: number, from: number): number | null {
    const alone = this.#cue(i, 'credit', 'alone');
    if (alone) return alone.end;
    const colon = this.#cue(i, 'credit', 'colon');
    return colon && i > from && this.#tokens.is(colon.end, ':') ? colon.end + 1 : null;
  }

  /** `baochinhphu.vn`, `VnExpress.net`. */
  #isDomain(i: number, to: number): boolean {
    const tokens = this.#tokens;
    const before = tokens.is(i - 1, '.') && tokens.isGlued(i) && tokens.isGlued(i - 1);
    const after = i + 2 < to && tokens.is(i + 1, '.') && tokens.isGlued(i + 1) && tokens.isGlued(i + 2);
    return before || after;
  }

  // Parts of a line

  #part(line: Line, blocks: PageBlock[]): void {
    const start = this.#lead(line);
    let text = start;
    const put = (from: number, to: number, kind: BlockKind) => {
      if (text < from) blocks.push({ from: text, to: from, kind: this.#hasContent(text, from) ? 'text' : 'furniture' });
      if (from < to) blocks.push({ from, to, kind });
      text = to;
    };
    if (line.from < start) blocks.push({ from: line.from, to: start, kind: 'furniture' });
    for (let i = start; i < line.to; ) {
      if (this.#isPlain(i)) {
        i++;
        continue;
      }
      const noise = this.#codes[i] ?? this.#labelAt(i, line);
      const credit = noise ? null : this.#creditAt(i, line);
      if (noise) put(i, noise, 'furniture');
      else if (credit) put(i, credit, 'credit');
      i = noise ?? credit ?? i + 1;
    }
    if (text < line.to) put(line.to, line.to, 'text');
  }

  /** Whether a token is a word or number that says nothing of the frame. */
  #isPlain(i: number): boolean {
    return (
      this.#cues[i] === undefined && this.#codes[i] === undefined && this.#tokens.kind[i] !== TokenKind.Punctuation
    );
  }

  /** The end of what stands before the running text of a line. */
  #lead({ from, to }: Line): number {
    let at = from;
    for (;;) {
      const end = this.#codes[at] ?? this.#cue(at, 'furniture', 'lead')?.end ?? this.#dateline(at, to);
      if (end === null || end >= to) return at;
      at = end;
    }
  }

  /** `(KTO)- `, `(Chinhphu.vn) – `, `Hanoi (VNA) – `: where the agency and its dash end. */
  #dateline(from: number, to: number): number | null {
    const tokens = this.#tokens;
    let i = from;
    while (i < to && i - from < 4 && tokens.isCapital(i)) i++;
    if (!tokens.is(i, '(')) return null;
    const open = i++;
    while (i < to && i - open < 6 && !tokens.is(i, ')')) i++;
    if (i + 1 >= to || !tokens.is(i, ')') || !(tokens.is(i + 1, '-') || tokens.is(i + 1, '–'))) return null;
    return i + 2 < to && this.#isAgency(open + 1, i) ? i + 2 : null;
  }

  /** `TTXVN`, `VNA`, `Chinhphu.vn`, `VGP News`. */
  #isAgency(from: number, to: number): boolean {
    const tokens = this.#tokens;
    for (let i = from; i < to; i++) {
      if (tokens.isWord(i) && (tokens.shape(i) >= Shape.Upper || this.#isDomain(i, to))) return true;
    }
    return false;
  }

  /** `Français Dans la matinée`: the label at the beginning of a sentence, before a capital. */
  #labelAt(i: number, { from, to }: Line): number | null {
    const label = this.#cue(i, 'label');
    if (!label || label.end >= to || !this.#tokens.isCapital(label.end) || this.#tokens.isGlued(label.end)) return null;
    return i === from || this.#tokens.kind[i - 1] === TokenKind.Punctuation || this.#codes[from] !== undefined
      ? label.end
      : null;
  }

  /** The end of a credit that begins at a token: in brackets, or up to the end of the line. */
  #creditAt(i: number, line: Line): number | null {
    const tokens = this.#tokens;
    if (tokens.is(i, '(') || tokens.is(i, '[')) return this.#bracketed(i, line.to);
    if (!this.#cues[i] && !['-', '–', '/'].some((mark) => tokens.is(i, mark))) return null;
    return this.#isCredit(i, line.to, i === line.from || this.#endsBefore(i), i === line.from) ? line.to : null;
  }

  /** `(Ảnh: Trung Hiếu)`, `(Photo VNA)`. */
  #bracketed(open: number, to: number): number | null {
    const limit = Math.min(to, open + LONGEST_CREDIT);
    let close = open + 1;
    while (close < limit && !this.#tokens.is(close, ')') && !this.#tokens.is(close, ']')) close++;
    return close < limit && this.#isCredit(open + 1, close, true, true) ? close + 1 : null;
  }

  /** Whether tokens `[from, to)` are a credit. Within a sentence it must begin with a capital and have a colon. */
  #isCredit(from: number, to: number, apart: boolean, whole: boolean): boolean {
    const tokens = this.#tokens;
    if (this.#isLonger(from, to, LONGEST_CREDIT)) return false;
    if (apart && this.#isSignOff(from, to)) return true;
    const alone = this.#cue(from, 'credit', 'alone');
    if (whole && alone && this.#isEnd(alone.end, to)) return true;
    const colon = this.#cue(from, 'credit', 'colon');
    if (colon && tokens.is(colon.end, ':') && colon.end < to && (apart || tokens.isCapital(from))) {
      return colon.end + 1 === to || this.#isCreditTo(colon.end + 1, to, 1);
    }
    const names = this.#cue(from, 'credit', 'names');
    return names !== null && apart && names.end < to && !tokens.is(to - 1, '.') && this.#isCreditTo(names.end, to, 0);
  }

  /** Whether there are more tokens than this, an address being one. */
  #isLonger(from: number, to: number, limit: number): boolean {
    let count = 0;
    for (let i = from; i < to && count <= limit; i = this.#codes[i] ?? i + 1) count++;
    return count > limit;
  }

  /** Those whom a credit names. One small word may stand among them: `Báo Nhân dân`, `Văn phòng UBND`. */
  #isCreditTo(from: number, to: number, small: number): boolean {
    const first = this.#codes[from] !== undefined || this.#creditPart(from, from) !== null || this.#isDomain(from, to);
    return (first || this.#tokens.isCapital(from)) && this.#namesOnly(from, to, small);
  }

  /** `-VNA`, `– VNA/VOV` at the end of a text, `./. VNA`. */
  #isSignOff(from: number, to: number): boolean {
    const tokens = this.#tokens;
    const dash = tokens.is(from, '-') || tokens.is(from, '–') || tokens.is(from, '/');
    if (!dash || to - from > 4 || !tokens.isWord(to - 1)) return false;
    // `Nghị quyết số 57-NQ/TW` ends a headline: the code of a document goes on without a space.
    if (tokens.isGlued(from) && from > 0 && tokens.kind[from - 1] !== TokenKind.Punctuation) return false;
    for (let i = from + 1; i < to; i++) {
      const agency = tokens.isWord(i) && tokens.shape(i) === Shape.Upper && tokens.surface(i).length <= LONGEST_AGENCY;
      if (!agency && !tokens.is(i, '/') && !tokens.is(i, '-') && !(i === from + 1 && tokens.is(i, '.'))) return false;
    }
    return true;
  }

  /** Whether a sentence, or the name of an agency, ends before a token: `– VNA/VNS Photo Minh Tâm`. */
  #endsBefore(i: number): boolean {
    if (this.#tokens.shape(i - 1) === Shape.Upper && ['/', '-', '–'].some((mark) => this.#tokens.is(i - 2, mark)))
      return true;
    return ['.', '!', '?', '…', '"', ')', '|'].some((mark) => this.#tokens.is(i - 1, mark));
  }
}
