/**
 * Posts that a sentence says somebody takes up, holds besides or gives up: `… giữ chức Bí thư Tỉnh ủy`, `was elected
 * Chairman of …`.
 */
import { changed } from '../changed.ts';
import type { Cue } from '../language/compile.ts';
import { isBeforeName, readTitlesBehind } from './behind.ts';
import { type GivenTitle, listOf, type Mention } from './mention.ts';
import type { Passage } from './passage.ts';

/** How far behind a post the words stand that say whose it is: `… nhiệm kỳ 2021 - 2026 đối với ông A`. */
const RECIPIENT_REACH = 8;

/** Gives the people of one sentence the posts that it links to them. */
export function markPosts(passage: Passage, mentions: readonly Mention[]): void {
  let next = 0;
  for (let i = passage.from; i < passage.to && mentions.length > 0; i++) {
    while (next < mentions.length && mentions[next].to <= i) next++;
    if (next < mentions.length && mentions[next].from <= i) {
      i = mentions[next].to - 1;
      continue;
    }
    const link = passage.reading.cue(i, 'postLink');
    const titles = link ? linkedTitles(passage, link) : [];
    if (!link || titles.length === 0) continue;
    const to = titles[titles.length - 1].to;
    const receivers = receiversOf(passage, mentions, link, to, { before: mentions[next - 1], after: mentions[next] });
    for (const mention of receivers) {
      mention.titles.push(...titles);
      mention.finding ??= {
        rule: link.value ? 'post-taken-up' : 'post-in-capacity',
        evidence: [{ from: link.start, to: link.end }, ...titles[0].words],
      };
    }
    i = Math.max(i, to - 1);
  }
}

/** The titles behind a linking phrase: one, and those that a conjunction or comma adds to it. */
export function linkedTitles(passage: Passage, link: Cue<'postLink'>): GivenTitle[] {
  const { reading, to } = passage;
  // `từng giữ các chức vụ: Bí thư …, Phó Bí thư …`
  const isList = reading.tokens.is(link.end, ':');
  let start = isList ? link.end + 1 : link.end;
  for (let more = true; more && start < to; ) {
    const cue = reading.cue(start, 'connector') ?? reading.cue(start, 'postLink') ?? reading.cue(start, 'newly');
    more = cue !== null;
    if (cue) start = cue.end;
  }
  const title = passage.title(start, false);
  if (!title || isBeforeName(passage, title)) return [];
  const rule = link.value ? 'taken-up' : 'in-capacity';
  const more = readTitlesBehind(passage, title.to, { words: 1, introduced: !isList }).titles;
  return [title, ...more].map((each) => changed(each, { rule }));
}

function receiversOf(
  passage: Passage,
  mentions: readonly Mention[],
  link: Cue<'postLink'>,
  to: number,
  { before, after }: { before: Mention | undefined; after: Mention | undefined },
): Mention[] {
  if (after && isRecipient(passage, to, after)) return listOf(mentions, after);
  return before ? listOf(mentions, before, link.start) : [];
}

/** `phê chuẩn … chức danh Phó Chủ tịch … đối với ông A`: the post is said before the people it goes to. */
function isRecipient(passage: Passage, from: number, after: Mention): boolean {
  if (after.from - from > RECIPIENT_REACH) return false;
  for (let i = from; i < after.from; i++) {
    const recipient = passage.reading.cue(i, 'recipient');
    if (recipient) return recipient.end === after.from;
  }
  return false;
}
