/**
 * The small language in which packs write phrases: see `CueRow` in `cues.ts`.
 */
import { Tokens } from '../text/tokens.ts';

/** One thing that a place in a phrase accepts. */
export type PhraseTerm =
  | { type: 'word'; surface: string; capital: 'initial' | 'all' | null }
  | { type: 'stem'; surface: string }
  | { type: 'slot'; slot: 'level' | 'number' };

/** All sequences of terms that a phrase stands for. */
export function expandPhrase(phrase: string): PhraseTerm[][] {
  let sequences: PhraseTerm[][] = [[]];
  for (const part of phrase.split(' ')) {
    const choices = choicesOf(part);
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]));
  }
  return sequences;
}

function choicesOf(part: string): PhraseTerm[][] {
  if (part.startsWith('[') && part.endsWith(']')) return [[], ...choicesOf(part.slice(1, -1))];
  return part.split('|').flatMap(endings).map(terms);
}

/** `délégué(e)(s)` with and without each of its endings. */
function endings(word: string): string[] {
  const open = word.indexOf('(');
  if (open < 0) return [word];
  const close = word.indexOf(')', open);
  const before = word.slice(0, open);
  return endings(word.slice(close + 1)).flatMap((rest) => [before + rest, before + word.slice(open + 1, close) + rest]);
}

function terms(choice: string): PhraseTerm[] {
  const word = choice.replaceAll('_', ' ');
  if (word === '{level}') return [{ type: 'slot', slot: 'level' }];
  if (word === '{number}') return [{ type: 'slot', slot: 'number' }];
  const capital = word.startsWith('^^') ? 'all' : word.startsWith('^') ? 'initial' : null;
  const stem = word.length > 1 && word.endsWith('*');
  const tokens = new Tokens(capital ? word.replace(/^\^+/, '') : stem ? word.slice(0, -1) : word);
  return Array.from({ length: tokens.length }, (_, i): PhraseTerm => {
    const surface = tokens.surface(i);
    return stem && i === tokens.length - 1 ? { type: 'stem', surface } : { type: 'word', surface, capital };
  });
}
