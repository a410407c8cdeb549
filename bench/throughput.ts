/** A single thread, warm: the whole extraction and each of its stages, in proportion to one pass that finds the words. */
import { findComrades } from '../src/comrades/index.ts';
import { extract, read } from '../src/extract.ts';
import { findIndicators } from '../src/indicators/index.ts';
import { findReferences } from '../src/references/index.ts';
import { Tokens } from '../src/text/tokens.ts';
import { type Effort, type Figure, ratio } from './figure.ts';
import { wordsPass } from './floors.ts';
import { Archive, LANGUAGES } from './inputs.ts';
import { compare, onEach } from './measure.ts';

const BYTES = 100_000;
const FULL_BYTES = 3_000_000;

export function* throughput({ full, rounds }: Effort): Iterable<Figure> {
  for (const language of LANGUAGES) {
    const texts = new Archive(language).articles(full ? FULL_BYTES : BYTES);
    const pass = () => wordsPass(texts);
    const whole = compare(
      pass,
      onEach(texts, (text) => extract(text)),
      rounds,
    );
    yield ratio(`${language}: rate, to the words pass`, whole, { atLeast: 0.35 });
    for (const [name, work] of Object.entries(stagesOf(texts))) {
      yield ratio(`${language}: ${name}, alone`, compare(pass, work, rounds));
    }
  }
}

/** What each stage does with texts. Every later one starts from what those before it made. */
function stagesOf(texts: readonly string[]): Record<string, () => void> {
  const readings = texts.map((text) => {
    const { reading } = read(text);
    return { reading, ranges: findReferences(reading, null).ranges };
  });
  return {
    tokens: onEach(texts, (text) => new Tokens(text)),
    'reading, with its tokens': onEach(texts, (text) => read(text)),
    references: onEach(readings, ({ reading }) => findReferences(reading, null)),
    comrades: onEach(readings, ({ reading, ranges }) => findComrades(reading, ranges, null)),
    indicators: onEach(readings, ({ reading, ranges }) => findIndicators(reading, ranges, null)),
  };
}
