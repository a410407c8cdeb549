/** Work is counted, not timed: how often the rules ask for the cues at a token. It grows with the text and with nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { Reading } from '../../src/reading.ts';
import { Tokens } from '../../src/text/tokens.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
/** Whoever adds a rule that is tried at every token raises this. */
const MOST_PER_TOKEN = 30;
const TIMES = 10;

const { cuesAt, opens } = Reading.prototype;
let asked = 0;
Reading.prototype.cuesAt = function (i) {
  asked++;
  return cuesAt.call(this, i);
};
Reading.prototype.opens = function (i, gates) {
  asked++;
  return opens.call(this, i, gates);
};

afterEach(() => {
  asked = 0;
});

const articles = ['en', 'fr', 'vi'].map((code) => {
  const [name] = readdirSync(join(FIXTURES, code)).filter((file) => file.endsWith('.txt'));
  return [`${code}/${name}`, readFileSync(join(FIXTURES, code, name), 'utf8')] as const;
});

test.each(articles)('%s', (_, text) => {
  extract(text);
  const once = asked;
  expect(once / new Tokens(text).length).toBeLessThan(MOST_PER_TOKEN);
  asked = 0;
  extract(`${text}\n`.repeat(TIMES));
  expect(asked).toBeLessThan(1.1 * TIMES * once);
});
