/** The packs as data: nothing is said twice. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';

describe.each(LANGUAGES.map((pack) => [pack.code, pack] as const))('the lexicon of %s', (_code, { lexicon }) => {
  it('has no phrase twice in one row', () => {
    const twice = Object.entries(lexicon).flatMap(([kind, rows]) =>
      rows.flatMap(([, ...phrases]: readonly [unknown, ...string[]]) =>
        phrases.filter((phrase, i) => phrases.indexOf(phrase) < i).map((phrase) => `${kind}: ${phrase}`),
      ),
    );
    expect(twice).toEqual([]);
  });
});
