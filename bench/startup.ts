/** Whole processes, each in turn with Node that does nothing. */
import { runCommandToEnd, type Usage } from './child.ts';
import { type Effort, type Figure, ratio } from './figure.ts';
import { emptyProcess } from './floors.ts';
import { Folder } from './folder.ts';
import { ARTICLE, Archive, LANGUAGES } from './inputs.ts';
import { ratioOf } from './measure.ts';

const MOST = { atMost: 1.6 };

export function* startup({ rounds }: Effort): Iterable<Figure> {
  using folder = new Folder();
  yield* pairedWithNode('--version', () => runCommandToEnd(['--version']), rounds);
  for (const language of LANGUAGES) {
    const file = folder.write(`${language}.txt`, new Archive(language).article(ARTICLE));
    yield* pairedWithNode(`25 KB article, ${language}`, () => runCommandToEnd([file]), rounds);
  }
}

function* pairedWithNode(name: string, run: () => Usage, rounds: number): Iterable<Figure> {
  run();
  const pairs = Array.from({ length: rounds }, () => [run(), emptyProcess()] as const);
  for (const [label, key] of [
    ['CPU', 'cpu'],
    ['wall', 'wall'],
  ] as const) {
    yield ratio(`${name}, ${label}`, ratioOf(pairs.map(([own, node]) => [own[key], node[key]])), MOST);
  }
}
