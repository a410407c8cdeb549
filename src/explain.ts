/** What an entry says of how it was found, when that is asked for. */
import type { Evidence } from './extraction.ts';
import type { Reading } from './reading.ts';
import type { Finding, Rule, RuleKind } from './rules.ts';
import { CodePoints } from './text/code-points.ts';
import type { TokenRange } from './text/tokens.ts';

export interface Explanation<K extends RuleKind> {
  rule: Rule<K>;
  evidence: Evidence[];
}

export type Explain = <K extends RuleKind>(finding: Finding<K>) => Explanation<K>;

/** Makes the explanations of the findings in a text. */
export function explainer(reading: Reading): Explain {
  const { tokens } = reading;
  const codePoints = new CodePoints(tokens.text);
  const quoted = ({ from, to }: TokenRange): Evidence => ({
    text: reading.text(from, to),
    span: codePoints.span(tokens.start[from], tokens.end[to - 1]),
  });
  return ({ rule, evidence }) => ({ rule, evidence: apart(evidence).map(quoted) });
}

/** The ranges in text order, none of them within another: one phrase can be evidence twice, as a role and its organisation. */
function apart(ranges: readonly TokenRange[]): TokenRange[] {
  const ordered = ranges.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: TokenRange[] = [];
  for (const range of ordered) if (range.to > (kept.at(-1)?.to ?? -1)) kept.push(range);
  return kept;
}
