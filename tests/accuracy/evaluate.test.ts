/** The command `npm run evaluate`, as a process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const FLOORS = 'tests/accuracy/floors.json';

/** A folder of articles with one person in its text and the given ones in its gold. */
function folderWith(names: readonly string[]): { path: string; [Symbol.dispose](): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'meeting-extract-'));
  const comrades = names.map((name) => ({
    name,
    honorific: 'comrade',
    gender: null,
    titles: [],
    activities: ['chaired'],
  }));
  const gold = { language: { code: 'en' }, comrades, indicators: [], references: [] };
  writeFileSync(path.join(folder, 'a.txt'), 'Comrade Le Van Khai chaired the conference of the province on Monday.\n');
  writeFileSync(path.join(folder, 'a.json'), JSON.stringify(gold));
  return { path: folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

function evaluate(...args: string[]) {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env;
  return spawnSync(process.execPath, ['scripts/run.mjs', 'tests/accuracy/evaluate.ts', ...args], {
    encoding: 'utf8',
    env,
  });
}

it('prints the figures, keeps a run, and compares with it', { timeout: 60_000 }, () => {
  using folder = folderWith(['Le Van Khai']);
  const kept = path.join(folder.path, 'run');
  const { stdout, stderr, status } = evaluate('--gold', folder.path, '--save', kept, '--floors', FLOORS);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^en 1 articles\n.*F1\n {2}language .*1\.000\n {2}comrades .*1\.000\n/);

  const worse = readFileSync(kept, 'utf8').replace(
    '"right",\n   "entry": "Le Van Khai"',
    '"missed",\n   "entry": "Le Van Khai"',
  );
  writeFileSync(kept, worse);
  const compared = evaluate('--gold', folder.path, '--against', kept).stdout;
  expect(compared).toMatch(/gains 1 .*\n {2}\+ .*\/a {2}comrades missed: Le Van Khai\nlosses 0 /);
});

it('lists what is wrong, and fails below the floors', { timeout: 60_000 }, () => {
  using folder = folderWith(['Le Van Khai', 'Tran Van Binh']);
  const { stdout, stderr, status } = evaluate('--gold', folder.path, '--details', '--floors', FLOORS);
  expect(stdout).toContain(`  comrades missed: Tran Van Binh\n    ${path.join(folder.path, 'a.txt')}\n`);
  expect(stderr).toMatch(/^below its floor: en comrades 0\.6667, floor 0\.\d+\n/);
  expect(status).toBe(1);
  expect(evaluate('--gold', folder.path, '--only', 'fr').stdout).not.toContain('en 1 articles');
});
