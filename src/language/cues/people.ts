import type { Activity, Body, Level, Modifier, Role, Sector } from '../../vocabulary.ts';

/** What a word of address says of the person it stands before. */
export interface HonorificCue {
  honorific: 'comrade' | 'mr' | 'ms';
  gender?: 'female' | 'male';
  /** It may stand before a list of names: `Camarades :`, `các đồng chí`. */
  plural?: boolean;
  /** It is also an ordinary word, and addresses a person only when a name or title follows at once. */
  weak?: boolean;
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
  /** It is also an ordinary word, and is a role only with a body or a modifier: `chef`, `member`, `head`. */
  weak?: boolean;
}

export interface ModifierCue {
  modifier: Modifier;
  gender?: 'female' | 'male';
}

/** How the subject of a verb takes part. */
export interface VerbCue {
  activity: Activity;
  /** A verb of speaking that is one only when a person is its subject: `ask`, `affirm`. */
  weak?: boolean;
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
  /** Words that open a list of those present: `Ont participé`, `Cùng dự có`. */
  presence: true;
  /** Appointing, electing, relieving: the person does nothing, something is done to them. */
  personnel: true;
}
