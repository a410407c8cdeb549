/**
 * The form of the phrase corpora: one value and the many spellings that must give it, and a negative list of what must
 * give nothing. A row holds one form that real articles use, in words of our own.
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

/** A post and the title phrases that must give it. Each spelling is the whole expected `text` of the title. */
export interface PostCase {
  role: Role;
  modifiers?: Modifier[];
  body?: Body;
  sector?: Sector;
  level?: Level;
  area?: string;
  spellings: string[];
  /** Why the row stands as a known failure; absent when it must pass. */
  todo?: string;
}

/** A passage and exactly the people it must give, in order. A field that is left out is not compared. */
export interface PeopleCase {
  text: string;
  people: {
    name: string;
    titles?: string[];
    honorific?: 'comrade' | 'mr' | 'ms' | null;
    rank?: string | null;
    gender?: 'female' | 'male' | null;
    activities?: Activity[];
  }[];
  todo?: string;
}

/** A quantity, and the passages that must give exactly it (or exactly these, in order). Fields left out are not compared. */
export interface QuantityCase {
  expect: Quantity | Quantity[];
  spellings: string[];
  todo?: string;
}

export interface Quantity {
  value: number;
  unit: string;
  upTo?: number | null;
  bound?: Bound | null;
  measure?: Measure;
  status?: Status;
  period?: string | null;
  base?: string | null;
  metric?: string;
  text?: string;
}

/** Documents, and the passages that must cite exactly these, in order. Fields left out are not compared. */
export interface ReferenceCase {
  expect: CitedDocument | CitedDocument[];
  spellings: string[];
  todo?: string;
}

export interface CitedDocument {
  id: string;
  type?: DocumentType;
  number?: string | null;
  date?: string | null;
  issuer?: { body: Body; level: Level | null } | null;
  subject?: string | null;
}

/** A passage that must give no entry of the kind, and the form it is an instance of. */
export interface NoCase {
  text: string;
  form: string;
  todo?: string;
}

/** All phrases of one language. */
export interface Corpus {
  posts: PostCase[];
  people: PeopleCase[];
  quantities: QuantityCase[];
  references: ReferenceCase[];
  no: { people: NoCase[]; quantities: NoCase[]; references: NoCase[] };
}
