/**
 * The names of a language as the extraction asks for them. Made of the pack's data when a text first needs them.
 */
import type { NameForms } from '../language/names.ts';
import { foldBare, foldMarks } from '../text/fold.ts';
import type { Words } from '../text/words.ts';
import { ByWords, WordNumbers } from '../text/words.ts';

/** What may follow a family name: syllables only, or any words (of peoples whose given names are no Vietnamese syllables). */
export const Family = { None: 0, Syllabic: 1, Open: 2 } as const;

/** What is known of the words of texts. */
interface KnownWords {
  /** `familyType`, in a text that keeps its diacritics and in one that does not. */
  strictFamily: WordNumbers;
  family: WordNumbers;
  /** 1 for what can be a syllable of a name. */
  syllable: WordNumbers;
}

/** No syllable is longer. */
const LONGEST_SYLLABLE = 7;

export class NameLexicon {
  readonly forms: NameForms;
  readonly #byMarks = new Map<string, number>();
  /** With their diacritics but the stroke of `Đ`: `Doàn`, as agencies write in French. */
  readonly #byPlainD = new Map<string, number>();
  readonly #byBare = new Map<string, number>();
  readonly #common: ReadonlySet<string>;
  readonly #commonBare: ReadonlySet<string>;
  readonly #prefixes: ReadonlySet<string>;
  readonly #known: ByWords<KnownWords> = new ByWords((words) => {
    const family = (strict: boolean) =>
      new WordNumbers(words, (id) => this.familyType(words.marks[id], words.bare[id], strict));
    return {
      strictFamily: family(true),
      family: family(false),
      syllable: new WordNumbers(words, (id) => Number(this.isSyllable(words.bare[id]))),
    };
  });

  constructor(forms: NameForms) {
    this.forms = forms;
    const common = forms.common.split(' ');
    this.#common = new Set(common.map(foldMarks));
    this.#commonBare = new Set(common.map(foldBare));
    this.#prefixes = new Set((forms.prefixes ?? '').split(' ').map(foldMarks));
    this.#add(forms.families, Family.Syllabic);
    this.#add(forms.otherFamilies, Family.Open);
  }

  #add(names: string, type: number): void {
    for (const name of names.split(' ')) {
      const marks = foldMarks(name);
      const bare = foldBare(name);
      this.#byMarks.set(marks, type);
      this.#byPlainD.set(marks.replaceAll('đ', 'd'), type);
      // `Ho` is rather `Hồ` than `Hờ`; what else two of them share is as open as either.
      if (this.#common.has(marks) || !this.#commonBare.has(bare)) this.#byBare.set(bare, type);
    }
  }

  /**
   * Whether a word opens a Vietnamese name. A word with diacritics must agree in them (`Bạn` is not `Bàn`), unless it has
   * those an agency leaves on (`Trân`, `Nguyên`) or a translator adds (`Thaï`).
   *
   * @param marks folded with diacritics
   * @param bare folded without
   * @param strict the text keeps its diacritics: `Sông` is not `Sồng`
   */
  familyType(marks: string, bare: string, strict: boolean): number {
    const exact = this.#byMarks.get(marks);
    if (exact !== undefined) return exact;
    if (strict) return Family.None;
    return this.#byPlainD.get(marks) ?? (isLightlyMarked(marks) ? this.#byBare.get(bare) : undefined) ?? Family.None;
  }

  /** `familyType` of a word of a text. */
  familyOf(words: Words, id: number, strict: boolean): number {
    const known = this.#known.of(words);
    return (strict ? known.strictFamily : known.family).of(id);
  }

  /** `isSyllable` of a word of a text. */
  isSyllableOf(words: Words, id: number): boolean {
    return this.#known.of(words).syllable.of(id) === 1;
  }

  /** Whether an apostrophe may join a word to a name behind it. */
  isPrefix(marks: string): boolean {
    return this.#prefixes.has(marks);
  }

  /** Whether a family name is so common that inside a run of capitals it opens a name. */
  isCommon(marks: string, bare: string): boolean {
    return this.#common.has(marks) || (isLightlyMarked(marks) && this.#commonBare.has(bare));
  }

  /** Whether a word can be a syllable of a name, inflected or not. */
  isSyllable(bare: string): boolean {
    return this.isUninflected(bare) || this.uninflected(bare) !== bare;
  }

  /** Whether a word is a syllable of a name as it stands. */
  isUninflected(bare: string): boolean {
    return bare.length <= LONGEST_SYLLABLE && this.forms.syllable.test(bare);
  }

  /** The base form of a word of a name, as far as its ending shows it. */
  uninflected(bare: string): string {
    if (this.forms.endings === undefined || this.isUninflected(bare)) return bare;
    for (const [ending, base] of this.forms.endings) {
      const word = bare.replace(ending, base);
      if (word !== bare && this.isUninflected(word)) return word;
    }
    return bare;
  }
}

/** Whether a word carries no Vietnamese tone or horn: then nothing is known of the diacritics it lost. */
function isLightlyMarked(marks: string): boolean {
  return !/[\u0300\u0301\u0303\u0309\u031B\u0323]/.test(marks.normalize('NFD'));
}

const lexicons = new WeakMap<NameForms, NameLexicon>();

/** The lexicon of a pack's names: one, however many ways the pack is compiled in. */
export function nameLexicon(forms: NameForms): NameLexicon {
  let lexicon = lexicons.get(forms);
  if (!lexicon) {
    lexicon = new NameLexicon(forms);
    lexicons.set(forms, lexicon);
  }
  return lexicon;
}
