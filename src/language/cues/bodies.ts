import type { ProvinceName } from '../../names/provinces.ts';
import type { Body, Level, Modifier, Sector } from '../../vocabulary.ts';

/**
 * A word that names an organisation only together with others: `Commission` of a People's Council, of the National
 * Assembly, of the Party; `Standing Committee` of any of them; `Party` alone in `Provincial Party Secretary`.
 */
export type GenericBody =
  | 'committee'
  | 'standing-committee'
  | 'executive-committee'
  | 'delegation'
  | 'party'
  | 'command';

/** What the name of an organisation says. `{level}` in its phrase gives the level. */
export interface BodyCue {
  body: Body | GenericBody;
  /** Only when the words themselves say it: `Tỉnh ủy` is provincial, `Politburo` central. */
  level?: Level;
  sector?: Sector;
  /** More words belong to the name, which the lexicon need not know: `Sở …`, `Department of …`, `Trung tâm …`. */
  open?: boolean;
  /** `Đoàn chuyên trách ĐBQH`: a modifier of the role that stands inside the body's name. */
  modifiers?: readonly Modifier[];
}

/** A province or centrally-run city, whatever a language calls it. */
export interface ProvinceCue {
  name: ProvinceName;
  /** Only when the name itself says it: `Ho Chi Minh City`. */
  level?: Level;
}

export interface BodyCues {
  body: BodyCue;
  sector: Sector;
  /** `provincial`, `tỉnh`, `district`: the word alone, without connectors. Null for a part of a commune: `thôn`, `hameau`. */
  level: Level | null;
  /** Places and offices in the plural: a post in them is that of several unnamed people: `Chủ tịch UBND các huyện`. */
  localities: true;
  /** Words that join the parts of a title: `de`, `du`, `of the`, `của`. */
  connector: true;
  /** Words that join equals: `et`, `and`, `và`. */
  coordinator: true;
  /** Words at which a title or a name ends although they could be part of one: verbs, adverbs, prepositions, pronouns. */
  stop: true;
  /** The provinces and cities, under any of their names. */
  province: ProvinceCue;
  /** Countries and their adjectives: their national bodies are central. True when it is the country's own name. */
  country: boolean;
  /** A sign before a number that belongs to a name: `số 2`, `n° 2`, `No. 2`. */
  numberSign: true;
  /** What makes a number an ordinal when it follows at once: the `e` of `9e région`. */
  ordinalEnding: true;
}
