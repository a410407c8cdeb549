/**
 * Who does what: verbs of presiding, speaking and reporting are given to the people whose verbs they are.
 */
import type { Cue } from '../language/compile.ts';
import { readTitle } from '../posts/title.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../rules.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Activity } from '../vocabulary.ts';
import type { Mention } from './mention.ts';

/** How far the object of `presented` may be behind it. */
const OBJECT_REACH = 8;
/** How far it may be before the one it is presented by. */
const AGENT_REACH = 15;
/** How far a person may be behind `elected` or `chaired by` and still be its object or agent. */
const NEXT_REACH = 4;

/** Marks the activities of the people named in one sentence. */
export function markActivities(reading: Reading, sentence: Sentence, mentions: readonly Mention[]): void {
  if (mentions.length === 0) return;
  let next = 0;
  // Inside `…, which proposed …` the subject is a thing.
  let ofThing = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    while (next < mentions.length && mentions[next].to <= i) next++;
    if (next < mentions.length && mentions[next].from <= i) {
      i = mentions[next].to - 1;
      ofThing = false;
      continue;
    }
    const around = { before: mentions[next - 1], after: mentions[next] };
    if (reading.cue(i, 'thingRelative')) ofThing = true;
    else if (reading.tokens.is(i, ',')) ofThing = false;
    const personnel = reading.cue(i, 'personnel');
    const said = ofThing ? null : reading.cue(i, 'verb');
    // `a annoncé la décision` is no speech.
    const verb = said && personnel && personnel.end > said.end ? null : said;
    if (verb) markVerb(reading, sentence, mentions, verb, around);
    if (personnel) markPersonnel(mentions, personnel, around);
    if (verb) i = verb.end - 1;
  }
}

/** Gives the people named in one sentence the posts that they are said there to take up, hold besides or give up. */
export function markPosts(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  references: readonly TokenRange[],
): void {
  let next = 0;
  for (let i = sentence.from; i < sentence.to && mentions.length > 0; i++) {
    while (next < mentions.length && mentions[next].to <= i) next++;
    const link = reading.cue(i, 'postLink');
    if (next < mentions.length && mentions[next].from <= i) i = mentions[next].to - 1;
    else if (link)
      i = Math.max(
        i,
        markPost(reading, sentence, mentions, link, { before: mentions[next - 1], after: mentions[next] }, references) -
          1,
      );
  }
}

interface Around {
  before: Mention | undefined;
  after: Mention | undefined;
}

function markVerb(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  verb: Cue<'verb'>,
  { before, after }: Around,
): void {
  const { activity, transitive, passive, leading } = verb.value;
  const words = { from: verb.start, to: verb.end };
  const object = transitive ? objectOf(reading, sentence, verb, before) : null;
  if (transitive && !object) return;
  const finding = (rule: Finding<'activity'>['rule']): Finding<'activity'> =>
    object ? { rule: 'presented', evidence: [words, object] } : { rule, evidence: [words] };
  if (passive) {
    if (after && after.from - verb.end <= NEXT_REACH) mark(listOf(mentions, after), activity, finding('agent'));
    return;
  }
  if (before) {
    // `The report presented by comrade A stated …`: the report states it.
    if (activity === 'spoke' && reading.cue(before.from - 1, 'agent')) return;
    mark(listOf(mentions, before, verb.start), activity, finding('verb-behind-name'));
  } else if (after && leading) mark(listOf(mentions, after), activity, finding('verb-before-name'));
}

function mark(mentions: readonly Mention[], activity: Activity, finding: Finding<'activity'>): void {
  for (const { activities } of mentions) if (!activities.has(activity)) activities.set(activity, finding);
}

/** The people of the list that `member` is in, those before token `limit` only. */
function listOf(mentions: readonly Mention[], member: Mention, limit = Number.POSITIVE_INFINITY): Mention[] {
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

/** The thing presented stands behind the verb, or before the agent: `Báo cáo do đồng chí A trình bày`. */
function objectOf(
  reading: Reading,
  sentence: Sentence,
  verb: Cue<'verb'>,
  before: Mention | undefined,
): TokenRange | null {
  const { tokens } = reading;
  for (let i = verb.end; i < Math.min(sentence.to, verb.end + OBJECT_REACH); i++) {
    const object = reading.cue(i, 'presentable');
    if (object) return { from: i, to: object.end };
    if (tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, ':')) break;
  }
  const agent = verb.value.passive ? verb.start : before && reading.cue(before.from - 1, 'agent') ? before.from : null;
  if (agent === null) return null;
  for (let i = Math.max(sentence.from, agent - AGENT_REACH); i < agent; i++) {
    const object = reading.cue(i, 'presentable');
    if (object) return { from: i, to: object.end };
  }
  return null;
}

/** `elected Mr. X` means the next person, `Mr. X was relieved` the one before. */
function markPersonnel(mentions: readonly Mention[], cue: Cue, { before, after }: Around): void {
  const object = after && after.from - cue.end <= NEXT_REACH ? after : (before ?? after);
  if (!object) return;
  for (const mention of listOf(mentions, object)) mention.isPersonnel = true;
}

/** Gives the post behind a linking phrase to the people before it. Gives the token after what was read. */
function markPost(
  reading: Reading,
  sentence: Sentence,
  mentions: readonly Mention[],
  link: Cue<'postLink'>,
  { before }: Around,
  references: readonly TokenRange[],
): number {
  if (!before) return link.end;
  let start = link.end;
  for (let more = true; more && start < sentence.to; ) {
    const cue = reading.cue(start, 'connector') ?? reading.cue(start, 'postLink');
    more = cue !== null;
    if (cue) start = cue.end;
  }
  const receivers = listOf(mentions, before, link.start);
  if (link.value) for (const mention of receivers) mention.isPersonnel = true;
  const title = start < sentence.to ? readTitle(reading, start, sentence.to, { nameFollows: false, references }) : null;
  if (!title?.whole) return link.end;
  const [asGiven, asComrade] = link.value
    ? (['taken-up', 'post-taken-up'] as const)
    : (['in-capacity', 'post-in-capacity'] as const);
  for (const mention of receivers) {
    mention.titles.push({ ...title, rule: asGiven });
    mention.finding ??= { rule: asComrade, evidence: [{ from: link.start, to: link.end }, ...title.words] };
  }
  return title.to;
}
