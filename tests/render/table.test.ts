import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../src/extraction.ts';
import { createRenderer, KINDS } from '../../src/render/index.ts';
import { SAMPLE } from './sample.ts';

async function table(document: ExtractedDocument, { width = 80, color = false } = {}): Promise<string> {
  return (await createRenderer('table', { kinds: KINDS, color, width }))(document);
}

/** The sample with another name and metric, in another script. */
function inScript(text: string): ExtractedDocument {
  const [comrade, ...comrades] = SAMPLE.comrades;
  const titles = comrade.titles.map((title) => ({ ...title, text: text.repeat(5) }));
  const indicators = SAMPLE.indicators.map((indicator) => ({ ...indicator, metric: text.repeat(3) }));
  return { ...SAMPLE, comrades: [{ ...comrade, name: text, titles }, ...comrades], indicators };
}

const SCRIPTS = {
  Vietnamese: 'Đồng chí Bí thư Tỉnh ủy ',
  'decomposed Vietnamese': 'Đồng chí Bí thư Tỉnh ủy '.normalize('NFD'),
  Chinese: '越南共产党中央委员会总书记主持会议',
  Lao: 'ສະຫາຍ ທອງລຸນ ສີສຸລິດ ',
  'decomposed Korean': '베트남 공산당 중앙위원회 '.normalize('NFD'),
};

describe('the table', () => {
  it('reads like this at 80 columns', async () => {
    expect(await table(SAMPLE)).toMatchInlineSnapshot(`
      "conférence.txt                                            fr · 12,345 characters
      ────────────────────────────────────────────────────────────────────────────────

      Comrades 2

        Trần Thị Bình  comrade, female                                  chaired, spoke
          secrétaire adjointe permanente du comité du Parti du district de Hoa Sen
            deputy standing secretary · party-committee · district Hoa Sen
          directrice du Département provincial de l'agriculture et du développement
            rural de la province
            director · department (agriculture) · province

        Le Van An  colonel

      Indicators 4

           +8.56  %            2021/2023  taux de croissance économique moyen de la
                                          province
                                          growth on the previous year · estimated
        > 68,358  billion VND             échelle économique
           77–80  million VND  2025       revenu par habitant  target
             274

      References 2

        03-NQ/TU  2021-11-25  resolution · Comité provincial du Parti
          la construction et le développement de la ville de Hoa Sen à l'horizon 2030,
          avec une vision à 2045
        resolution/congress/13/central
          résolution du 13e Congrès national du Parti

      "
    `);
  });

  it.each(Object.entries(SCRIPTS))('keeps its width and columns in %s', async (_, text) => {
    for (const width of [60, 80, 100, 120]) {
      const lines = (await table(inScript(text), { width })).split('\n');
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
    }
    const rows = (await table(inScript(text))).split('\n');
    const metrics = rows
      .filter((row) => / VND /.test(row))
      .map((row) => stringWidth(row.slice(0, row.indexOf(text[0]))));
    expect(new Set(metrics).size).toBe(1);
  });

  it('is not wider than can be read, nor narrower than its columns', async () => {
    const widthAt = async (width: number) =>
      Math.max(...(await table(SAMPLE, { width })).split('\n').map((line) => stringWidth(line)));
    expect(await widthAt(300)).toBe(120);
    expect(await widthAt(10)).toBe(60);
  });

  it('differs in colour only', async () => {
    expect(stripVTControlCharacters(await table(SAMPLE, { color: true }))).toBe(await table(SAMPLE));
  });

  it('lets no text steer the terminal', async () => {
    const hostile = 'A\u001b]0;title\u0007\u001b[2J\u202eB\nC';
    const [comrade] = SAMPLE.comrades;
    const [reference] = SAMPLE.references;
    const document = {
      ...SAMPLE,
      source: { ...SAMPLE.source, path: hostile },
      comrades: [{ ...comrade, name: hostile, rank: hostile, titles: [{ ...comrade.titles[0], area: hostile }] }],
      indicators: [{ ...SAMPLE.indicators[0], metric: hostile, base: hostile }],
      references: [{ ...reference, number: hostile, subject: hostile }],
    };
    expect(await table(document)).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('says that there is nothing', async () => {
    const nothing = { ...SAMPLE, comrades: [], indicators: [], references: [] };
    expect(await table(nothing)).toContain('Comrades none\n\nIndicators none\n\nReferences none\n');
  });
});
