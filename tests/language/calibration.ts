/**
 * How the confidence of a detected language was calibrated. Texts whose language is known are cut into windows of a few
 * to forty words, as headlines, captions, sentences and paragraphs are; half of them give the weights in
 * `src/language/tally.ts` by logistic regression, the other half shows whether the confidence keeps what it says
 * (`detect.test.ts`).
 *
 * To make the weights anew: `npx esbuild tests/language/calibration.ts --bundle --platform=node --format=esm
 * --outfile=calibration.mjs --define:PRINT_WEIGHTS=true && node calibration.mjs`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf, framesOf } from '../../src/blocks.ts';
import { CompiledPack } from '../../src/language/compile.ts';
import { sampleOf } from '../../src/language/detect.ts';
import { EvidenceIndex } from '../../src/language/evidence.ts';
import { guess } from '../../src/language/guess.ts';
import { Tally } from '../../src/language/tally.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { linesOf } from '../../src/text/blocks.ts';
import { Tokens } from '../../src/text/tokens.ts';
import { INSTALLED, STRANGERS } from './samples.ts';

/** A text and its language; `und` when it is in none of those installed. */
export interface Known {
  text: string;
  code: string;
}

const FIXTURES = 'fixtures';
/** Articles are far more; a text in a language that is not installed is to count as about one in five. */
const STRANGER_WEIGHT = 3;
const WINDOWS = [3, 5, 8, 12, 20, 40];

/** Windows of the articles in `fixtures/` and of the samples, parted into those for fitting and those held out. */
export function knownTexts(): { fitted: Known[]; heldOut: Known[] } {
  const fitted: Known[] = [];
  const heldOut: Known[] = [];
  let turn = 0;
  const add = (text: string, code: string, times: number) => {
    const into = turn++ % 2 === 0 ? fitted : heldOut;
    for (let i = 0; i < times; i++) into.push({ text, code });
  };
  for (const [code, { headlines, sentences }] of Object.entries(INSTALLED)) {
    for (const text of [...headlines, ...sentences]) add(text, code, 2);
  }
  for (const texts of Object.values(STRANGERS)) {
    for (const text of [...texts, texts.join(' ')]) {
      for (const window of [text, ...windowsOf(text)]) add(window, 'und', STRANGER_WEIGHT);
    }
  }
  for (const { text, code } of articles()) for (const window of windowsOf(text)) add(window, code, 1);
  return { fitted, heldOut };
}

/** The lines of running text in the articles that are in the language of their folder. */
function articles(): Known[] {
  const frames = new CompiledPack(framesOf(LANGUAGES));
  return LANGUAGES.flatMap(({ code }) =>
    readdirSync(join(FIXTURES, code))
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => {
        const tokens = new Tokens(readFileSync(join(FIXTURES, code, name), 'utf8'));
        return blocksOf(tokens, frames)
          .filter(({ kind }) => kind === 'text')
          .map(({ from, to }) => tokens.slice(from, to))
          .filter((text) => code === 'vi' || !/đ|ư|ơ/i.test(text))
          .map((text) => ({ text, code }));
      }),
  );
}

function windowsOf(text: string): string[] {
  const words = text.split(/\s+/);
  return WINDOWS.flatMap((size) => {
    const windows: string[] = [];
    for (let at = 0; at + size <= words.length; at += size * 4) windows.push(words.slice(at, at + size).join(' '));
    return windows;
  });
}

const index = new EvidenceIndex(LANGUAGES);

/** The features of a text for each installed language, and whether it is that language. */
function examples({ text, code }: Known): { alone: number[]; together: number[]; best: boolean; right: boolean }[] {
  const tokens = new Tokens(text);
  const evidence = index.of(tokens.words);
  const tally = new Tally(tokens, evidence, LANGUAGES.length).count(0, tokens.length);
  if (tally.isForeign) return [];
  const installed = LANGUAGES.map((pack) => pack.iso6393);
  const ranking = guess(sampleOf(tokens, linesOf(tokens), tally.isShort), installed).map(
    ([language, score]) => [installed.indexOf(language), score] as const,
  );
  return LANGUAGES.map((pack, language) => ({
    alone: tally.features(language),
    together: [...tally.features(language), ...tally.votes(language, ranking)],
    best: tally.best() === language,
    right: pack.code === code,
  }));
}

/** Logistic regression by gradient ascent, lightly held towards zero. */
function regress(rows: readonly { features: number[]; right: boolean }[]): number[] {
  const size = rows[0].features.length;
  const weights = new Array<number>(size).fill(0);
  const squares = new Array<number>(size).fill(1e-8);
  for (let round = 0; round < 4000; round++) {
    const slope = weights.map((weight) => -0.002 * weight * rows.length * 0.01);
    for (const { features, right } of rows) {
      const sum = features.reduce((total, feature, i) => total + feature * weights[i], 0);
      const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (let i = 0; i < size; i++) slope[i] += error * features[i];
    }
    for (let i = 0; i < size; i++) {
      squares[i] += slope[i] ** 2;
      weights[i] += (1.5 * slope[i]) / Math.sqrt(squares[i]);
    }
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** The weights that the texts for fitting give. */
export function fittedWeights(): { alone: number[]; together: number[] } {
  const rows = knownTexts().fitted.flatMap(examples);
  return {
    alone: regress(rows.filter(({ best }) => best).map(({ alone, right }) => ({ features: alone, right }))),
    together: regress(rows.map(({ together, right }) => ({ features: together, right }))),
  };
}

declare const PRINT_WEIGHTS: boolean;
if (typeof PRINT_WEIGHTS !== 'undefined') {
  const { fitted } = knownTexts();
  for (const code of new Set(fitted.map((known) => known.code))) {
    console.log(code, fitted.filter((known) => known.code === code).length);
  }
  console.log(fittedWeights());
}
