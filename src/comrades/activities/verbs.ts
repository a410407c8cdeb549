/**
 * Verbs of presiding, speaking and reporting, each given to the people whose verb it is.
 */
import type { Cue } from '../../language/compile.ts';
import type { Reading } from '../../reading.ts';
import type { Finding } from '../../rules.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { TokenRange } from '../../text/tokens.ts';
import { listOf, type Mention } from '../mention.ts';
import type { Sign } from './signs.ts';

/** How far the object of `presented` may be behind it. */
const OBJECT_REACH = 8;
/** How far it may be before the one it is presented by. */
const AGENT_REACH = 15;
/** How far a person may be behind `chaired by` and still be its agent. */
const NEXT_REACH = 4;
/** How far the agent may be behind a participle: `presented at the congress by comrade A`. */
const PARTICIPLE_REACH = 10;
/** How far before `said Mr. A` the quotation may end: `« … », a déclaré M. A`. */
const QUOTE_REACH = 3;
/** How far behind the agent its own verb may stand, where it follows: `báo cáo do đồng chí A trình bày`. */
const OWN_VERB_REACH = 3;

/** Words of the longest conjunction that joins two agents: `ainsi que par`. */
const LONGEST_JOIN = 3;

type Verb = Extract<Sign, { kind: 'verb' }>;
type Rule = Finding<'activity'>['rule'];

/** Gives every verb of a sentence to its subject. */
export function markVerbs(reading: Reading, sentence: Sentence, signs: readonly Sign[]): void {
  new VerbMarker(reading, sentence, signs).mark();
}

class VerbMarker {
  readonly #reading: Reading;
  readonly #sentence: Sentence;
  readonly #signs: readonly Sign[];
  readonly #mentions: Mention[] = [];
  /** Where words end whose subject follows: `according to`, `dưới sự chủ trì của`. */
  readonly #governing = new Set<number>();
  /** The list whose verb stood before it: `Ont assisté à la conférence A ; B ; C a présidé`. */
  #claimed = -1;

  constructor(reading: Reading, sentence: Sentence, signs: readonly Sign[]) {
    this.#reading = reading;
    this.#sentence = sentence;
    this.#signs = signs;
    for (const sign of signs) {
      if (sign.kind === 'person') this.#mentions.push(sign.mention);
      else if (sign.kind === 'verb' && sign.cues[0].value.passive) this.#governing.add(sign.end);
    }
  }

