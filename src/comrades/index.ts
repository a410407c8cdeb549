/**
 * Comrades: find the mentions → join them into people → give them their activities → their posts.
 */
import type { Explain } from '../explain.ts';
import type { Comrade, Title } from '../extraction.ts';
import { isInflected } from '../names/name.ts';
import type { ReferencesAt } from '../posts/reader.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../rules.ts';
import { CodePoints } from '../text/code-points.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Activity } from '../vocabulary.ts';
import { Activities } from './activities/index.ts';
import { Anaphora } from './anaphora.ts';
import { findMentions } from './find.ts';
import { type GivenTitle, genderOf, type Mention } from './mention.ts';
import { Passage } from './passage.ts';
import { joinMentions, type Person } from './people.ts';
import { ShortNames } from './short-names.ts';
import { markPosts } from './taking-up.ts';
import { distinctTitles, shareOfHead, shareParts } from './titles.ts';

/**
 * Finds the people to whom a text gives an honorific, a rank or an official title, in order of first mention.
 *
 * @param references where documents are cited: a title may hold one
 * @param explain makes the entries say how they were found
 */
export function findComrades(reading: Reading, references: readonly TokenRange[], explain: Explain | null): Comrade[] {
  const named = mentionsBySentence(reading, new Map(references.map((range) => [range.from, range])));
  const people = joinMentions(
    reading,
    named.flatMap(({ mentions }) => mentions),
  );
  addLaterMentions(reading, named, people);
  const codePoints = new CodePoints(reading.tokens.text);
  return people.map((person) => comradeOf(reading, codePoints, person, explain));
}

interface NamedIn {
  passage: Passage;
  /** In text order. */
  mentions: Mention[];
}

function mentionsBySentence(reading: Reading, references: ReferencesAt): NamedIn[] {
  const named: NamedIn[] = [];
  let list = 0;
  for (const block of reading.blocks) {
    if (block.kind !== 'text' || !block.pack) continue;
    for (const sentence of block.sentences) {
      const passage = new Passage(reading, sentence, references);
      const mentions = findMentions(passage, list);
      list = mentions.reduce((most, mention) => Math.max(most, mention.list), list) + 1;
      markPosts(passage, mentions);
      for (const mention of mentions) shareParts(mention);
      shareOfHead(mentions);
      named.push({ passage, mentions });
    }
  }
  return named;
}

/** Goes through the text once more, now that its people are known, for what they do and under which other names. */
function addLaterMentions(reading: Reading, named: readonly NamedIn[], people: readonly Person[]): void {
  const personOf = new Map(people.flatMap((person) => person.mentions.map((mention) => [mention, person] as const)));
  const shortNames = new ShortNames(people);
  const anaphora = new Anaphora(people);
  const activities = new Activities(reading);
  for (const { passage, mentions } of named) {
    const known = mentions.filter((mention) => personOf.has(mention));
    for (const { person, mention } of shortNames.find(passage, known)) {
      person.mentions.push(mention);
      personOf.set(mention, person);
      known.push(mention);
    }
    known.sort(inTextOrder);
    const meant = anaphora.find(passage, known);
    for (const { person, mention } of meant) personOf.set(mention, person);
    const all = [...known, ...meant.map(({ mention }) => mention)].sort(inTextOrder);
    if (meant.length > 0) markPosts(passage, all);
    activities.mark(passage, all);
    anaphora.heard(all, personOf);
  }
}

function inTextOrder(a: Mention, b: Mention): number {
  return a.from - b.from;
}

function comradeOf(reading: Reading, codePoints: CodePoints, person: Person, explain: Explain | null): Comrade {
  const mentions = person.mentions.sort((a, b) => a.name.from - b.name.from);
  const all = [...mentions, ...person.meant];
  const fullest = fullestOf(reading, mentions);
  const span = ({ from, to }: TokenRange) => codePoints.span(reading.tokens.start[from], reading.tokens.end[to - 1]);
  const titles = distinctTitles(all.flatMap((mention) => mention.titles)).sort((a, b) => a.from - b.from);
  const rank = mentions.find((mention) => mention.rank)?.rank;
  const activities = activitiesOf(all);
  return {
    name: reading.text(fullest.name.from, fullest.name.to),
    honorific: honorificOf(mentions),
    rank: rank ? reading.text(rank.from, rank.to) : null,
    gender: genderOf(mentions),
    titles: titles.map((title) => titleOf(reading, title, span(title), explain)),
    activities: activities.map(([activity]) => activity),
    mentions: mentions.map((mention) => span(mention.name)),
    ...(explain && {
      ...explain(findingOf(mentions)),
      activityRules: activities.map(([activity, finding]) => ({ activity, ...explain(finding) })),
    }),
  };
}

/** The mention with the most words; of those one in the base form: `Нго Донг Хай`, not `Нго Донг Хая`. */
function fullestOf(reading: Reading, mentions: readonly Mention[]): Mention {
  const words = mentions.reduce((most, mention) => Math.max(most, mention.words), 0);
  const full = mentions.filter((mention) => mention.words === words);
  return full.find((mention) => !isInflected(reading, mention.name)) ?? full[0];
}

/** The first address said for a person, unless that one leaves open which it is. */
function honorificOf(mentions: readonly Mention[]): Comrade['honorific'] {
  const said = mentions.flatMap(({ honorific }) => honorific ?? []);
  return (said.find(({ vague }) => !vague) ?? said.at(0))?.honorific ?? null;
}

/** What first showed that this is a comrade. */
function findingOf(mentions: readonly Mention[]): Finding<'comrade'> {
  const shown = mentions.find((mention) => mention.finding !== null);
  return shown?.finding as Finding<'comrade'>;
}

function titleOf(reading: Reading, title: GivenTitle, span: Title['span'], explain: Explain | null): Title {
  const { role, modifiers, body, sector, level, area, rule, words } = title;
  const text = reading.text(title.from, title.to);
  return { text, role, modifiers, body, sector, level, area, span, ...explain?.<'title'>({ rule, evidence: words }) };
}

type Deed = [Activity, Finding<'activity'>];

/** Who does anything else is not said to attend. */
function activitiesOf(mentions: readonly Mention[]): Deed[] {
  const deeds = new Map<Activity, Finding<'activity'>>();
  for (const mention of mentions)
    for (const [activity, finding] of mention.activities) if (!deeds.has(activity)) deeds.set(activity, finding);
  if (deeds.size > 1) deeds.delete('attended');
  return [...deeds].sort(([a], [b]) => (a < b ? -1 : 1));
}
