import type { Reference } from '../extraction.ts';
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { DocumentType } from '../vocabulary.ts';
import type { DocumentNumber } from './numbers.ts';

export type Issuer = NonNullable<Reference['issuer']>;
export type Congress = NonNullable<Reference['congress']>;

/** A congress as one mention names it: what it does not say may be said elsewhere. */
export interface NamedCongress {
  ordinal: number;
  /** An organisation other than the Party. */
  body: Issuer['body'] | null;
  level: Congress['level'] | null;
  area: string | null;
}

export interface NamedPlenum {
  ordinal: number;
  term: number | null;
}

/** A law by its name: `public-investment`, 2024. */
export interface NamedLaw {
  name: string;
  year: number | null;
}

/** One place where a text cites a document. Tokens `[from, to)` hold the words for it, with its date and issuer. */
export interface Mention extends TokenRange {
  type: DocumentType;
  number: DocumentNumber | null;
  congress: NamedCongress | null;
  plenum: NamedPlenum | null;
  law: NamedLaw | null;
  date: string | null;
  issuer: Issuer | null;
  subject: string | null;
  finding: Finding<'reference'>;
}

/** A mention of which nothing is known yet but where it is and what kind of document it names. */
export function mentionOf(range: TokenRange, type: DocumentType, finding: Finding<'reference'>): Mention {
  return {
    from: range.from,
    to: range.to,
    type,
    number: null,
    congress: null,
    plenum: null,
    law: null,
    date: null,
    issuer: null,
    subject: null,
    finding,
  };
}
