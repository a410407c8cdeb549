/** The texts that properties are held to: the articles of `fixtures/`, and generated ones. */
import { articlesIn } from '../accuracy/gold.ts';
import { article, GRAMMARS } from '../generated/article.ts';

export interface Sample {
  name: string;
  language: string;
  text: string;
}

const GENERATED = 25;

export const SAMPLES: readonly Sample[] = Object.keys(GRAMMARS).flatMap((language) => [
  ...articlesIn(language).map(({ name, text }) => ({ name: `${language}/${name}`, language, text })),
  ...Array.from({ length: GENERATED }, (_, seed) => ({
    name: `${language}/generated ${seed}`,
    language,
    text: article(language, seed).text,
  })),
]);
