/**
 * An esbuild plugin that compiles the language packs when the command is built: their tries are kept ready in files of their
 * own, which are read when a text needs them (`src/language/prebuilt.ts`), and of the lexicons only what their rows say, not
 * the phrases.
 */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Files of a pack that hold phrases. */
const LEXICON = /languages\/\w+\/(?:activities|bodies|numbers|page|people|references)\.ts$/;

/** @param {string} root the folder of the project */
export async function compiledPacks(root) {
  const folder = await mkdtemp(path.join(root, 'node_modules/.packs-'));
  try {
    const sources = await readdir(path.join(root, 'src/languages'), { recursive: true });
    const lexicons = sources
      .map((file) => `src/languages/${file.replaceAll('\\', '/')}`)
      .filter((file) => LEXICON.test(file));
    await build({
      absWorkingDir: root,
      entryPoints: [...lexicons, 'src/language/prebuild.ts'],
      outdir: folder,
      outbase: 'src',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20.19',
    });
    const load = (file) =>
      import(pathToFileURL(path.join(folder, path.relative('src', file).replace(/\.ts$/, '.mjs'))).href);
    const contents = new Map();
    for (const file of lexicons) contents.set(path.join(root, file), moduleOf(mapped(await load(file), meaningsOf)));
    const { prebuild } = await load('src/language/prebuild.ts');
    const tries = prebuild();
    contents.set(path.join(root, 'src/language/prebuilt.ts'), readerOf(Object.keys(tries)));
    return {
      name: 'compiled-packs',
      setup({ initialOptions, onLoad, onEnd }) {
        onLoad({ filter: /\.ts$/ }, (file) => (contents.has(file.path) ? { contents: contents.get(file.path) } : null));
        onEnd(async () => {
          for (const [name, trie] of Object.entries(tries))
            await writeFile(path.join(root, initialOptions.outdir, fileOf(name)), JSON.stringify(trie));
        });
      },
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The rows of a lexicon without their phrases. */
function meaningsOf(lexicon) {
  return mapped(lexicon, (rows) => rows.map(([value]) => [value]));
}

function mapped(object, change) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));
}

function moduleOf(exported) {
  return Object.entries(exported)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
}

/** A module that gives each trie when it is asked for. */
function readerOf(names) {
  const getters = names.map((name) => `get '${name}'() { return read('${fileOf(name)}') }`);
  return `import { readFileSync } from 'node:fs';
const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
export const PREBUILT = { ${getters.join(', ')} };
`;
}

function fileOf(name) {
  return `${name.replace(' ', '-')}.json`;
}
