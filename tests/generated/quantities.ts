/** Passages that state quantities: sentences × metrics × values in the notations of the language. */
import fc from 'fast-check';
import type { Grammar, Statement, Value } from './grammar.ts';
import { fill, one, type Passage, passage, type TrueIndicator, word } from './passage.ts';

type Notation = Grammar['notations'][number];

/** A number with up to two decimals, written. */
interface Numeral {
  value: number;
  text: string;
}

function numeral(least: number, most: number, decimals: number, { group, decimal }: Notation): fc.Arbitrary<Numeral> {
  return fc
    .record({ whole: fc.integer({ min: least, max: most }), fraction: fc.integer({ min: 0, max: 10 ** decimals - 1 }) })
    .map(({ whole, fraction }) => {
      const digits = fraction === 0 ? '' : decimal + String(fraction).padStart(decimals, '0');
      const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);
      return { value: Number(`${whole}.${String(fraction).padStart(decimals, '0')}`), text: grouped + digits };
    });
}

/** A value written with its unit, and what it means. */
interface Written {
  text: string;
  value: number;
  upTo: number | null;
  unit: string;
}

/** `7.5%`, or the range `7.5 - 8%`. */
function written(
  grammar: Grammar,
  { kind, range }: Value,
  output: Grammar['outputs'][number],
  notation: Notation,
): fc.Arbitrary<Written> {
  const number = (least: number, most: number, decimals: number) => numeral(least, most, decimals, notation);
  const simple = (numbers: fc.Arbitrary<Numeral>, words: readonly string[], unit: string) =>
    fc
      .record({
        number: numbers,
        pattern: word(words),
        step: fc.integer({ min: 1, max: 9 }),
        dash: one(['-', ' - ', '–']),
      })
      .map(({ number: { value, text }, pattern, step, dash }) => {
        const upTo = range ? value + step : null;
        return { text: fill(pattern, { n: range ? `${text}${dash}${upTo}` : text }), value, upTo, unit };
      });
  switch (kind) {
    case 'percent':
      return simple(
        range ? number(3, 40, 0) : fc.oneof(number(1, 99, 1), number(1, 99, 2), number(1, 99, 0)),
        grammar.percent,
        '%',
      );
    case 'points':
      return simple(
        fc.oneof(
          number(0, 9, 1).filter(({ value }) => value > 0),
          number(1, 9, 2),
        ),
        grammar.points,
        'pp',
      );
    case 'times':
      return simple(
        number(1, 6, 1).filter(({ value }) => value > 1),
        grammar.times,
        'times',
      );
    case 'count':
      return simple(
        range ? number(10, 90, 0) : fc.oneof(number(11, 999, 0), number(1000, 99_999, 0)),
        ['{n}'],
        'count',
      );
    case 'amount':
      return simple(fc.oneof(number(2, 999, 0), number(1000, 99_999, 1)), [output.words], output.unit);
    case 'money':
      return one(grammar.money).chain(({ words, unit, factor, most }) =>
        simple(range ? number(2, 90, 0) : fc.oneof(number(2, most, 0), number(2, most, 1)), [words], unit).map(
          (money) => ({
            ...money,
            value: scaled(money.value, factor),
            upTo: money.upTo === null ? null : scaled(money.upTo, factor),
          }),
        ),
      );
  }
}

/** Without the noise of binary fractions: 57149.4 × 10⁹. */
function scaled(value: number, factor: number): number {
  return Math.round(value * 100) * (factor / 100);
}

/** The slots of a period: the year of the article and the one before, and a month and a quarter. */
function times(y: number) {
  return fc
    .record({ m: one([2, 4, 5, 7, 8, 9]), q: fc.integer({ min: 1, max: 4 }) })
    .map(({ m, q }) => ({ y, m, q, Q: ['I', 'II', 'III', 'IV'][q - 1], z: y - 1, '0m': `0${m}` }));
}

function statement(grammar: Grammar, year: number, form: Statement): fc.Arbitrary<Passage> {
  const output = one(grammar.outputs);
  return fc
    .record({ output, notation: one(grammar.notations), slots: times(year), period: one(grammar.periods) })
    .chain(({ output: product, notation, slots, period }) =>
      fc
        .record({
          metric: form.metric === 'output' ? fc.constant(product.metric) : word(grammar.metrics[form.metric]),
          values: fc.tuple(...form.values.map((value) => written(grammar, value, product, notation))),
        })
        .map(({ metric, values }) => {
          const when = { text: fill(period.text, slots), period: fill(period.period, slots) };
          return render(
            form,
            metric,
            values,
            { ...slots, when: when.text },
            form.text.includes('{when}') ? when.period : null,
          );
        }),
    );
}

function render(
  form: Statement,
  metric: string,
  values: Written[],
  slots: Record<string, string | number>,
  period: string | null,
): Passage {
  const said = form.text.startsWith('{metric}') ? metric[0].toUpperCase() + metric.slice(1) : metric;
  const texts = Object.fromEntries(values.map(({ text }, i) => [i, text]));
  const indicators = form.values.map((spec, i): TrueIndicator => {
    const { text, value, upTo, unit } = values[i];
    return {
      metric: said,
      measure: spec.measure,
      value: spec.falls ? -value : value,
      upTo,
      unit,
      bound: spec.bound ?? null,
      status: spec.status ?? 'reported',
      period: spec.period === undefined ? period : spec.period && fill(spec.period, slots),
      base: spec.base === undefined ? null : fill(spec.base, slots),
      text,
    };
  });
  return passage(fill(form.text, { ...slots, ...texts, metric: said }), { indicators });
}

export function quantities(grammar: Grammar, year: number): fc.Arbitrary<Passage> {
  return fc.oneof(...grammar.statements.map((form) => statement(grammar, year, form)));
}
