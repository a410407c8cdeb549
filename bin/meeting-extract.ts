#!/usr/bin/env node
import * as module from 'node:module';

// Node 22.1 and later keep what they compiled for the next run.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
const { main } = await import('../src/cli/main.ts');
await main(process.argv.slice(2));
