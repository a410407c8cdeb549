/** Passages that name people: addresses × posts × the orders of name and title × sentences, and later mentions. */
import fc from 'fast-check';
import type { Activity } from '../../src/vocabulary.ts';
import type { Address, Frame, Grammar, Honorific, PostFamily, RoleWording, Spelling } from './grammar.ts';
import { type PersonName, personName, place } from './names.ts';
import { capitalised, fill, one, type Passage, passage, type TrueComrade, type TrueTitle } from './passage.ts';

/** A post before its place is filled in. */
interface Pattern {
  text: string;
  role: RoleWording;
  body: PostFamily['bodies'][number];
}

function patterns({ roles, bodies, forms }: PostFamily, wordsOf: (role: RoleWording) => readonly string[]): Pattern[] {
  return roles.flatMap((role) =>
    wordsOf(role).flatMap((roleWords) =>
      forms.flatMap((form) =>
        bodies.flatMap((body) =>
          body.words.map((bodyWords) => ({ text: fill(form, { role: roleWords, body: bodyWords }), role, body })),
        ),
      ),
    ),
  );
}

function titleOf({ text, role, body }: Pattern, area: string): TrueTitle {
  return {
    text: fill(text, { area }),
    role: role.role,
    modifiers: [...(role.modifiers ?? [])].sort(),
    body: body.body,
    sector: body.sector ?? null,
    level: body.level ?? null,
    area: text.includes('{area}') ? area : null,
  };
}

function titles(
  families: readonly PostFamily[],
  spelling: Spelling,
  wordsOf: (role: RoleWording) => readonly string[],
) {
  const choices = families.map((family) => patterns(family, wordsOf)).filter((list) => list.length > 0);
  return fc
    .oneof(...choices.map((list) => one(list)))
    .chain((pattern) => place(pattern.body.level, spelling).map((area) => titleOf(pattern, area)));
}

function title(grammar: Grammar, spelling: Spelling): fc.Arbitrary<TrueTitle> {
  return titles(grammar.posts, spelling, ({ words }) => words);
}

/** Posts of one person that nobody takes for one post in two wordings. */
function someTitles(grammar: Grammar, spelling: Spelling, minLength: number, maxLength = 3) {
  const samePost = ({ role, body }: TrueTitle) => `${role} ${body}`;
  return fc.uniqueArray(title(grammar, spelling), { minLength, maxLength, selector: samePost });
}

/** An order in which a name and its titles stand: `{name}, {titles}`; what follows it in a sentence begins with `after`. */
interface Order {
  before?: boolean;
  /** Between name and titles, or titles and name. */
  link: string;
  between: string;
  after: string;
}

const BEHIND: Order[] = [
  { link: ', ', between: ', ', after: ', ' },
  { link: ' - ', between: ', ', after: ' ' },
  { link: ' – ', between: ', ', after: ' ' },
  { link: ' — ', between: ', ', after: ' — ' },
  { link: ' - ', between: ' - ', after: ' ' },
  { link: ' - ', between: ', ', after: ' - ' },
  { link: '- ', between: ', ', after: ' ' },
  { link: ' -', between: ', ', after: ' ' },
  { link: '-', between: ', ', after: ' ' },
  { link: ' (', between: ', ', after: ') ' },
];
const DIRECTLY_BEFORE: Order = { before: true, link: ' ', between: ', ', after: ' ' };
const BEFORE: Order[] = [DIRECTLY_BEFORE, { before: true, link: ', ', between: ', ', after: ', ' }];

interface Person {
  name: PersonName;
  address: Address;
  titles: TrueTitle[];
}

/** Someone with at least an address or a post. */
function person(grammar: Grammar, addresses: readonly Address[]): fc.Arbitrary<Person> {
  return fc.record({ name: personName(grammar.spellings), address: one(addresses) }).chain(({ name, address }) => {
    const spelling: Spelling =
      name.spelling === 'upper' ? 'full' : name.spelling === 'upper-bare' ? 'bare' : name.spelling;
    const least = address.honorific || address.rank ? 0 : 1;
    return someTitles(grammar, spelling, least).map((posts) => ({ name, address, titles: posts }));
  });
}

