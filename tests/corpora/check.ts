import { expect } from 'vitest';

/** A known failure must still fail: when it begins to pass, its `todo` goes. */
export function check(todo: string | undefined, assertion: () => void): void {
  if (todo === undefined) assertion();
  else expect(assertion, `passes now, take its todo away: ${todo}`).toThrow();
}
