/** What no program in Node can do without, and the pass over the text that everything is measured by. */
import { readFileSync } from 'node:fs';
import { runNode, type Usage } from './child.ts';
import { type Effort, type Figure, ratio } from './figure.ts';
import { Folder } from './folder.ts';
import { Archive } from './inputs.ts';
import { compare, median } from './measure.ts';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const BYTES = 1_000_000;

/** The floor of throughput: one pass that finds every word. */
export function wordsPass(texts: readonly string[]): number {
  let words = 0;
  for (const text of texts) words += text.match(WORDS)?.length ?? 0;
  return words;
}

/** The floor of a whole process: Node that does nothing. */
export function emptyProcess(): Usage {
  return runNode(['-e', '0']) as Usage;
}

export function* floors({ rounds }: Effort): Iterable<Figure> {
  const processes = Array.from({ length: rounds }, emptyProcess);
  yield { name: 'node -e 0, wall', unit: 'ms', value: 1000 * median(processes.map(({ wall }) => wall)) };
  yield { name: 'node -e 0, CPU', unit: 'ms', value: 1000 * median(processes.map(({ cpu }) => cpu)) };
  yield { name: 'node -e 0, memory', unit: 'MB', value: median(processes.map(({ memory }) => memory)) / 1e6 };

  const text = new Archive('fr').article(BYTES);
  using folder = new Folder();
  const file = folder.write('article.txt', text);
  const reading = compare(
    () => wordsPass([text]),
    () => readFileSync(file, 'utf8'),
    rounds,
  );
  yield { name: 'words pass', unit: 'MB/s', value: Buffer.byteLength(text) / 1e6 / reading.seconds };
  yield ratio('reading and decoding, to the words pass', reading);
}
