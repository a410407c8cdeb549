import type { Bound } from '../../vocabulary.ts';

/** A physical unit: its UCUM code, and the power of ten that brings the value to it (`tạ` is 10⁻¹ t). */
export interface UnitCue {
  code: string;
  exponent?: number;
}

/** A word that says that something grew or fell. */
export interface ChangeCue {
  /** 0 when the words do not say which way: `passer de … à`. */
  sign: 1 | -1 | 0;
}

/** How noun phrases of the language look on the outside: what tells where a counted noun ends. */
export interface NounForm {
  /** Endings of a plural: after the first such word only an adjective that agrees, a link or a conjunction goes on. */
  plural: readonly string[];
  /** Endings that look like one: `business`, `grassroots`. */
  notPlural: readonly string[];
  /** Adjectives follow their noun and agree with it. */
  agrees: boolean;
  /** A name of growth behind its noun is its verb: `GRDP tăng trưởng 7 %`. */
  headFirst: boolean;
  /** A classifier stands between a number and its noun, and is part of neither: `274个项目`. */
  classified?: boolean;
  /** Endings of verbs, and endings that look so and are none. */
  verb: readonly string[];
  notVerb: readonly string[];
  /** Endings of infinitives, of participles behind an auxiliary, of verbal nouns behind a preposition, of adverbs. */
  infinitive: readonly string[];
  participle: readonly string[];
  gerund: readonly string[];
  /** Endings of verbs in the past, known by the number that follows: `imported 951 million`. */
  past: readonly string[];
  adverb: readonly string[];
  /** The most words of a verb that no list knows. */
  longestVerb: number;
}

export interface NumberCues {
  // ---- the number and its unit
  /** The mark before decimals in native spelling. */
  decimalMark: true;
  /** The power of ten of a magnitude word: `milliards` 9, `vạn` 4. */
  magnitude: number;
  /** ISO 4217. */
  currency: string;
  unit: UnitCue;
  percent: '%' | 'pp';
  /** `fois`, `times`, `lần`. */
  times: true;
  /** The same before its number: `multiplié par`. */
  timesBefore: true;
  /** A word for a small number. It counts only with a unit. */
  numberWord: number;
  /** A multiple said in words: `doubled`, `gấp đôi`. */
  multiple: number;
  /** Joins the ends of a range: `à`, `to`, `đến`. Hyphens need no row. */
  rangeJoint: true;
  /** Opens a range that a conjunction joins: `between`. */
  between: true;
  /** Joins a part to its whole: `17 of 23`, `15 sur 18`. */
  outOf: true;
  /** Opens a part of what was counted before: `dont`, `trong đó có`. */
  partitive: true;
  /** Measures no thing of its own behind the number: `lượt`, `têtes`; or is a noun as well: `người`. */
  classifier: 'bare' | 'noun';
  /** Words of a rate between units: `per`, `mỗi`. */
  per: true;

  /** An ordinary noun whose first word alone would be a cue: `đồng chí`, `tỷ lệ`, `dự án`. */
  plainNoun: true;

  // ---- numbers that measure nothing
  /** Stands before a number that names something: `tháng`, `Article`, `n°`, `Group`. */
  numberLabel: true;
  /** Stands after a number that is a duration, an age, a rank, a clock: `ans`, `years`, `tuổi`. */
  uncounted: true;
  /** Opens a day: `ngày`, `sáng`, `matinée du`. */
  dayLead: true;
  /** A whole phrase with a number that states no quantity: `7 dám`. */
  nothing: true;

