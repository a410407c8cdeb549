import type { Activity } from '../../vocabulary.ts';

/** How the subject of a verb takes part. */
export interface VerbCue {
  activity: Exclude<Activity, 'attended'>;
  /** It counts only with something that is reported behind it: `presented` the report, but not `presented` the medals. */
  transitive?: boolean;
  /** It may stand before its subject: `…, said Mr. A.` */
  inverts?: boolean;
  /** Its subject follows at once: `chaired by`, `sous la présidence de`, `according to`. */
  passive?: boolean;
  /** It counts only right behind its subject; elsewhere the word is a noun: `đồng chí A báo cáo …`. */
  adjacent?: boolean;
  /** Its subject may follow when none stands before: `Speaking at the conference, …`, `Phát biểu tại …`. */
  leading?: boolean;
}

/** How a text says that people were there. */
export interface PresenceCue {
  /**
   * Who was: those named before it (`A looked on`), behind it (`with the participation of A and B`), or on both sides
   * (`Dự hội nghị có A`, `A tham dự`).
   */
  who: 'before' | 'behind' | 'both';
  /**
   * It counts only right beside a person: `Mr. A at the session`, `received Mr. A` but not `received 500 million VND`; or of
   * those behind it only for one right beside it: `had a working session with the province`.
   */
  near?: boolean | 'behind';
}

/** How a text says what people do at a meeting. */
export interface ActivityCues {
  /** Presiding, speaking, reporting. */
  verb: VerbCue;
  /** Attending. */
  presence: PresenceCue;
  /** What can be presented: `report`, `chuyên đề`. */
  presentable: true;
  /** A relative pronoun that stands for a thing: `which`, `lequel`. */
  thingRelative: true;
  /** Those who are not named and do what the verb behind them says: `the delegates`, `Quốc hội`, `le congrès`. */
  others: true;
  /** The word before the one by whom something is done: `by`, `par`, `do`. */
  agent: true;
  /**
   * Appointing, electing, relieving, handing over, accusing: the person does nothing, something is done to them. Phrases that
   * are longer than a verb keep it from counting: `announced the decision` is no speech.
   */
  personnel: true;
  /** Words that hold a verb and say nothing of what anybody does: `phiên thảo luận`, `hoa chúc mừng`. */
  noDeed: true;
  /** A word that stands for a person named before: `he`, `elle`, `ông`. */
  pronoun: 'female' | 'male' | 'any';
}
