import type { LanguagePack } from '../../language/pack.ts';
import { activities } from './activities.ts';
import { bodies } from './bodies.ts';
import { evidence } from './evidence.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { people } from './people.ts';
import { references } from './references.ts';

/** A pilot: it shows that the engine reads a language that inflects, and knows the commonest forms only. */
export const pack: LanguagePack = {
  code: 'ru',
  iso6393: 'rus',
  fold: 'bare',
  evidence,
  names,
  prenominal: false,
  lexicon: { ...people, ...activities, ...bodies, ...numbers, ...references, ...page },
};
