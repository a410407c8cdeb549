/**
 * Who does what: verbs of presiding, speaking and reporting are given to the people whose verbs they are.
 */
import type { Cue } from '../language/compile.ts';
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Activity } from '../vocabulary.ts';
import type { Mention } from './mention.ts';
import type { Passage } from './passage.ts';

/** How far the object of `presented` may be behind it. */
const OBJECT_REACH = 8;
/** How far it may be before the one it is presented by. */
const AGENT_REACH = 15;
/** How far a person may be behind `elected` or `chaired by` and still be its object or agent. */
const NEXT_REACH = 4;
/** How far the agent may be behind a participle: `presented at the congress by comrade A`. */
const PARTICIPLE_REACH = 10;
/** How far before the verb `the delegates` may begin who do what it says. */
const OTHERS_REACH = 5;

/** Marks the activities of the people named, or meant by a pronoun or their post, in one sentence. */
export function markActivities(passage: Passage, mentions: readonly Mention[]): void {
  if (mentions.length > 0) new ActivityMarker(passage, mentions).mark();
}

interface Around {
  before: Mention | undefined;
  after: Mention | undefined;
}

class ActivityMarker {
  readonly #passage: Passage;
  readonly #mentions: readonly Mention[];
  /** The list whose verb stood before it: `Ont assisté à la conférence A ; B ; C a présidé`. */
  #claimed = -1;
  #lastSemicolon = -1;

  constructor(passage: Passage, mentions: readonly Mention[]) {
    this.#passage = passage;
    this.#mentions = mentions;
  }

  mark(): void {
    const { reading, tokens, from, to } = this.#passage;
    const mentions = this.#mentions;
    let next = 0;
    // Inside `…, which proposed …` the subject is a thing.
    let ofThing = false;
    for (let i = from; i < to; i++) {
      while (next < mentions.length && mentions[next].to <= i) next++;
      if (next < mentions.length && mentions[next].from <= i) {
        i = mentions[next].to - 1;
        ofThing = false;
        continue;
      }
      const around = { before: mentions[next - 1], after: mentions[next] };
      if (reading.cue(i, 'thingRelative')) ofThing = true;
      else if (tokens.is(i, ',')) ofThing = false;
      else if (tokens.is(i, ';')) this.#lastSemicolon = i;
      const verblike = reading.cue(i, 'verblike');
      if (verblike) {
        i = verblike.end - 1;
        continue;
      }
      const personnel = reading.cue(i, 'personnel');
      const said = ofThing ? null : reading.cue(i, 'verb');
      // `a annoncé la décision` is no speech.
      const verb = said && personnel && personnel.end > said.end ? null : said;
      if (verb) this.#verb(verb, around);
      if (personnel) this.#personnel(personnel.end, around);
      if (verb) i = verb.end - 1;
    }
  }

