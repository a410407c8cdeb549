/** What is published: packed, and installed into an empty folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../cli/run.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'meeting-extract-package-'));
const project = path.join(folder, 'project');

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

let files: string[];

beforeAll(() => {
  // The build is there already: packing must not start another one under the other tests.
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT));
  files = packed.files.map((file: { path: string }) => file.path);
  mkdirSync(project);
  writeFileSync(path.join(project, 'package.json'), '{ "private": true, "type": "module" }');
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', path.join(folder, packed.filename)], project);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  it('holds the build and its papers, nothing else', () => {
    const foreign = files.filter((file) => !/^(dist\/|README\.md$|LICENSE$|CHANGELOG\.md$|package\.json$)/.test(file));
    expect(foreign).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'dist/lib/index.d.ts']));
  });

  it('gives a command that runs', () => {
    writeFileSync(path.join(project, 'article.txt'), 'Le camarade Tran Van Binh a présidé la conférence.\n');
    const bin = path.join(project, 'node_modules/.bin/meeting-extract');
    const document = JSON.parse(execFileSync(bin, ['article.txt'], { cwd: project, encoding: 'utf8' }));
    expect(document.source).toMatchObject({ path: 'article.txt', characters: 51 });
  });

  it('gives a library with types', () => {
    const script = `
      import { extract, type Extraction } from 'meeting-extract';
      const { language, comrades }: Extraction = extract('Le camarade Tran Van Binh a présidé la conférence.');
      console.log(typeof language.confidence, Array.isArray(comrades));
    `;
    writeFileSync(path.join(project, 'use.ts'), script);
    const compilerOptions = { strict: true, target: 'es2023', module: 'nodenext', types: [] };
    writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    execFileSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc')], { cwd: project });
    expect(execFileSync(process.execPath, ['use.js'], { cwd: project, encoding: 'utf8' })).toBe('number true\n');
  });
});
