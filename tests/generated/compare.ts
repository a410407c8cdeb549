/** What an extraction found, in the form of the truth of a generated article. */
import type { Extraction } from '../../src/index.ts';
import type { Truth } from './passage.ts';

export function found({ comrades, indicators, references }: Extraction): Truth {
  return {
    comrades: comrades.map(({ name, honorific, rank, activities, titles }) => ({
      name,
      honorific,
      rank,
      titles: titles.map(({ span: _, ...title }) => title),
      activities,
    })),
    indicators: indicators.map(({ span: _, ...indicator }) => indicator),
    references: references.map(({ id, date, issuer, subject }) => ({ id, date, issuer, subject })),
  };
}