/** Writes a person in an order; `{person}` in the sentence is replaced by it with what parts it from what follows. */
function write(grammar: Grammar, frame: string, { name, address, titles: posts }: Person, order: Order): string {
  const words = posts.map(({ text }) => text);
  let written: string;
  let after = order.after;
  if (posts.length === 0) {
    written = address.words + name.text;
    after = ' ';
  } else if (order.before) {
    const list = words.join(order.between);
    const article = !address.words && (order.link === ', ' || !grammar.bareTitles) ? grammar.article(list) : '';
    written = address.words + article + (article ? list : capitalised(list)) + order.link + name.text;
  } else {
    // Left out: `Khamsing Xayavong-Thạch Hà Commune Party Secretary`, where nothing parts the name from the place.
    const isPlace = posts[0].area !== null && posts[0].text.startsWith(posts[0].area);
    written =
      address.words + name.text + (isPlace && order.link === '-' ? ' - ' : order.link) + words.join(order.between);
  }
  const text = frame.replace(/\{person\}( ?)(.)/, (_slot, space: string, next: string) =>
    space ? `${written}${after}${next}` : `${written}${after.startsWith(')') ? ')' : ''}${next}`,
  );
  return capitalised(text);
}

function comrade(
  person: Person,
  activities: Activity[],
  shared?: { honorific?: Honorific; titles?: TrueTitle[] },
): TrueComrade {
  return {
    name: person.name.text,
    honorific: person.address.honorific ?? shared?.honorific ?? null,
    rank: person.address.rank ?? null,
    titles: shared?.titles ?? person.titles,
    activities: activities.length > 0 ? [...activities].sort() : [],
  };
}

/** Titles as the sentence has them: the first word may have been capitalised. */
function asWritten(text: string, { titles: posts }: Person): TrueTitle[] {
  return posts.map((post) => (text.includes(post.text) ? post : { ...post, text: capitalised(post.text) }));
}

/** The activities of an introduction and of what follows it. */
function activitiesOf(...frames: Frame[]): Activity[] {
  const all = [...new Set(frames.flatMap(({ activities }) => activities))];
  const real = all.filter((activity) => activity !== 'attended');
  return real.length > 0 ? real.sort() : all;
}

/** Captions and short mentions of one person after the introduction. */
function laterMentions(grammar: Grammar, introduced: Person) {
  const { name, titles: posts } = introduced;
  const caption = one(
    grammar.captions.filter(({ text }) => (posts.length > 0 && !name.foreign) || !text.includes('{title}')),
  ).map((frame) => ({
    frame,
    text: fill(frame.text, { name: name.text, title: posts.length > 0 ? capitalised(posts[0].text) : '' }),
    honorific: frame.honorific,
  }));
  const short = one(grammar.later)
    .chain((frame) => one(grammar.addresses.filter((address) => address.short)).map((address) => ({ frame, address })))
    .map(({ frame, address }) => ({
      frame,
      text: capitalised(fill(frame.text, { person: address.words + name.short })),
      honorific: address.honorific,
    }));
  return fc.array(name.short === null ? caption : fc.oneof(caption, short), { maxLength: 2 });
}

/**
 * The orders in which somebody's titles may stand before the name. Left out are a foreign name, because behind `VKSND tỉnh`
 * nothing tells `Estela Phommachan` from a place, and the family `Đoàn`: `Ủy viên Trung ương Đảng Đoàn Hữu A` reads as
 * `Đảng đoàn`.
 */
function ordersBefore(grammar: Grammar, { name, address, titles: posts }: Person): Order[] {
  const isUnclear = name.foreign || /^đoàn /i.test(name.text);
  if (posts.length === 0 || address.rank || isUnclear) return [];
  if (address.honorific) return grammar.addressedTitles ? [DIRECTLY_BEFORE] : [];
  return BEFORE;
}

