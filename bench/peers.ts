/**
 * Packages for the same kind of work, each on the share of it that it does: the whole extraction is timed against that
 * share. They are a package of their own, which is installed when it is first needed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { extract } from '../src/extract.ts';
import { type Effort, type Figure, ratio } from './figure.ts';
import { Archive } from './inputs.ts';
import { compare } from './measure.ts';

const BYTES = 25_000;
/** Models whose time grows with the square of the text are given a paragraph. */
const PARAGRAPH = 1_000;

/** Work on a text. */
type Work = (text: string) => void;

interface Peer {
  name: string;
  language: 'en' | 'fr';
  bytes: number;
  atLeast?: number;
  load(require: NodeJS.Require): Work;
}

const CULTURES = { en: 'en-us', fr: 'fr-fr' };

const PEERS: readonly Peer[] = [
  { name: 'compromise, people and numbers', language: 'en', bytes: BYTES, atLeast: 60, load: compromise },
  { name: 'wink-nlp, entities', language: 'en', bytes: BYTES, atLeast: 4, load: winkNlp },
  ...(['en', 'fr'] as const).flatMap((language): Peer[] => [
    { ...recognizer('numbers', language, recognizersOfNumbers), bytes: BYTES, atLeast: 60 },
    recognizer('currencies', language, recognizersOfCurrencies),
    recognizer('dimensions', language, recognizersOfDimensions),
    recognizer('dates', language, recognizersOfDates),
  ]),
];

/** How many times faster the whole extraction is than each peer's share of it. */
export function* peers({ rounds }: Effort): Iterable<Figure> {
  const require = createRequire(path.resolve('bench/package.json'));
  install();
  for (const { name, language, bytes, atLeast, load } of PEERS) {
    const text = new Archive(language).article(bytes);
    const work = load(require);
    const faster = compare(
      () => work(text),
      () => extract(text),
      rounds,
    );
    yield ratio(`faster than ${name} (${language})`, faster, atLeast === undefined ? {} : { atLeast });
  }
}

function install(): void {
  if (existsSync('bench/node_modules')) return;
  console.error('Installing the packages to compare with into bench/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: 'bench', stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the packages to compare with cannot be installed; `cd bench && npm ci` says why');
}

function compromise(require: NodeJS.Require): Work {
  const nlp = require('compromise');
  return (text) => {
    const document = nlp(text);
    document.people().out('array');
    document.numbers().out('array');
  };
}

function winkNlp(require: NodeJS.Require): Work {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
  return (text) => nlp.readDoc(text).entities().out();
}

type Recognize = (text: string, culture: string) => void;

function recognizersOfNumbers(require: NodeJS.Require): Recognize {
  return require('@microsoft/recognizers-text-number').recognizeNumber;
}

function recognizersOfCurrencies(require: NodeJS.Require): Recognize {
  return require('@microsoft/recognizers-text-number-with-unit').recognizeCurrency;
}

function recognizersOfDimensions(require: NodeJS.Require): Recognize {
  return require('@microsoft/recognizers-text-number-with-unit').recognizeDimension;
}

function recognizersOfDates(require: NodeJS.Require): Recognize {
  return require('@microsoft/recognizers-text-date-time').recognizeDateTime;
}

function recognizer(name: string, language: 'en' | 'fr', load: (require: NodeJS.Require) => Recognize): Peer {
  return {
    name: `recognizers-text, ${name}`,
    language,
    bytes: PARAGRAPH,
    load(require) {
      const recognize = load(require);
      return (text) => recognize(text, CULTURES[language]);
    },
  };
}
