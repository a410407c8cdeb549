/** What a byte costs as documents grow, and a document as they become more. */
import { extract } from '../src/extract.ts';
import { runCommandToEnd } from './child.ts';
import { type Effort, type Figure, ratio } from './figure.ts';
import { Folder } from './folder.ts';
import { Archive } from './inputs.ts';
import { compare, onEach, ratioOf } from './measure.ts';

const MOST = { atMost: 1.3 };
/** The length that others are compared with. */
const USUAL = 10_000;
const LONGER = [100_000, 1_000_000];
const FULL_LONGER = [10_000_000, 100_000_000];

const DOCUMENT = 2_000;
const FEW = 100;
const MORE = [1_000];
const FULL_MORE = [10_000, 100_000];

export function* growth({ full, rounds }: Effort): Iterable<Figure> {
  for (const bytes of full ? [...LONGER, ...FULL_LONGER] : LONGER) {
    yield ratio(`cost of a byte in one document of ${inKilobytes(bytes)}`, longer(bytes, rounds), MOST);
  }
  for (const count of full ? [...MORE, ...FULL_MORE] : MORE) {
    yield ratio(`cost of a document among ${count.toLocaleString('en')}`, more(count, rounds), MOST);
  }
}

/** One document against as many bytes in documents of usual length, both of the same archive. */
function longer(bytes: number, rounds: number) {
  const document = new Archive('fr').article(bytes);
  const archive = new Archive('fr');
  const articles = Array.from({ length: bytes / USUAL }, () => archive.article(USUAL));
  return compare(
    () => extract(document),
    onEach(articles, (article) => extract(article)),
    Math.min(rounds, Math.ceil(3e6 / bytes)),
  );
}

/** The time for a document of many against that of few, without that for none. */
function more(count: number, rounds: number) {
  using folder = new Folder();
  const archive = new Archive('fr');
  const files = Array.from({ length: count }, (_, n) => {
    const name = n.toString(36);
    folder.write(name, archive.article(DOCUMENT));
    return name;
  });
  const cpuOf = (first: number) => runCommandToEnd(['--lang', 'fr', ...files.slice(0, first)], folder.path).cpu;
  return ratioOf(
    Array.from({ length: Math.min(rounds, Math.ceil(2e3 / count)) }, () => {
      // The first documents are read cold; what those behind them cost is compared.
      const [cold, few, many] = [cpuOf(FEW), cpuOf(2 * FEW), cpuOf(count)];
      return [(many - cold) / (count - FEW), (few - cold) / FEW] as const;
    }),
  );
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toLocaleString('en')} KB`;
}
