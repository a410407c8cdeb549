/** The command is built with compiled packs; the sources compile theirs. Both read every article alike. */
import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { articlesOf, fixtureFolders } from '../accuracy/gold.ts';
import { documentsIn, run } from './run.ts';

it('reads every article as the sources do', () => {
  const articles = fixtureFolders().flatMap(articlesOf);
  const { stdout, status } = run(['--format', 'ndjson', ...articles.map(({ path }) => path)]);
  expect(status).toBe(0);
  const extractions = documentsIn(stdout).map(({ source: _source, ...extraction }) => extraction);
  expect(extractions).toEqual(articles.map(({ text }) => extract(text)));
});
