/**
 * An esbuild plugin that compiles the language packs when the command is built: their tries are kept ready
 * (`src/language/prebuilt.ts`), and of the lexicons only what their rows say, not the phrases.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
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
    contents.set(path.join(root, 'src/language/prebuilt.ts'), moduleOf({ PREBUILT: prebuild() }));
    return {
      name: 'compiled-packs',
      setup({ onLoad }) {
        onLoad({ filter: /\.ts$/ }, (file) => (contents.has(file.path) ? { contents: contents.get(file.path) } : null));
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
