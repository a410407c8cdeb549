import type { Body, Level, Sector } from '../../vocabulary.ts';

/** What the name of an organisation says. `{level}` in its phrase gives the level. */
export interface BodyCue {
  body: Body;
  /** Only when the words themselves say it: `Tỉnh ủy` is provincial, `Politburo` central. */
  level?: Level;
  sector?: Sector;
  /** More words are needed to name the body: `Comité`, `Sở`, `Hội`. What follows belongs to its name. */
  open?: boolean;
}

export interface BodyCues {
  body: BodyCue;
  sector: Sector;
  /** `provincial`, `tỉnh`, `of the district`: the word alone, without connectors. */
  level: Level;
  /** Words that join the parts of a title: `de`, `du`, `of the`, `của`. */
  connector: true;
  /** Words that join equals: `et`, `and`, `và`. */
  coordinator: true;
  /** Words at which a title or a name ends in running text although they could be part of one: verbs, adverbs, prepositions. */
  stop: true;
  /** The provinces and cities, under any of their names. */
  province: true;
  /** Countries: their national bodies are central. */
  country: true;
}