  #verb(verb: Cue<'verb'>, around: Around): void {
    const { before, after } = around;
    const { activity, transitive, handsOver, passive, leading } = verb.value;
    const agent = passive ? this.#passiveAgent(verb, after) : this.#agentOf(verb, after);
    const object = transitive ? this.#objectOf(verb, before, agent) : null;
    if (activity === null || object?.value === 'decision' || (transitive && !object && handsOver)) {
      if (before) for (const mention of this.#listOf(before, verb.start)) mention.isPersonnel = true;
    }
    if (activity === null || (transitive && object?.value !== 'report')) return;
    const finding = (rule: Finding<'activity'>['rule']): Finding<'activity'> =>
      object ? { rule: 'presented', evidence: [rangeOf(verb), rangeOf(object)] } : { rule, evidence: [rangeOf(verb)] };
    if (passive || agent) {
      if (agent) this.#claim(agent, activity, finding('agent'));
    } else if (this.#isOfOthers(verb, before)) return;
    else if (after && this.#isInverted(verb, after)) this.#claim(after, activity, finding('verb-before-name'));
    else if (before) {
      // `The report presented by comrade A stated …`: the report states it.
      if (activity === 'spoke' && this.#passage.reading.cue(before.from - 1, 'agent')) return;
      give(this.#listOf(before, verb.start), activity, finding('verb-behind-name'));
    } else if (after && (leading || activity === 'attended') && !this.#hasOthersBetween(verb.end, after.from))
      this.#claim(after, activity, finding('verb-before-name'));
  }

  /** The list that a verb before it speaks of. */
  #claim(member: Mention, activity: Activity, finding: Finding<'activity'>): void {
    this.#claimed = member.list;
    give(this.#listOf(member), activity, finding);
  }

  #near(end: number, after: Mention | undefined): Mention | undefined {
    return after && after.from - end <= NEXT_REACH ? after : undefined;
  }

  /** `under the chairmanship, as head of the delegation, of …`; but of a speech or report the very next person is the author. */
  #passiveAgent(verb: Cue<'verb'>, after: Mention | undefined): Mention | undefined {
    if (verb.value.activity === 'chaired') return this.#near(verb.end, after);
    return after && this.#passage.beforeArticle(after.from) <= verb.end ? after : undefined;
  }

  /** The one by whom something is `presented at the congress by comrade A`. */
  #agentOf(verb: Cue<'verb'>, after: Mention | undefined): Mention | undefined {
    const { reading } = this.#passage;
    const { transitive, activity } = verb.value;
    if (!after || !(transitive || activity === 'chaired') || after.from - verb.end > PARTICIPLE_REACH) return undefined;
    const agent = this.#passage.beforeArticle(after.from) - 1;
    if (!reading.cue(agent, 'agent')) return undefined;
    for (let i = verb.end; i < agent; i++) if (reading.cue(i, 'verb')) return undefined;
    return after;
  }

  /** `Sau khi thảo luận, Ban Chỉ đạo thống nhất …`: behind the comma stands the subject, which is not the person behind it. */
  #hasOthersBetween(from: number, to: number): boolean {
    const { reading, tokens } = this.#passage;
    for (let i = from; i + 1 < to; i++) {
      if (!tokens.is(i, ',')) continue;
      const start = this.#passage.afterArticle(i + 1);
      if (start < to && (reading.cue(start, 'others') || reading.cue(start, 'body'))) return true;
    }
    return false;
  }

  /** `…, said Mr. A.`: the speaker follows the verb, and behind him the sentence or its clause ends. */
  #isInverted(verb: Cue<'verb'>, after: Mention): boolean {
    const { tokens, to } = this.#passage;
    if (!verb.value.inverts || this.#passage.beforeArticle(after.from) !== verb.end) return false;
    return after.to >= to || !tokens.isWord(after.to);
  }

  /** `…, Quốc hội thảo luận`, `the delegates discussed`: somebody else stands right before the verb. */
  #isOfOthers(verb: Cue<'verb'>, before: Mention | undefined): boolean {
    const { reading, tokens, from } = this.#passage;
    const first = Math.max(before?.to ?? from, verb.start - OTHERS_REACH);
    for (let i = verb.start - 1; i >= first; i--) {
      if (!tokens.isWord(i)) return false;
      const others = reading.cue(i, 'others');
      if (others) return others.end <= verb.start && others.end + 2 >= verb.start;
    }
    return false;
  }

  /** What is presented stands behind the verb, or before the agent: `Báo cáo do đồng chí A trình bày`. */
  #objectOf(verb: Cue<'verb'>, before: Mention | undefined, agent: Mention | undefined): Cue<'presentable'> | null {
    const { reading, tokens, from, to } = this.#passage;
    for (let i = verb.end; i < Math.min(to, verb.end + OBJECT_REACH); i++) {
      const object = reading.cue(i, 'presentable');
      if (object) return object;
      if (tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, ':')) break;
    }
    const isAgent = before !== undefined && reading.cue(before.from - 1, 'agent') !== null;
    const end = agent || verb.value.passive ? verb.start : isAgent ? before.from : from;
    for (let i = end - 1; i >= Math.max(from, end - AGENT_REACH); i--) {
      const object = reading.cue(i, 'presentable');
      if (object) return object;
    }
    return null;
  }

  /** `elected Mr. X` means the next person, `Mr. X was relieved` the one before. */
  #personnel(end: number, { before, after }: Around): void {
    const object = this.#near(end, after) ?? before ?? after;
    if (object) for (const mention of this.#listOf(object)) mention.isPersonnel = true;
  }

  /** The people of the list that `member` is in, those before token `limit` only. */
  #listOf(member: Mention, limit = Number.POSITIVE_INFINITY): Mention[] {
    const mentions = listOf(this.#mentions, member, limit);
    const own = member.list === this.#claimed && limit <= this.#passage.to && this.#lastSemicolon >= 0;
    return own ? mentions.filter((mention) => mention.from > this.#lastSemicolon) : mentions;
  }
}

function give(mentions: readonly Mention[], activity: Activity, finding: Finding<'activity'>): void {
  for (const { activities } of mentions) if (!activities.has(activity)) activities.set(activity, finding);
}

function rangeOf({ start, end }: Cue): TokenRange {
  return { from: start, to: end };
}

/** The people of the list that `member` is in, those before token `limit` only. `mentions` are in text order. */
export function listOf(mentions: readonly Mention[], member: Mention, limit = Number.POSITIVE_INFINITY): Mention[] {
  const at = placeOf(mentions, member);
  let from = at;
  let to = at + 1;
  while (from > 0 && mentions[from - 1].list === member.list) from--;
  while (to < mentions.length && mentions[to].list === member.list && mentions[to].from < limit) to++;
  return mentions.slice(from, to);
}

/** Where a mention stands among those of its sentence, which are in text order. */
function placeOf(mentions: readonly Mention[], member: Mention): number {
  let low = 0;
  let high = mentions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].from < member.from) low = middle + 1;
    else high = middle;
  }
  return low;
}
