/** Every rule is fired by a phrase of the corpora or an article of the fixtures: one that never fires goes, or gets its phrase. */
import { expect, test } from 'vitest';
import { type Extraction, extract } from '../src/index.ts';
import { RULES, type RuleKind } from '../src/rules.ts';
import { articlesIn } from './accuracy/gold.ts';
import type { Corpus } from './corpora/corpus.ts';
import { corpus as en } from './corpora/en.ts';
import { corpus as fr } from './corpora/fr.ts';
import { corpus as ru } from './corpora/ru.ts';
import { corpus as vi } from './corpora/vi.ts';
import { corpus as zh } from './corpora/zh.ts';

/** What was found by each rule, as `kind: rule`. */
function firedBy({ comrades, indicators, references }: Extraction): string[] {
  const named = (kind: RuleKind, entries: readonly { rule?: string | undefined }[]) =>
    entries.map(({ rule }) => `${kind}: ${rule}`);
  return [
    ...named('comrade', comrades),
    ...comrades.flatMap(({ titles }) => named('title', titles)),
    ...comrades.flatMap(({ activityRules }) => named('activity', activityRules ?? [])),
    ...named('indicator', indicators),
    ...named('reference', references),
  ];
}

/** The passages that must give something. */
function passagesOf({ people, quantities, references }: Corpus): string[] {
  return [...people.map(({ text }) => text), ...[...quantities, ...references].flatMap(({ spellings }) => spellings)];
}

test('every rule fires', { timeout: 60_000 }, () => {
  const fired = new Set<string>();
  for (const [language, corpus] of Object.entries({ en, fr, ru, vi, zh })) {
    const texts = [...articlesIn(language).map(({ text }) => text), ...passagesOf(corpus)];
    for (const text of texts) for (const rule of firedBy(extract(text, { language, explain: true }))) fired.add(rule);
  }
  const all = Object.entries(RULES).flatMap(([kind, rules]) => Object.keys(rules).map((rule) => `${kind}: ${rule}`));
  expect(all.filter((rule) => !fired.has(rule))).toEqual([]);
});
