/** `npm run bench [-- [section …] [--full] [--json FILE]]`: CONTRIBUTING.md says what it is for. */
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { type Effort, type Figure, keeps, type Section } from './figure.ts';
import { floors } from './floors.ts';
import { growth } from './growth.ts';
import { memory } from './memory.ts';
import { peers } from './peers.ts';
import { startup } from './startup.ts';
import { throughput } from './throughput.ts';
import { worst } from './worst.ts';

const SECTIONS: Record<string, Section> = { floors, startup, throughput, peers, growth, worst, memory };

const QUICK: Effort = { full: false, rounds: 5 };
const FULL: Effort = { full: true, rounds: 21 };

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const unknown = positionals.find((name) => !(name in SECTIONS));
if (unknown !== undefined) throw new Error(`no section "${unknown}" (there are: ${Object.keys(SECTIONS).join(', ')})`);

const effort = options.full ? FULL : QUICK;
const results: Record<string, Figure[]> = {};
for (const name of positionals.length > 0 ? positionals : Object.keys(SECTIONS)) {
  console.log(`\n${name}`);
  results[name] = [];
  for (const figure of SECTIONS[name](effort)) {
    console.log(lineOf(figure));
    results[name].push(figure);
  }
}
if (options.json !== undefined) {
  const machine = { node: process.version, cpu: os.cpus()[0].model, cores: os.cpus().length };
  writeFileSync(options.json, `${JSON.stringify({ machine, ...effort, sections: results }, null, 2)}\n`);
}

/** `fr: rate, to the words pass   0.0127 ×   0.012–0.014   at least 0.35: no` */
function lineOf(figure: Figure): string {
  const { name, unit, value, low, high } = figure;
  const spread = low === undefined || high === undefined ? '' : `${number(low)}–${number(high)}`;
  return `  ${name.padEnd(52)}${number(value).padStart(9)} ${unit.padEnd(5)}${spread.padEnd(18)}${verdictOf(figure)}`.trimEnd();
}

function verdictOf(figure: Figure): string {
  const kept = keeps(figure);
  if (kept === null) return '';
  const { atLeast, atMost } = figure;
  const bound = atLeast === undefined ? `at most ${number(atMost as number)}` : `at least ${number(atLeast)}`;
  return `${bound}: ${kept ? 'yes' : 'NO'}`;
}

function number(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}
