/** Articles with what a careful reader finds in them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Comrade, Indicator, Reference, Title } from '../../src/index.ts';

/** Other wordings that are as good: `textAlt` of `text`. */
type Alternatives<Field extends string, Value> = { [field in `${Field}Alt`]?: Value[] };

export type GoldTitle = Omit<Title, 'span'> & Alternatives<'text', string>;
export type GoldComrade = Omit<Comrade, 'titles' | 'mentions'> & { titles: GoldTitle[] } & Alternatives<'name', string>;
export type GoldIndicator = Omit<Indicator, 'span'> &
  Alternatives<'metric', string> &
  Alternatives<'measure', Indicator['measure']> &
  Alternatives<'period', Indicator['period']> &
  Alternatives<'status', Indicator['status']>;
/** A field that is left out is not scored. */
export type GoldReference = Pick<Reference, 'id'> &
  Partial<Pick<Reference, 'date' | 'issuer' | 'subject'>> &
  Alternatives<'id', string>;

/** A gold file: the output without its places in the text. */
export interface Gold {
  language: { code: string };
  comrades: GoldComrade[];
  indicators: GoldIndicator[];
  references: GoldReference[];
}

export interface Article {
  /** Folder and file: `fr/working-visit`. */
  name: string;
  path: string;
  text: string;
  gold: Gold;
}

/** From the folder of the project, where everything is run. */
const FIXTURES = 'fixtures';

/** The folders of articles that belong to the project, one per language. */
export function fixtureFolders(): string[] {
  return readdirSync(FIXTURES).map((language) => path.join(FIXTURES, language));
}

/** The articles in a folder: `NAME.txt`, each with `NAME.json` beside it. */
export function articlesOf(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const article = path.join(folder, file.replace(/\.json$/, '.txt'));
      return {
        name: `${path.basename(path.resolve(folder))}/${path.basename(article, '.txt')}`,
        path: article,
        text: readFileSync(article, 'utf8').replace(/^\uFEFF/, ''),
        gold: JSON.parse(readFileSync(path.join(folder, file), 'utf8')),
      };
    });
}

/** The project's articles in one language. */
export function articlesIn(language: string): Article[] {
  return articlesOf(path.join(FIXTURES, language));
}
