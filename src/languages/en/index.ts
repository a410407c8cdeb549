import type { LanguagePack } from '../../language/pack.ts';
import { LATIN_NAMES } from '../../names/latin.ts';
import { activities } from './activities.ts';
import { bodies } from './bodies.ts';
import { evidence } from './evidence.ts';
import { isPerson } from './foreign-names.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { people } from './people.ts';
import { references } from './references.ts';

export const pack: LanguagePack = {
  code: 'en',
  iso6393: 'eng',
  fold: 'bare',
  evidence,
  names: LATIN_NAMES,
  prenominal: true,
  isPerson,
  lexicon: { ...people, ...activities, ...bodies, ...numbers, ...references, ...page },
};
