/** The installed languages. Adding one is adding a folder and a line here. */
import type { LanguagePack } from '../language/pack.ts';
import { pack as en } from './en/index.ts';
import { pack as fr } from './fr/index.ts';
import { pack as ru } from './ru/index.ts';
import { pack as vi } from './vi/index.ts';
import { pack as zh } from './zh/index.ts';

export const LANGUAGES: readonly LanguagePack[] = [en, fr, ru, vi, zh];
