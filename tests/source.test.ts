/** Rules of the house that no linter knows. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** `src/…/file.ts:12: line` for every line of the source that breaks a rule. */
function linesWith(pattern: RegExp, isExempt: (file: string) => boolean = () => false): string[] {
  return ['src', 'bin'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, ...name.split(path.sep)))
      .filter((file) => file.endsWith('.ts') && !isExempt(file))
      .flatMap((file) => {
        const lines = readFileSync(path.join(ROOT, file), 'utf8').split('\n');
        return lines.flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}: ${line.trim()}`] : []));
      }),
  );
}

/** The languages, as folders: the engine knows them from the data only. */
const CODES = readdirSync(path.join(ROOT, 'src/languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('uses no \\b and no \\w in a pattern: they know no letter outside of ASCII', () => {
  expect(linesWith(/\/.*\\[bBwW].*\/[a-z]*|RegExp\(.*\\\\[bBwW]/)).toEqual([]);
});

it('asks for no language outside of the languages', () => {
  const comparison = new RegExp(`(?:[=!]==? ?|case )(['"])(?:${CODES.join('|')})\\1`);
  expect(linesWith(comparison, (file) => file.startsWith('src/languages/'))).toEqual([]);
});

it('never cuts its own output with process.exit', () => {
  expect(linesWith(/process\.exit\(/)).toEqual([]);
});
