/** `npm run evaluate`: how well the articles with gold are read. CONTRIBUTING.md says how it is used. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Chalk } from 'chalk';
import { useColor } from '../../src/cli/color.ts';
import { compare, runOf } from './compare.ts';
import { belowFloors, run } from './figures.ts';
import { articlesOf, fixtureFolders } from './gold.ts';
import { reportChanges, reportDetails, reportFigures } from './report.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    only: { type: 'string' },
    details: { type: 'boolean', default: false },
    floors: { type: 'string' },
    save: { type: 'string' },
    against: { type: 'string' },
  },
});

const articles = (options.gold ?? fixtureFolders())
  .flatMap(articlesOf)
  .filter(({ gold }) => options.only === undefined || gold.language.code === options.only);
const judged = run(articles);
const chalk = new Chalk({ level: useColor('auto', process.env, process.stdout) ? 1 : 0 });

if (options.details) console.log(reportDetails(judged, chalk));
console.log(reportFigures(judged, chalk));
if (options.against !== undefined) {
  const before = JSON.parse(readFileSync(options.against, 'utf8'));
  console.log(reportChanges(compare(before, runOf(judged)), chalk));
}
if (options.save !== undefined) writeFileSync(options.save, `${JSON.stringify(runOf(judged), null, 1)}\n`);
if (options.floors !== undefined) {
  const low = belowFloors(judged, JSON.parse(readFileSync(options.floors, 'utf8')));
  for (const line of low) console.error(`below its floor: ${line}`);
  if (low.length > 0) process.exitCode = 1;
}
