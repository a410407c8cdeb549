import type { Indicator } from '../../extraction.ts';
import { explanationLines } from './explanation.ts';
import { grouped, scaled } from './numbers.ts';
import { beside, type Column, columns, type Page, widest, withNote } from './page.ts';

const BOUND_SIGNS = { over: '>', under: '<', about: '≈', 'at-least': '≥', 'at-most': '≤' };

/** How what a number is against is joined to its measure. */
const AGAINST = { level: 'against', count: 'against', share: 'of', growth: 'on', ratio: 'to', completion: 'of' };

const BASES = new Map([
  ['previous-year', 'the previous year'],
  ['plan', 'the plan'],
]);

const INDENT = 2;

/**
 * ```
 *       +8.56  %            2021/2023  taux de croissance économique moyen de la province
 *                                      growth · estimated
 *      68,358  billion VND  2023       échelle économique
 * ```
 */
export function indicatorLines(indicators: readonly Indicator[], page: Page): string[] {
  if (indicators.length === 0) return [];
  const amounts = indicators.map(amountOf);
  const fixed: Column[] = [
    {
      width: widest(
        amounts.map(({ digits }) => digits),
        18,
      ),
      align: 'right',
    },
    {
      width: widest(
        amounts.map(({ unit }) => unit),
        14,
      ),
    },
    {
      width: widest(
        indicators.map(({ period }) => period ?? ''),
        15,
      ),
    },
  ];
  const last = beside(fixed, INDENT, page);
  const lines = indicators.flatMap((indicator, i) => {
    const { digits, unit } = amounts[i];
    const what = withNote(indicator.metric ?? '', noteOn(indicator, page), last.width);
    const row = [page.chalk.bold(digits), unit, page.chalk.cyan(indicator.period ?? ''), what];
    return [...columns([row], [...fixed, last], INDENT), ...explanationLines(indicator, INDENT + 4, page)];
  });
  return ['', ...lines];
}

/** The number with its sign, bound and range, and the unit with the magnitude of the number. */
function amountOf({ value, upTo, unit, bound, measure }: Indicator): { digits: string; unit: string } {
  const sign = measure === 'growth' && value > 0 ? '+' : '';
  const low = scaled(value);
  const high = upTo === null ? null : scaled(upTo);
  const together = high === null || high.magnitude === low.magnitude;
  const number = together ? low.digits : grouped(value);
  const end = high === null ? '' : `–${together ? high.digits : grouped(upTo ?? 0)}`;
  const magnitude = together ? low.magnitude : '';
  return {
    digits: `${bound === null ? '' : `${BOUND_SIGNS[bound]} `}${sign}${number}${end}`,
    unit: [magnitude, unit === 'count' ? '' : unit].filter(Boolean).join(' '),
  };
}

/** How the number is meant: `growth on the previous year · estimated`. */
function noteOn({ measure, base, status }: Indicator, { chalk }: Page): string {
  const kind = measure === 'level' || measure === 'count' ? '' : measure;
  const against = base === null ? '' : `${AGAINST[measure]} ${BASES.get(base) ?? base}`;
  const how = [kind, against].filter(Boolean).join(' ');
  const said = { reported: '', estimated: chalk.dim('estimated'), target: chalk.yellow('target') }[status];
  return [chalk.dim(how), said].filter(Boolean).join(chalk.dim(' · '));
}
