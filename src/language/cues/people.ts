import type { Body, Level, Modifier, Role, Sector } from '../../vocabulary.ts';

/** What a word of address says of the person it stands before. */
export interface HonorificCue {
  honorific: 'comrade' | 'mr' | 'ms';
  gender?: 'female' | 'male';
  /** It may stand before a list of names: `Camarades :`, `các đồng chí`. */
  plural?: boolean;
  /** It leaves open which of two addresses a person has, until one is said: `các ông, bà`. */
  vague?: boolean;
  /** It stands behind the name: `吴东海同志`. */
  behind?: boolean;
  /** It is written small inside a sentence; with a capital it belongs to the name of a place: `cầu Ông Thìn`. */
  small?: boolean;
}

/** What the words of a role say. They can carry a whole post: `Tỉnh ủy viên` is a member of a provincial Party committee. */
export interface RoleCue {
  role: Role;
  modifiers?: readonly Modifier[];
  body?: Body;
  sector?: Sector;
  level?: Level;
  gender?: 'female' | 'male';
  /** It may stand before several names: `vice-présidents`. */
  plural?: boolean;
  /** It is also an ordinary word, and is a role only with an organisation or a modifier: `member`, `head`, `lãnh đạo`. */
  weak?: boolean;
  /** The Party's, where no other organisation is named: `General Secretary A`. */
  ofParty?: boolean;
  /** More words belong to the post: `đại biểu Quốc hội`, `Bí thư thứ nhất`. */
  open?: boolean;
}

export interface ModifierCue {
  modifier: Modifier;
  gender?: 'female' | 'male';
}

export interface PeopleCues {
  honorific: HonorificCue;
  /** Military and police ranks. False for one that is also said of a ship or a team: `captain`. */
  rank: boolean;
  /** Academic degrees before a name: `Dr`, `PGS, TS`. They are no part of it. */
  degree: true;
  role: RoleCue;
  /** A word said of anybody at a meeting that is a deputy's title where the place that sent them follows: `đại biểu`, `Deputy`. */
  elected: true;
  modifier: ModifierCue;
  /** A word that says of whom a post is told: `Chủ tịch là đồng chí A`, `The Deputy Secretaries are …`. */
  copula: true;
  /** A word before a post just taken up, which is no part of it: `tân Giám đốc`. */
  newly: true;
  /** A word between a post and those it is given to: `chức danh Chủ tịch … đối với ông A`. */
  recipient: true;
  /** A word before the post of somebody for whom the person behind it acts: `thừa ủy quyền của`, `on behalf of`, `au nom de`. */
  onBehalf: true;
  /** The article that only a woman's title has: `la secrétaire`. */
  feminineArticle: true;
  /** Behind a post: that it was held by one after the other: `các thời kỳ`, `through the periods`. */
  inTurn: true;
  /** Before a post that several people hold: `tous deux membres`, `both members`, `đều là`. */
  each: true;
  /** Before a post it speaks of several people who are not named: `các thành viên Ban Chỉ đạo`. */
  several: true;
  /**
   * Words between a person and a further post. True when the post is taken up or given up there (`giữ chức`, `was elected`,
   * `au poste de`), false when it is only added (`who is`, `kiêm`).
   */
  postLink: boolean;
  /** Words that, standing before a name, make it the name of a thing: `tư tưởng`, `rue`, `Académie`, `Museum`. */
  namesake: true;
  /** A word that, standing behind a name, makes it the name of a thing: `Street`, `Stadium`. */
  thing: true;
  /** One of the past who lives on in ideas, places and campaigns, and is no comrade: `Hồ Chí Minh`. */
  historical: true;
}
