/** The most memory that a process takes, in proportion to what it may: a fixed amount, and so much for a byte of the longest document. */
import { runCommandToEnd } from './child.ts';
import type { Effort, Figure } from './figure.ts';
import { Folder } from './folder.ts';
import { Archive } from './inputs.ts';

const FIXED = 150_000_000;
const PER_BYTE = 30;
const SIZES = [25_000, 1_000_000];
const FULL_SIZES = [10_000_000, 100_000_000];

export function* memory({ full }: Effort): Iterable<Figure> {
  using folder = new Folder();
  for (const bytes of full ? [...SIZES, ...FULL_SIZES] : SIZES) {
    const used = runCommandToEnd([folder.write('document', new Archive('vi').article(bytes))]).memory;
    const size = bytes / 1e6;
    yield { name: `document of ${size} MB`, unit: 'MB', value: used / 1e6, atMost: (FIXED + PER_BYTE * bytes) / 1e6 };
  }
}
