import type { LanguagePack } from '../../language/pack.ts';
import { activities } from './activities.ts';
import { bodies } from './bodies.ts';
import { evidence } from './evidence.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { page } from './page.ts';
import { people } from './people.ts';
import { references } from './references.ts';

/** A pilot: it shows that the engine reads a script without spaces and capitals, and knows the commonest forms only. */
export const pack: LanguagePack = {
  code: 'zh',
  iso6393: 'cmn',
  fold: 'marks',
  evidence,
  names,
  prenominal: true,
  lexicon: { ...people, ...activities, ...bodies, ...numbers, ...references, ...page },
};
