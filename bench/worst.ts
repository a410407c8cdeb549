/** Inputs made to be slow, in proportion to an ordinary article of the same length. */
import { runCommand, runCommandToEnd } from './child.ts';
import type { Effort, Figure } from './figure.ts';
import { Folder } from './folder.ts';
import { Archive } from './inputs.ts';

const BYTES = 100_000;
const FULL_BYTES = 1_000_000;
const MOST = { atMost: 3 };
/** An input that takes so many times as long as an ordinary one is given up. */
const GIVEN_UP = 10;

/** What is written over and over, with the language it is read in. */
const REPEATED: Record<string, readonly [language: string, text: string]> = {
  'open brackets': ['fr', '('],
  'brackets within brackets': ['fr', '(le plan '],
  'quotation marks': ['en', '"'],
  commas: ['fr', ', '],
  'enumerated words': ['fr', 'district, '],
  dashes: ['vi', '- '],
  'full stops': ['en', '. '],
  spaces: ['en', ' '],
  'line breaks': ['en', '\n'],
  digits: ['vi', '0123456789'],
  numbers: ['fr', '12 '],
  'decimal numbers': ['vi', '1.234,5'],
  percentages: ['vi', '7,5% '],
  years: ['fr', '2021-2025 '],
  'titles in French': ['fr', 'secrétaire du Comité du Parti de la province de '],
  'titles in English': ['en', 'Deputy Secretary of the Provincial Party Committee '],
  'titles in Vietnamese': ['vi', 'Phó Bí thư Thường trực Tỉnh ủy '],
  addresses: ['vi', 'đồng chí '],
  names: ['vi', 'Nguyễn Văn An '],
  'enumerated names': ['vi', 'Nguyễn Văn An, '],
  'names with titles': ['en', 'Le Van An, Chairman, '],
  'words for documents': ['en', 'Resolution '],
  'documents by number': ['vi', 'Nghị quyết số 18-NQ/TW '],
  congresses: ['fr', 'résolution du 13e Congrès '],
  'verbs of growth': ['vi', 'tăng '],
  'metrics without a number': ['fr', 'taux de croissance '],
  conjunctions: ['vi', 'và '],
  'linked nouns': ['fr', 'développement de la '],
  'character references': ['vi', '&#273;'],
  'combining marks': ['vi', '\u0301'],
  'capital letters': ['en', 'A'],
};

export function* worst({ full }: Effort): Iterable<Figure> {
  using folder = new Folder();
  const bytes = full ? FULL_BYTES : BYTES;
  const cpuOf = (language: string, text: string) => {
    const file = folder.write('text', text);
    return runCommandToEnd(['--lang', language, file]).cpu;
  };
  const costs = new Map<string, { nothing: number; ordinary: number }>();
  for (const [name, [language, text]] of Object.entries(inputs(bytes))) {
    let cost = costs.get(language);
    if (!cost) {
      const nothing = cpuOf(language, '\n');
      cost = { nothing, ordinary: cpuOf(language, new Archive(language).article(bytes)) - nothing };
      costs.set(language, cost);
    }
    const limit = GIVEN_UP * cost.ordinary + cost.nothing;
    const used = runCommand(['--lang', language, folder.write('text', text)], { limit });
    const value = used ? Math.max(0, used.cpu - cost.nothing) / cost.ordinary : GIVEN_UP;
    yield { name: used ? name : `${name}, given up`, unit: '×', value, ...MOST };
  }
}

function inputs(bytes: number): Record<string, readonly [language: string, text: string]> {
  const repeated = Object.entries(REPEATED).map(([name, [language, text]]) => {
    return [name, [language, text.repeat(bytes / Buffer.byteLength(text))]] as const;
  });
  const oneLine = new Archive('vi').article(bytes).replaceAll('\n', ' ');
  return { ...Object.fromEntries(repeated), 'one line': ['vi', oneLine] };
}
