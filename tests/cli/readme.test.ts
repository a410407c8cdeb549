import { expect, it } from 'vitest';
import { ROOT, shell } from './run.ts';

it('README.md shows what the command prints (npm run readme refreshes it)', () => {
  const { stderr, status } = shell('$NODE scripts/readme.mjs --check', ROOT);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
