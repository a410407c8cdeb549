import type { Body, DocumentType, Level } from '../../vocabulary.ts';

/** What a word for a kind of official document says. */
export interface DocumentCue {
  type: DocumentType;
  /** A number alone identifies one: `Resolution 57`, `Đề án 06`; but `Plan 2025`, `Report 3` do not. */
  bare?: boolean;
  /** Where the name of a law stands beside the word: `Land Law`, `Law on Land`. */
  name?: 'before' | 'behind' | 'both';
}

/** A meeting whose resolution is told by its ordinal. */
export interface CongressCue {
  /** Only when the words themselves say it: `National Party Congress`. */
  level?: Level;
  /** `Công đoàn`, when the words are not those of the organisation's usual name. */
  body?: Body;
}

export interface ReferenceCues {
  /** Words for a kind of official document: `résolution`, `Nghị quyết`. */
  document: DocumentCue;
  /** Words before a document that say that it is none yet: `dự thảo`, `projet de`. */
  draft: true;
  /** Stands between the number of a document and the word for its kind: the `号` of `第57号决议`. */
  numberEnd: true;
  /** Words between a document and what it comes from: `của`, `du`, `issued by the`. */
  documentOf: true;
  /** Words between an owner and what it owns: the `'s` of `Politburo's Resolution`. */
  possessive: true;
  /** Verbs whose subject issues the document that follows: `ban hành`, `a publié`. */
  issuing: true;
  /** Words that open a date: `ngày`, `dated`, `en date du`. */
  dateLead: true;
  /** The word before the number of a month: `tháng 6`. */
  monthLead: true;
  /** Words before a year: `năm 2024`, `of 2024`. */
  yearLead: true;
  /** Ordinals and numerals in words: `third`, `thứ mười ba`. */
  ordinal: number;
  /** Words that make the number behind them an ordinal: `lần thứ`. */
  ordinalLead: true;
  congress: CongressCue;
  /** Whose congress it is, beside the word for it: the `Women's` of `National Women's Congress`. */
  congressOf: Body;
  /** Words that make a congress that of the whole country: `toàn quốc`. */
  nationwide: true;
  /** Words for a plenary meeting of a committee; true when they say that it is the Central Committee's. */
  plenum: boolean;
  /** Short words for the Central Committee beside a plenum's number: the `Trung ương` of `Trung ương 4`. */
  centralBody: true;
  /** `khóa`, `tenure`, `mandat`: with an ordinal, the term of a committee. The ordinal of `届` always stands before it. */
  term: 'beside' | 'behind';
  /** Words for the Party or a Party organisation beside a congress: `Đảng`, `Đảng bộ`, `Party`. */
  party: true;
  /** Words inside a congress's or plenum's name that say nothing of it: `đại biểu`, `of delegates`, articles. */
  meetingFiller: true;
  /** Words that join a law to its name: `on`, `sur les`. */
  lawOn: true;
  /** Words beside a law's name that are no part of it: `the`, `sửa đổi`, `amended`. */
  lawFiller: true;
  /** Words that open what a document is on: `về`, `sur`, `approving`. */
  subject: true;
  /** Words that make a document one that carries out another: `thực hiện`, `mise en œuvre`. */
  implementing: true;
  /** What looks like the opening of a subject and is none: `on the basis`, `sur proposition`. */
  noSubject: true;
  /**
   * Words at which a subject ends: a finite `verb`, which makes what stands between it and a comma a clause of its own; a
   * `link`, as a conjunction or pronoun; what begins a `clause` behind a comma, as a participle: `solutions visant à …` goes
   * on, `…, visant à …` does not.
   */
  subjectEnd: 'verb' | 'link' | 'clause';
  /** Words that go on with a subject behind a comma: `with a vision`, `tầm nhìn`. */
  subjectGoesOn: true;
  /** Words that, behind a number, make it a measure and no document's number: `năm`, `tháng`, `months`. */
  measured: true;
}
