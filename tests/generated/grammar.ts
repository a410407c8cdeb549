/**
 * The form of a grammar of articles: what a language words how, as data, with the truth beside the words. Of several
 * wordings the first is the plainest: failures shrink towards it.
 */
import type {
  Activity,
  Body,
  Bound,
  DocumentType,
  Level,
  Measure,
  Modifier,
  Role,
  Sector,
  Status,
} from '../../src/vocabulary.ts';
import type { Post } from './passage.ts';

export type Wordings = readonly string[];

/** A role with its modifiers: `Standing Deputy Secretary`. */
export interface RoleWording {
  role: Role;
  modifiers?: Modifier[];
  words: Wordings;
  /** The words for several holders: `Deputy Secretaries`. */
  plural?: Wordings;
}

/** An organisation: `{area} Provincial Party Committee`. The place is a province's where the level is, else a smaller one's. */
export interface BodyWording {
  body: Body | null;
  sector?: Sector;
  level?: Level;
  words: Wordings;
}

/** Roles and the organisations that have them, and how the two are put together: `{role} of the {body}`. */
export interface PostFamily {
  roles: RoleWording[];
  bodies: BodyWording[];
  forms: Wordings;
}

export type Honorific = 'comrade' | 'mr' | 'ms';

/** What stands before a name: `Comrade `, `Colonel `. */
export interface Address {
  words: string;
  honorific?: Honorific;
  rank?: string;
  /** The given name alone may follow: `Mr. Hung`. */
  short?: boolean;
}

/** A sentence around one person, `{person}`: nothing in it names anybody else. */
export interface Frame {
  text: string;
  activities: Activity[];
}

/** A sentence with an address of its own: that of a list, `Comrades: …`, or of a caption. */
export interface ListFrame extends Frame {
  honorific?: Honorific;
}

/** Kinds of quantity; each has its notation in `quantities.ts`. */
export type Kind = 'money' | 'percent' | 'points' | 'times' | 'count' | 'amount';

export interface Value {
  kind: Kind;
  measure: Measure;
  base?: string;
  status?: Status;
  bound?: Bound;
  /** A fall: the value is negative though no sign is written. */
  falls?: boolean;
  /** The period of this value where it is not that of the sentence; its slots are those of the times. */
  period?: string | null;
  /** Two numbers, `{n}` and its upper end. */
  range?: boolean;
}

export type MetricKind = 'money' | 'growth' | 'share' | 'output' | 'things';

/** A sentence that states quantities: `{when}`, `{metric}`, and the values `{0}`, `{1}`, … in text order. */
export interface Statement {
  text: string;
  metric: MetricKind;
  values: Value[];
}

/** A time that governs a statement, with the period it means: `In the first {m} months of {y}`. */
export interface Period {
  text: string;
  period: string;
}

export interface Document {
  type: DocumentType;
  code: string;
  words: Wordings;
  plural?: string;
}

export interface Issuer {
  /** How the number goes on behind the code: `-NQ/TW`, `/QD-TTg`, `/2023/ND-CP`. */
  number: string;
  types: DocumentType[];
  /** The name of the issuer as the text gives it, and the phrases around it. */
  text: string;
  behind: string;
  before?: string;
  body: Body;
  level: Level;
}

/** A document told without a number: `{n}` is its ordinal, `{t}` its term, in Arabic; `{N}` and `{T}` in Roman figures. */
export interface Unnumbered {
  words: Wordings;
  id: string;
}

export interface Grammar {
  code: string;
  /** How the language writes the letters of a Vietnamese name. */
  spellings: readonly Spelling[];
  posts: PostFamily[];
  addresses: Address[];
  /** The article a title before a name takes. */
  article(title: string): string;
  /** Whether a title is written before a name with a capital and no article: `Provincial Party Secretary A`. */
  bareTitles: boolean;
  /** Whether a title stands between an address and the name: `đồng chí Bí thư Tỉnh ủy A`. */
  addressedTitles: boolean;
  frames: Frame[];
  lists: ListFrame[];
  listSeparator: string;
  /** Sentences about several people whose post is said once: `{title} {names} attended.` */
  shared: ListFrame[];
  and: string;
  captions: ListFrame[];
  later: Frame[];
  metrics: Record<Exclude<MetricKind, 'output'>, Wordings>;
  outputs: { metric: string; unit: string; words: string }[];
  statements: Statement[];
  periods: Period[];
  money: { words: string; unit: string; factor: number; most: number }[];
  percent: Wordings;
  points: Wordings;
  times: Wordings;
  notations: { group: string; decimal: string }[];
  documents: Document[];
  issuers: Issuer[];
  sign: Wordings;
  months: readonly string[];
  /** A document's date: `{d}` `{0d}` `{month}` `{m}` `{0m}` `{y}`. */
  dates: Wordings;
  /** `{ref}` with its issuer behind, its date and subject: the order of the language. */
  citations: Wordings;
  on: string;
  subjects: Wordings;
  carriers: Wordings;
  /** Sentences that cite two documents. */
  chains: Wordings;
  unnumbered: Unnumbered[];
  fillers: Wordings;
  /** Sentences that name a holder by the post alone: nobody, unless the article says who holds it. */
  holders: (Post & { text: string })[];
  furniture: Wordings;
}

/** How a Vietnamese name is written: in full, without any mark, as an agency does (`Nguyên`), or in capitals. */
export type Spelling = 'full' | 'bare' | 'agency' | 'upper' | 'upper-bare';
