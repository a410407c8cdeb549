/**
 * The rules by which entries are found, named by what a reader sees. Whoever finds an entry says by which rule, at once and for
 * good; `--explain` shows it, and a test names every rule that no phrase or article of the tests fires.
 */
import type { TokenRange } from './text/tokens.ts';

/** Per kind of entry its rules, each with an example of what it finds. */
export const RULES = {
  comrade: {
    address: 'an address before the name: `Đồng chí Lê Văn A`',
    rank: 'a military or police rank before the name: `Đại tá Trần B`',
    'title-before-name': '`Provincial Party Secretary Le B`',
    'title-behind-name': '`Le Van A, secrétaire du Comité provincial du Parti`',
    'address-of-list': 'an address said once for several names: `Các đồng chí: A, B`',
    'title-of-list': 'a post said once for several names: `Vice Chairmen A, B and C`',
    'post-taken-up': 'nothing but a post taken up or given up: `Trần B was elected chairman`',
    'post-in-capacity': 'nothing but a post in which they act: `Trần B dự hội nghị với cương vị Bí thư Tỉnh ủy`',
  },
  title: {
    'before-name': '`Provincial Party Secretary Le B`',
    stacked: 'a further one before the name: `Secretary of …, Chairwoman of … Bùi D`',
    'behind-name': '`Le Van A, secrétaire du Comité provincial du Parti`',
    joined: 'joined to the one before by a conjunction: `…, Deputy Commander and Chief of Staff`',
    bracketed: '`Tran C (président du Conseil populaire)`',
    'of-list': 'said once for several names: `Vice Chairmen A, B and C`',
    elected: 'a word for somebody elected with the place that sent them: `Deputy Tran B from Hanoi`',
    'taken-up': 'a post taken up or given up: `Trần B was elected chairman`',
    'in-capacity': 'a post in which they act: `Đồng chí Trần B dự hội nghị với cương vị Bí thư Tỉnh ủy`',
  },
  activity: {
    'verb-behind-name': '`Comrade A chaired the conference`',
    'verb-before-name': '`Phát biểu tại hội nghị, đồng chí A`',
    agent: 'a passive verb before the name: `chaired by Comrade A`',
    presented: 'a verb of presenting with what is presented: `A presented the report`',
    present: 'named, and no more said: the person attended',
  },
  indicator: {
    percent: '`8,56 %`',
    points: 'percentage points: `1,2 điểm phần trăm`',
    money: '`68 358 milliards de VND`',
    'currency-first': 'a currency before the number: `VND37,370 billion`',
    'shared-currency': 'a magnitude whose currency the number beside it says: `2,5 milliards et 4,8 milliards de VND`',
    physical: 'a physical quantity: `58,4 km`, `62 tạ/ha`',
    times: '`1,3 fois`',
    multiple: 'a multiple as one word: `doubled`, `gấp đôi`',
    magnitude: 'a count with a magnitude word: `4,35 triệu lượt khách`',
    count: 'a number before the noun counted: `274 projets`',
    'count-of-subject': 'a number behind noun and verb: `bringing the number of members to 140.872`',
    'listed-count': 'a number behind its noun in a listing: `of them reprimands: 28, warnings: 9`',
    'part-of-count': 'some of what was just counted: `25 000 emplois, dont 3 000 à l’étranger`',
    'actual-of-pair': 'what was reached: `499` of `499/500 délégués`',
    'plan-of-pair': 'what was planned: `500` of `499/500 délégués`',
    range: '`6,5 - 7 %`',
    movement: 'an end of a movement in time: `từ 18 % xuống còn 8 %`',
    'absolute-change': 'a change in a unit: `tăng 24,8 triệu đồng`, `26 communes de plus`',
  },
  reference: {
    numbered: 'a word for the kind with a full number: `Nghị quyết số 57-NQ/TW`',
    'number-apart': 'words between the kind and its number: `Resolution of the Politburo (No. 57-NQ/TW)`',
    'bare-number': 'a word for the kind with a number alone: `Directive 35`',
    'short-number': 'a number alone of a document whose full number the text has: `Resolution 18` beside `18-NQ/TW`',
    'number-first': 'a number before the word for the kind: `第57-NQ/TW号决议`',
    chained: 'a further number behind one word for the kind: `Resolutions 18, 19 and 20`',
    'short-kind': 'a code for the kind: `NQ 57`',
    'lone-number': 'a full number without a word for the kind: `theo 57-NQ/TW`',
    congress: 'the resolution of a congress: `Resolution of the 13th National Party Congress`',
    plenum: 'that of a plenum: `Nghị quyết Trung ương 8 khóa XIII`',
    'congress-first': '`the 13th National Party Congress’s Resolution`',
    'plenum-first': '`4th Plenum Resolution`',
    law: 'a law by its name and year: `Luật Đất đai 2024`',
    'numbered-law': 'a law by its name and number: `Luật Đất đai số 31/2024/QH15`',
    'known-law': 'a law by its name alone, whose year or number the text says elsewhere: `Luật Đất đai`',
  },
} as const;

export type RuleKind = keyof typeof RULES;
export type Rule<K extends RuleKind> = Extract<keyof (typeof RULES)[K], string>;

/** Which rule found an entry, and the words that it rests on. */
export interface Finding<K extends RuleKind> {
  rule: Rule<K>;
  evidence: readonly TokenRange[];
}
