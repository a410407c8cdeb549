import { defineConfig } from 'vitest/config';

/** Tests that start the built command: they need a build, and more time. */
const PROCESS_TESTS = ['tests/cli/**/*.test.ts', 'tests/package/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: PROCESS_TESTS,
          // On a machine that does other work besides.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'process',
          include: PROCESS_TESTS,
          globalSetup: './tests/cli/build.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