  // ---- what the number is
  /** `nearly`, `trên`, before the number. */
  bound: Bound;
  /** `or higher`, `trở lên`, after it. */
  boundAfter: Bound;
  change: ChangeCue;
  /** Follows the number and makes it a change: `higher than`, `de plus`. */
  difference: 1 | -1;
  /** Between a verb of change and its number: the number is where it went, not by how much: `to`, `lên`, `xuống còn`. */
  arrival: true;
  /** The number is where a change began: `from`, `từ`. */
  origin: true;
  /** The percentage is of what follows, not a change from it: `bằng`, `equal to`. */
  equals: true;
  /** Goes beyond: over an amount, or by a percentage of the plan. */
  exceed: true;
  /** A name whose percentage is a growth: `taux de croissance`, `inflation`. */
  growthName: true;
  /** A name whose percentage is a share: `tỷ lệ`, `taux`, `coverage`. */
  shareName: true;
  /** A name of what is measured; it begins the metric, or is its head: `kim ngạch`, `recettes`, `revenue`. */
  measureName: true;
  /** What a share is a share of, and no metric by itself: `PIB`, `total`. */
  whole: true;
  /** The plan, target or estimate that a completion is against. */
  plan: true;
  estimate: true;
  /** Opens aims, plans and forecasts (`phấn đấu`) or what others are asked for (`đề nghị`), or closes both: `because`. */
  goal: 'aim' | 'request' | false;
  /** Opens a comparison: `par rapport à`, `so với`. */
  comparison: true;
  /** What is compared with, without a year: `la même période`; `undated` when that is no year: `last term`. */
  earlier: 'previous-year' | 'undated';
  /** A value that describes a thing and is never aimed at: `worth`. */
  worth: true;

  // ---- the words of the metric
  /** Between a metric and its number: verbs, auxiliaries, adverbs, prepositions. */
  predicate: true;
  /** A verb whose subject acts and is not measured: `mobilised`, `tiếp nhận`. */
  action: true;
  /** Who does something with an amount and is not measured by it: `province`, `Ngân hàng`; the head of its noun. */
  actor: true;
  /** Between an amount and what it is for: `to help`, `ủng hộ`. */
  purpose: true;
  /** Behind a number, of those that were counted before: `of them`, `d'entre eux`. */
  anaphor: true;
  /** Behind a length, of the thing before it: `12 km long`. */
  extent: true;
  /** Before what a mean is for: `each commune has 17.2 criteria`. */
  distributive: true;
  /** Behind a percentage, of work that is done to that part: `12 % complete`. */
  finished: true;
  /** Opens, behind a comma, a clause without a verb of its own that holds for the time of the main one: `, with services up 11 %`. */
  accompanying: true;
  /** Opens, with a negation before its verb, what alone is the case: `ne … que`. */
  restriction: true;
  negation: true;
  /** Before a participle: `has` makes it active, `is` passive. */
  auxiliary: 'active' | 'passive';
  /** A verb follows: any word (`will`), one in the passive (`được`), or one with the ending of an infinitive (`de`). */
  verbLead: 'any' | 'passive' | 'infinitive';
  /** May stand among them or inside the metric: `bình quân`, `moyenne`. */
  filler: true;
  /** A verb that is as well the noun that is measured: `giải ngân`, `đầu tư`, `support`. */
  verbalNoun: true;
  /** No metric reaches over it: `que`, `dont`, `trong đó`, verbs of saying and doing. */
  opener: true;
  /** Ends a noun that follows its number, and may stand in one that goes before: verbs, adverbs. */
  nounEnd: true;
  /** Joins the nouns of a phrase: tight (`de`, `of`) also after a number, loose (`dans`, `in`) only before it. */
  link: 'tight' | 'loose';
  article: 'definite' | 'indefinite';
  conjunction: true;
  nounForm: NounForm;

  // ---- time
  /** Goes on from the sentence before, with its time (`Accordingly`, `Theo đó`) or its aim (`Each year`, `Hằng năm`). */
  continuation: 'report' | 'aim';
  /** Names of months, 1 to 12. */
  month: number;
  /** First and last month of a part of a year that has a name, with the quarter if it is one. */
  yearPart: { first: number; last: number; quarter?: number };
  /** A time whose year is not written: `this year`, `năm nay`. */
  undated: true;
  /** Months from the beginning of a year: `premiers mois`, after their number. */
  firstMonths: true;
  /** The same before their number: `first`. */
  firstMonthsLead: true;
  /** Stands before a time: `en`, `d'ici`, `as of`. A term of office (`mandat`) is none. */
  timeLead: 'in' | 'by' | 'as-of' | 'term';
  /** Between the parts of a time: `de`, `of`, `năm`. */
  timeLink: true;
  /** Stands behind a year and belongs to it: `года`, `年`. Behind it a month or part of the year may follow. */
  timeTail: true;
  /** Stands behind the number of a day: `日`. */
  dayTail: true;
}
