/** Runs a TypeScript file with the arguments behind it: `node scripts/run.mjs tests/accuracy/evaluate.ts --details`. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(import.meta.dirname);
const [file] = process.argv.splice(2, 1);
// Inside of the project, so that packages are found from there.
const outfile = path.join(root, 'node_modules/.cache/meeting-extract', path.basename(file).replace(/\.ts$/, '.mjs'));
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'inline',
});
await import(pathToFileURL(outfile).href);
