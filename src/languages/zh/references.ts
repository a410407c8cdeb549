import type { ReferenceCues } from '../../language/cues/references.ts';
import type { Lexicon } from '../../language/cues.ts';
import { numeral, words } from './words.ts';

/** No congress and no term of a committee has come further. */
const HIGHEST = 40;

export const references = {
  document: [
    [{ type: 'resolution', bare: true }, '决议'],
    [{ type: 'directive', bare: true }, '指示'],
    [{ type: 'conclusion', bare: true }, '结论'],
    [{ type: 'decision', bare: true }, '决定'],
    [{ type: 'regulation', bare: true }, '规定', '条例'],
    [{ type: 'decree', bare: true }, '议定'],
    [{ type: 'circular', bare: true }, '通知书', '通函'],
    [{ type: 'law', name: 'before' }, '法'],
    [{ type: 'plan' }, '计划'],
    [{ type: 'programme', bare: true }, '纲要', '行动计划'],
    [{ type: 'project', bare: true }, '提案', '方案'],
    [{ type: 'report' }, '报告'],
    [{ type: 'notice' }, '通知', '通报'],
    [{ type: 'guideline' }, '指引', '指南'],
    [{ type: 'submission' }, '呈文'],
    [{ type: 'dispatch', bare: true }, '公函', '通电'],
  ],
  numberEnd: [[true, '号']],
  draft: [[true, '草案']],
  documentOf: [],
  possessive: [[true, '的']],
  issuing: [[true, ...words('颁布 颁布了 出台 发布 发布了 签发')]],
  dateLead: [],
  monthLead: [],
  yearLead: [],
  ordinal: Array.from({ length: HIGHEST }, (_, i) => [i + 1, numeral(i + 1)] as const),
  ordinalLead: [[true, '第']],
  congress: [
    [{}, ...words('代表大会 党代会 党代表大会 大会')],
    [{ level: 'central' }, ...words('全国代表大会 大')],
  ],
  nationwide: [[true, '全国']],
  congressOf: [
    ['women-union', '妇女'],
    ['youth-union', '共青团'],
    ['labor-federation', '工会'],
    ['farmer-association', '农民协会'],
    ['veteran-association', '退伍军人协会'],
  ],
  implementing: [[true, ...words('落实 贯彻 贯彻落实 实施 执行')]],
  plenum: [
    [false, '全体会议'],
    [true, '中全会'],
  ],
  centralBody: [[true, ...words('中央委员会 越共中央委员会 越共中央 中央')]],
  term: [['behind', '届']],
  party: [[true, ...words('越共 越南共产党 党')]],
  meetingFiller: [[true, '次']],
  lawOn: [],
  lawFiller: [[true, '修正案', '修订']],
  subject: [],
  noSubject: [],
  subjectEnd: [],
  subjectGoesOn: [],
  measured: [[true, ...words('年 个 名 项 月 日 次 届')]],
} satisfies Lexicon<keyof ReferenceCues>;
