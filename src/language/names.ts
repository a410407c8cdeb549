/**
 * How a language writes the names of Vietnamese people. Data of a pack, as everything that is of one language.
 */
export interface NameForms {
  /** Family names, parted by spaces, which only syllables follow. */
  families: string;
  /** Family and clan names of other peoples, and words that open their names: any words follow. */
  otherFamilies: string;
  /** Beginnings of a name that an apostrophe joins to the rest: `H'Linh`. */
  prefixes?: string;
  /** Those of the families that are so common that one opens a name also inside a run of capitals. */
  common: string;
  /** What a syllable of a name looks like, folded without diacritics. */
  syllable: RegExp;
  /**
   * Endings that a name takes on as it is inflected, with what stands in their place in the base form (`Хая` is `Хай`). The
   * first that leaves a syllable counts; a word that is one as it stands has none.
   */
  endings?: readonly (readonly [ending: RegExp, base: string])[];
  /** For a script without capitals, in which a name is told by the address, rank or title beside it, on either side. */
  uncased?: {
    /** Words of a name at the least and at the most. */
    shortest: number;
    longest: number;
    /** How many it has where nothing shows its end, and a second word with which it has one more. */
    usual: number;
    middle: string;
  };
}
