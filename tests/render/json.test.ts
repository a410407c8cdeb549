import { expect, it } from 'vitest';
import { createRenderer, KINDS } from '../../src/render/index.ts';
import { SAMPLE } from './sample.ts';

const STYLE = { kinds: KINDS, color: true, width: 80 };

it.each(['json', 'ndjson'] as const)('%s holds the whole document', async (format) => {
  const render = await createRenderer(format, STYLE);
  expect(JSON.parse(render(SAMPLE))).toEqual(SAMPLE);
});

it('ndjson is one line, whatever the strings hold', async () => {
  const render = await createRenderer('ndjson', STYLE);
  const comrades = [{ ...SAMPLE.comrades[0], name: 'A\nB\r\u2028C' }];
  expect(render({ ...SAMPLE, comrades })).toMatch(/^[^\n\r]+\n$/);
});

it('json changes no string that looks like a span', async () => {
  const render = await createRenderer('json', STYLE);
  const comrades = [{ ...SAMPLE.comrades[0], name: '[\n  1,\n  2\n]' }];
  expect(JSON.parse(render({ ...SAMPLE, comrades })).comrades).toEqual(comrades);
  expect(render(SAMPLE)).toContain('"span": [10, 82]');
});
