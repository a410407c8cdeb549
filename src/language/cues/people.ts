import type { Activity, Body, Level, Modifier, Role, Sector } from '../../vocabulary.ts';

/** What a word of address says of the person it stands before. */
export interface HonorificCue {
  honorific: 'comrade' | 'mr' | 'ms';
  gender?: 'female' | 'male';
  /** It may stand before a list of names: `Camarades :`, `các đồng chí`. */
  plural?: boolean;
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
  /** More words belong to the post: `đại biểu Quốc hội`, `Bí thư thứ nhất`. */
  open?: boolean;
}

export interface ModifierCue {
  modifier: Modifier;
  gender?: 'female' | 'male';
}

/** How the subject of a verb takes part. */
export interface VerbCue {
  /** Null for handing over, announcing or signing, which is none. */
  activity: Activity | null;
  /** It counts only with something that is reported behind it: `presented` the report, but not `presented` the medals. */
  transitive?: boolean;
  /** With another object something is handed over: `presented` gifts, `signed` the decision. Who does that does no more. */
  handsOver?: boolean;
  /** It may stand before its subject: `…, said Mr. A.` */
  inverts?: boolean;
  /** Its subject follows at once: `chaired by`, `sous la présidence de`. */
  passive?: boolean;
  /** Its subject may follow when none stands before: `Speaking at the conference, …`, `Phát biểu tại …`. */
  leading?: boolean;
}

export interface PeopleCues {
  honorific: HonorificCue;
  /** Military and police ranks. */
  rank: true;
  /** Academic degrees before a name: `Dr`, `PGS, TS`. They are no part of it. */
  degree: true;
  role: RoleCue;
  modifier: ModifierCue;
  verb: VerbCue;
  /** What can be presented: a `report`, a `chuyên đề`; or a decision on somebody's post, which is handed over. */
  presentable: 'report' | 'decision';
  /** A word that says of whom a post is told: `Chủ tịch là đồng chí A`, `The Deputy Secretaries are …`. */
  copula: true;
  /** A word before a post just taken up, which is no part of it: `tân Giám đốc`. */
  newly: true;
  /** A word that stands for a person named before: `he`, `elle`, `ông`. */
  pronoun: 'female' | 'male' | 'any';
  /** A word between a post and those it is given to: `chức danh Chủ tịch … đối với ông A`. */
  recipient: true;
  /** The article that only a woman's title has: `la secrétaire`. */
  feminineArticle: true;
  /** A relative pronoun that stands for a thing: `which`, `lequel`. */
  thingRelative: true;
  /** The word before the one by whom something is done: `by`, `par`, `do`. */
  agent: true;
  /** Words that look like a verb and are none: `kiến nghị của cử tri`. */
  verblike: true;
  /** Those who are not named and do what the verb behind them says: `the delegates`, `Quốc hội`, `le congrès`. */
  others: true;
  /** Before a post it speaks of several people who are not named: `các thành viên Ban Chỉ đạo`. */
  several: true;
  /** Appointing, electing, relieving: the person does nothing, something is done to them. */
  personnel: true;
  /**
   * Words between a person and a further post. True when the post is taken up or given up there (`giữ chức`, `was elected`,
   * `au poste de`), false when it is only added (`who is`, `kiêm`).
   */
  postLink: boolean;
  /** Words that, standing before a name, make it the name of a thing: `tư tưởng`, `rue`, `Académie`, `Museum`. */
  namesake: true;
}
