/**
 * The articles in `fixtures/` with what a careful reader finds in them, and how an extraction compares with it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Comrade, Extraction, Indicator, Reference, Title } from '../../src/index.ts';

type GoldTitle = Omit<Title, 'span'> & { textAlt?: string[] };
type GoldComrade = Omit<Comrade, 'titles' | 'mentions'> & { nameAlt?: string[]; titles: GoldTitle[] };
type GoldIndicator = Omit<Indicator, 'span'> & { metricAlt?: string[] };
type GoldReference = Pick<Reference, 'id'> & { idAlt?: string[] };

/** A gold file: the output without its places in the text. */
export interface Gold {
  language: { code: string };
  comrades: GoldComrade[];
  indicators: GoldIndicator[];
  references: GoldReference[];
}

export interface Article {
  name: string;
  text: string;
  gold: Gold;
}

/** The articles of one language. */
export function articlesIn(language: string): Article[] {
  const folder = new URL(`../../fixtures/${language}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      name: file.replace('.json', ''),
      text: readFileSync(new URL(file.replace('.json', '.txt'), folder), 'utf8'),
      gold: JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    }));
}

export const KINDS = ['comrades', 'titles', 'posts', 'activities', 'indicators', 'references'] as const;
export type Kind = (typeof KINDS)[number];

/** What a kind of entry is compared by: each entry as the keys that are as good. */
export function keysOf(extraction: Extraction | Gold, kind: Kind): string[][] {
  const comrades = extraction.comrades as GoldComrade[];
  switch (kind) {
    case 'comrades':
      return comrades.map(({ name, nameAlt }) => [name, ...(nameAlt ?? [])].map(fold));
    case 'titles':
      return comrades.flatMap(({ name, titles }) =>
        titles.map(({ text, textAlt }) => [text, ...(textAlt ?? [])].map((form) => fold(`${name}: ${form}`))),
      );
    case 'posts':
      return comrades.flatMap(({ name, titles }) => titles.map((title) => [`${fold(name)}: ${postOf(title)}`]));
    case 'activities':
      return comrades.flatMap(({ name, activities }) => activities.map((activity) => [`${fold(name)}: ${activity}`]));
    case 'indicators':
      return extraction.indicators.map(({ value, upTo, unit }) => [`${value}–${upTo} ${unit}`]);
    case 'references':
      return (extraction.references as GoldReference[]).map(({ id, idAlt }) => [id, ...(idAlt ?? [])].map(fold));
  }
}

export function postOf({ role, modifiers, body, level }: Pick<Title, 'role' | 'modifiers' | 'body' | 'level'>): string {
  return [role, ...modifiers, body, level].join(' ');
}

/** F1 of what was found against what is there. */
export function f1(wanted: string[][], found: string[][]): number {
  const free = [...found];
  let hits = 0;
  for (const forms of wanted) {
    const at = free.findIndex(([key]) => forms.includes(key));
    if (at < 0) continue;
    free.splice(at, 1);
    hits++;
  }
  return wanted.length + found.length === 0 ? 1 : (2 * hits) / (wanted.length + found.length);
}

export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[’'`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