/** One person in a sentence of their own, and named again later. */
function alone(grammar: Grammar): fc.Arbitrary<Passage> {
  return person(grammar, grammar.addresses)
    .chain((who) =>
      fc.record({
        who: fc.constant(who),
        order: one([...BEHIND, ...ordersBefore(grammar, who)]),
        frame: one(grammar.frames),
        later: laterMentions(grammar, who),
      }),
    )
    .map(({ who, order, frame, later }) => {
      const text = write(grammar, frame.text, who, order);
      const found = comrade(
        { ...who, titles: asWritten(text, who) },
        activitiesOf(frame, ...later.map((each) => each.frame)),
      );
      found.honorific ??= later.find(({ honorific }) => honorific)?.honorific ?? null;
      return passage(text, { later: later.map((each) => each.text), keys: [who.name.key], comrades: [found] });
    });
}

const IN_LIST = BEHIND.filter(({ after }) => after === ', ' || after === ' ');

/** `Comrades: A, a, b; B, c; C, d chaired the conference.` */
function list(grammar: Grammar): fc.Arbitrary<Passage> {
  const plain = grammar.addresses.filter(({ words }) => words === '');
  return fc
    .record({
      people: fc.uniqueArray(person(grammar, plain), { minLength: 2, maxLength: 4, selector: ({ name }) => name.key }),
      order: one(IN_LIST),
      frame: one(grammar.lists),
    })
    .map(({ people, order, frame }) => {
      const items = people.map((each) => write(grammar, '{person};', each, order).slice(0, -1));
      const text = fill(frame.text, { people: items.join(grammar.listSeparator) });
      return passage(text, {
        keys: people.map(({ name }) => name.key),
        comrades: people.map((each) => comrade(each, frame.activities, frame)),
      });
    });
}

/** Left out is `les présidents du … district de Tra Bong Dinh Thanh Hoa et …`, where nothing parts the place from the name. */
function endsWithPlace({ text, area, level }: TrueTitle): boolean {
  return area !== null && level !== 'province' && text.endsWith(area);
}

/** `Vice Chairmen of the Provincial People's Council A, B and C attended.` */
function shared(grammar: Grammar): fc.Arbitrary<Passage> {
  return one(grammar.spellings.filter((spelling) => spelling !== 'upper' && spelling !== 'upper-bare'))
    .chain((spelling) =>
      fc.record({
        post: titles(grammar.posts, spelling, ({ plural }) => plural ?? []),
        names: fc.uniqueArray(
          personName([spelling]).filter(({ short }) => short !== null),
          { minLength: 2, maxLength: 3, selector: ({ key }) => key },
        ),
      }),
    )
    .chain(({ post, names }) =>
      one(grammar.shared.filter(({ text }) => !endsWithPlace(post) || text.includes(':'))).map((frame) => ({
        post,
        names,
        frame,
      })),
    )
    .map(({ post, names, frame }) => {
      const all = names.map(({ text }) => text);
      const text = capitalised(
        fill(frame.text, {
          title: post.text,
          names: `${all.slice(0, -1).join(', ')}${grammar.and}${all[all.length - 1]}`,
        }),
      );
      const written = { ...post, text: text.includes(post.text) ? post.text : capitalised(post.text) };
      return passage(text, {
        keys: names.map(({ key }) => key),
        comrades: names.map((name) =>
          comrade({ name, address: { words: '' }, titles: [] }, frame.activities, { ...frame, titles: [written] }),
        ),
      });
    });
}

export function people(grammar: Grammar): fc.Arbitrary<Passage> {
  return fc.oneof(
    { weight: 5, arbitrary: alone(grammar) },
    { weight: 3, arbitrary: list(grammar) },
    { weight: 1, arbitrary: shared(grammar) },
  );
}
