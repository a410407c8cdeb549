/**
 * franc as the detector that is asked when the words of a text leave its language unsure. It costs 37 ms to load:
 * the command imports this file only then, the library's entry point always, because `extract` is synchronous.
 */
import { francAll } from 'franc';
import type { Guess } from './detect.ts';

/**
 * Languages that a text is likely to be in when it is in none of those installed. franc always names one of the
 * languages that it may name: without these a Danish text would be English.
 */
// biome-ignore format: a list of codes
const STRANGERS = [
  'spa', 'por', 'ita', 'deu', 'nld', 'dan', 'swe', 'nob', 'fin', 'pol', 'ces', 'slk', 'slv', 'hrv', 'hun', 'ron', 'cat',
  'tur', 'ind', 'zlm', 'tgl', 'est', 'lit', 'lav', 'rus', 'ukr', 'bul', 'srp', 'arb', 'hin', 'cmn', 'jpn', 'kor',
  'lao', 'tha', 'khm', 'mya', 'ell', 'heb',
];

export const guess: Guess = (text, installed) =>
  francAll(text, { only: [...installed, ...STRANGERS] }).filter(([language]) => language !== 'und');
