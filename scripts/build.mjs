/**
 * Builds what is published: `dist/cli`, the command bundled with what it depends on so that it starts fast, and
 * `dist/lib`, the library with its types.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { compiledPacks } from './compiled-packs.mjs';

const root = path.dirname(import.meta.dirname);
rmSync(`${root}/dist`, { recursive: true, force: true });

// Splitting gives every `import()` a file of its own, which is read only when it is needed.
await build({
  absWorkingDir: root,
  entryPoints: { 'meeting-extract': 'bin/meeting-extract.ts', worker: 'src/cli/worker.ts' },
  outdir: 'dist/cli',
  // It starts its workers from files of its own.
  external: ['tinypool'],
  bundle: true,
  splitting: true,
  minify: true,
  // Node shows the line of an uncaught error.
  lineLimit: 160,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  plugins: [await compiledPacks(root)],
  // Bundled CommonJS packages ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);",
  },
});
chmodSync(`${root}/dist/cli/meeting-extract.js`, 0o755);

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
