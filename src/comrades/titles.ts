/**
 * The distinct posts of a person: what a coordination says once is given to all its titles, and one post said in several
 * wordings is one.
 */
import { changed } from '../changed.ts';
import type { TitleReading } from '../posts/title.ts';
import { foldBare } from '../text/fold.ts';
import type { Body, Role } from '../vocabulary.ts';
import type { GivenTitle, Mention } from './mention.ts';

/** Party committees that are named without their level when a neighbouring post says it. */
const LEVEL_SHARED = new Set<Body>([
  'party-committee',
  'party-standing-committee',
  'party-executive-committee',
  'party-civil-affairs-committee',
]);
/** So many people before a deputy may be the head, or deputies as well. */
const MOST_DEPUTIES = 6;
/** Posts of one command that are named with it once: `Phó Tư lệnh, Tham mưu trưởng Quân khu`. */
const OF_A_COMMAND = new Set<Role>(['commander', 'commissar', 'chief-of-staff']);

/**
 * Gives the titles of one mention what their neighbours say for them: `Deputy Commander and Chief of Staff of the Provincial
 * Military Command`, `membre du Comité permanent et chef du Comité d'organisation du Comité provincial du Parti`.
 */
export function shareParts(mention: Mention): void {
  const { titles } = mention;
  for (let i = 0; i < titles.length; i++) {
    const title = titles[i];
    const next = titles[i + 1];
    const sharesBody = next?.joined || (next && OF_A_COMMAND.has(title.role) && OF_A_COMMAND.has(next.role));
    if (title.body === null && sharesBody && next.body !== null) {
      titles[i] = changed(title, { body: next.body, level: title.level ?? next.level, area: title.area ?? next.area });
    } else if (title.body && LEVEL_SHARED.has(title.body) && title.level === null) {
      const mayBeCentral = title.body === 'party-civil-affairs-committee';
      const neighbour = titles.slice(i + 1).find(({ level }) => level && (mayBeCentral || level !== 'central'));
      if (neighbour) titles[i] = changed(title, { level: neighbour.level });
    }
  }
}

/**
 * Gives a bare deputy what was said of the head who is named before in the same list: `du président du Conseil populaire A, de
 * la vice-présidente B`, `NA Chairman A and Vice Chairman B`.
 */
export function shareOfHead(mentions: readonly Mention[]): void {
  for (const [at, { titles, list }] of mentions.entries()) {
    for (const [i, title] of titles.entries()) {
      if (title.body !== null || !title.bare || !title.modifiers.includes('deputy')) continue;
      const before = mentions.slice(Math.max(0, at - MOST_DEPUTIES), at).filter((mention) => mention.list === list);
      const head = before
        .flatMap((mention) => mention.titles)
        .findLast(({ role, body }) => role === title.role && body);
      if (head) titles[i] = changed(title, { body: head.body, level: head.level, area: title.area ?? head.area });
    }
  }
}

/** The distinct posts among titles, in order of first mention. */
export function distinctTitles(titles: readonly GivenTitle[]): GivenTitle[] {
  const distinct: GivenTitle[] = [];
  for (const title of titles) {
    const at = distinct.findIndex((known) => isSamePost(known, title));
    if (at < 0) distinct.push(title);
    else if (isVaguer(distinct[at], title)) distinct[at] = title;
  }
  return distinct;
}

/** Two wordings of one post: equal in what both say, and one of them says all that the other does. */
export function isSamePost(a: TitleReading, b: TitleReading): boolean {
  if (a.role !== b.role || !sameModifiers(a, b)) return false;
  if (a.area !== null && b.area !== null && foldBare(a.area) !== foldBare(b.area)) return false;
  return isWithin(a, b) || isWithin(b, a);
}

/** A bare role may leave out that the post is the standing one: `Thứ trưởng A` after `Thứ trưởng Thường trực Bộ … A`. */
function sameModifiers(a: TitleReading, b: TitleReading): boolean {
  const [few, many] = a.modifiers.length <= b.modifiers.length ? [a, b] : [b, a];
  if (few.modifiers.length < many.modifiers.length && !few.bare) return false;
  return many.modifiers.every((modifier) => few.modifiers.includes(modifier) || modifier === 'standing');
}

/** Whether `b` says everything that `a` says of organisation, field and level. */
function isWithin(a: TitleReading, b: TitleReading): boolean {
  return agrees(a.body, b.body) && agrees(a.sector, b.sector) && agrees(a.level, b.level);
}

function agrees(a: string | null, b: string | null): boolean {
  return a === null || a === b;
}

function isVaguer(a: TitleReading, b: TitleReading): boolean {
  return isWithin(a, b) && (!isWithin(b, a) || a.modifiers.length < b.modifiers.length);
}
