#!/usr/bin/env node
import * as module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Node 22.1 and later keep what they compiled for the next run.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
// An article is read before optimising pays: at the default, two fifths of the CPU time go into it. A flag that an engine does
// not know is told on standard error, so it is set only for the engine that it was measured on, that of Node 20.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');
const { main } = await import('../src/cli/main.ts');
await main(process.argv.slice(2));