  mark(): void {
    let named = 0;
    for (const [at, sign] of this.#signs.entries()) {
      if (sign.kind === 'person') named++;
      if (sign.kind !== 'verb') continue;
      // One reading counts: what is presented decides between two.
      sign.cues.some((cue) => this.#verb(sign, cue, at, named));
    }
  }

  /**
   * Gives one verb to its subject; false when it is no verb of this kind here.
   *
   * @param at the verb among the signs
   * @param named so many people are named before it
   */
  #verb(verb: Verb, cue: Cue<'verb'>, at: number, named: number): boolean {
    const { activity, transitive, passive, leading, adjacent } = cue.value;
    const after = this.#mentions.at(named);
    const agent = passive ? this.#next(cue, after) : this.#agentBehind(cue, after);
    const object = transitive ? this.#objectOf(cue, named, agent) : null;
    if (transitive && !object) return false;
    const found = (people: readonly Mention[], rule: Rule) => {
      const evidence = [{ from: cue.start, to: cue.end }, ...(object ? [object] : [])];
      const finding: Finding<'activity'> = { rule: object ? 'presented' : rule, evidence };
      for (const { activities } of people) if (!activities.has(activity)) activities.set(activity, finding);
      return true;
    };
    if (passive || agent) return agent ? found(this.#agents(cue, at), 'agent') : false;
    if (after && this.#isInverted(verb, after)) return found(this.#claim(after), 'verb-before-name');
    if (verb.ofThing) return false;
    const before = this.#subjectBefore(verb, activity, named);
    if (adjacent && before?.to !== cue.start) return false;
    const opens = leading && after && (!before || this.#opensClause(verb, before, after));
    if (opens) return found(this.#claim(after), 'verb-before-name');
    return before ? found(this.#listOf(before, verb.start), 'verb-behind-name') : false;
  }

  /** `under the chair, as head of the delegation, of …`; but of a speech or report the very next person is the author. */
  #next(cue: Cue<'verb'>, after: Mention | undefined): Mention | undefined {
    if (!after) return undefined;
    const reach = cue.value.activity === 'chaired' ? NEXT_REACH : 0;
    return this.#beforeArticle(after.from) - cue.end <= reach ? after : undefined;
  }

  /** The one by whom something is `presented at the congress by comrade A`. */
  #agentBehind(cue: Cue<'verb'>, after: Mention | undefined): Mention | undefined {
    if (!after || after.from - cue.end > PARTICIPLE_REACH) return undefined;
    const agent = this.#beforeArticle(after.from) - 1;
    if (agent < cue.end || !this.#reading.cue(agent, 'agent')) return undefined;
    if (cue.value.activity === 'spoke' && agent > cue.end) return undefined;
    for (let i = cue.end; i < agent; i++) if (this.#reading.cue(i, 'verb')) return undefined;
    return after;
  }

  /** All by whom something is done: `par A, ainsi que par les vice-présidents : B et C`, `les interventions de A sur …, et de B`. */
  #agents(cue: Cue<'verb'>, at: number): Mention[] {
    const agents: Mention[] = [];
    for (let next = at + 1; next < this.#signs.length; next++) {
      const sign = this.#signs[next];
      const last = agents.at(-1);
      if (last && sign.kind !== 'person') break;
      if (sign.kind !== 'person') continue;
      if (last && sign.mention.list !== last.list && !this.#isCoordinated(cue, sign.mention)) break;
      agents.push(sign.mention);
      this.#claimed = sign.mention.list;
    }
    return agents;
  }

  /** Whether `and`, `and by`, `and of` stands before a person. */
  #isCoordinated(cue: Cue<'verb'>, { from }: Mention): boolean {
    const { tokens } = this.#reading;
    const before = this.#beforeArticle(from) - 1;
    const isSame =
      tokens.surface(before) === tokens.surface(cue.end - 1) || this.#reading.cue(before, 'agent') !== null;
    const ends = isSame ? [before, before + 1] : [before + 1];
    for (let i = Math.max(this.#sentence.from, before - LONGEST_JOIN); i <= before; i++)
      if (ends.includes(this.#reading.cue(i, 'coordinator')?.end ?? -1)) return true;
    return false;
  }

  /** `"…", said Mr. A.`: the speaker follows verb and quotation, or ends the clause: `…, said Mr. A.` */
  #isInverted(verb: Verb, after: Mention): boolean {
    const { tokens } = this.#reading;
    const { activity, inverts } = verb.cues[0].value;
    if (activity !== 'spoke' || this.#beforeArticle(after.from) !== verb.end) return false;
    const from = Math.max(this.#sentence.from, verb.start - QUOTE_REACH);
    for (let i = verb.start - 1; i >= from; i--) if (tokens.is(i, '"')) return true;
    return inverts === true && (after.to >= this.#sentence.to || !tokens.isWord(after.to));
  }

  /** The last person before a verb who can be its subject. */
  #subjectBefore(verb: Verb, activity: Cue<'verb'>['value']['activity'], named: number): Mention | undefined {
    for (let at = named - 1; at >= 0; at--) {
      const mention = this.#mentions[at];
      if (!this.#isGoverned(mention)) return mention;
      // `The report presented by comrade A stated …`: the report states it.
      if (activity !== 'spoke' && verb.start - mention.to <= OWN_VERB_REACH) return mention;
      while (at > 0 && this.#mentions[at - 1].list === mention.list) at--;
    }
    return undefined;
  }

  /** Whether something is said to be done or said by a person: `by comrade A`, `according to Mr. A`. */
  #isGoverned({ from }: Mention): boolean {
    const before = this.#beforeArticle(from);
    if (before > this.#sentence.from && this.#reading.cue(before - 1, 'agent')) return true;
    return this.#governing.has(before);
  }

  /** `Sau khi nghe ông A báo cáo, phát biểu kết luận, đồng chí B …`: a verb that opens a clause looks ahead. */
  #opensClause(verb: Verb, before: Mention, after: Mention): boolean {
    const { tokens } = this.#reading;
    return (
      tokens.is(verb.start - 1, ',') &&
      verb.start - 1 > before.to &&
      tokens.is(this.#beforeArticle(after.from) - 1, ',')
    );
  }

  /**
   * What is presented stands behind the verb, or before the agent, `Báo cáo do đồng chí A trình bày`, or opens the sentence when
   * the subject follows: `Доклад представил А`.
   */
  #objectOf(cue: Cue<'verb'>, named: number, agent: Mention | undefined): TokenRange | null {
    const { tokens } = this.#reading;
    const to = Math.min(this.#sentence.to, cue.end + OBJECT_REACH);
    for (let i = cue.end; i < to && !tokens.is(i, ';') && !tokens.is(i, ':'); i++) {
      const object = this.#reading.cue(i, 'presentable');
      if (object) return { from: i, to: object.end };
      if (tokens.is(i, ',')) break;
    }
    const before = this.#mentions.at(named - 1);
    const isAgent = named > 0 && before && this.#reading.cue(this.#beforeArticle(before.from) - 1, 'agent');
    const end = agent || cue.value.passive || named === 0 ? cue.start : isAgent ? before.from : null;
    return end === null ? null : this.#presentableBefore(end);
  }

  #presentableBefore(end: number): TokenRange | null {
    for (let i = end - 1; i >= Math.max(this.#sentence.from, end - AGENT_REACH); i--) {
      const object = this.#reading.cue(i, 'presentable');
      if (object) return { from: i, to: object.end };
    }
    return null;
  }

  /** The list that a verb before it speaks of. */
  #claim(member: Mention): Mention[] {
    this.#claimed = member.list;
    return listOf(this.#mentions, member);
  }

  /** The people of the subject's list before the verb; of a list that another verb has claimed the last one alone. */
  #listOf(member: Mention, limit: number): Mention[] {
    return member.list === this.#claimed && member.list >= 0 ? [member] : listOf(this.#mentions, member, limit);
  }

  #beforeArticle(i: number): number {
    return i > this.#sentence.from && this.#reading.cue(i - 1, 'article')?.end === i ? i - 1 : i;
  }
}
