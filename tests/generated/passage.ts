/**
 * A passage of an article with what it states, and the small parts every kind of passage is made with.
 */
import fc from 'fast-check';
import type { Comrade, Indicator, Reference, Title } from '../../src/index.ts';
import type { Wordings } from './grammar.ts';

export type TrueTitle = Omit<Title, 'span'>;
export type TrueComrade = Pick<Comrade, 'name' | 'honorific' | 'rank' | 'activities'> & { titles: TrueTitle[] };
export type TrueIndicator = Omit<Indicator, 'span'>;
export type TrueReference = Pick<Reference, 'id' | 'date' | 'issuer' | 'subject'>;

/** What an article states, in the order of the output. */
export interface Truth {
  comrades: TrueComrade[];
  indicators: TrueIndicator[];
  references: TrueReference[];
}

/** A paragraph with its truth; those of `later` name again what it introduced, and state nothing new. */
export interface Passage extends Truth {
  text: string;
  later: string[];
  /** What an article may introduce only once: a given name, a document's number. */
  keys: string[];
  /** The post that the passage names somebody by: where a person of the article has it, it would say more than its truth. */
  holder?: Post;
}

export type Post = Pick<Title, 'role' | 'body'>;

export function passage(text: string, parts: Partial<Passage>): Passage {
  return { text, later: [], keys: [], comrades: [], indicators: [], references: [], ...parts };
}

/** Fills the slots of a pattern: `{role} of the {body}`. */
export function fill(pattern: string, slots: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

/** One of several wordings, or of anything else. */
export function one<T>(items: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...items);
}

export function word(words: Wordings): fc.Arbitrary<string> {
  return fc.constantFrom(...words);
}

export function capitalised(text: string): string {
  return text === '' ? '' : text[0].toUpperCase() + text.slice(1);
}
