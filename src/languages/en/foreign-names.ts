/**
 * Whether a run of capitalised words is a person's name: asked of compromise, which knows the given names of the West.
 * It takes 0.4 s to load and is loaded when the first such question comes up.
 */
import { createRequire } from 'node:module';
import type compromise from 'compromise';

const require = createRequire(import.meta.url);
let nlp: typeof compromise | undefined;

/** True when all the words are one person's name: `Irina Belova`, but not `Samsung Electronics`. */
export function isPerson(words: string): boolean {
  nlp ??= require('compromise') as typeof compromise;
  return nlp(words).people().text() === words;
}
