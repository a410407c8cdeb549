import type { PeopleCues } from '../../language/cues/people.ts';
import type { Lexicon } from '../../language/cues.ts';
import { words } from './words.ts';

export const people = {
  honorific: [
    [{ honorific: 'comrade', behind: true }, '同志'],
    [{ honorific: 'mr', gender: 'male', behind: true }, '先生'],
    [{ honorific: 'ms', gender: 'female', behind: true }, '女士', '夫人'],
  ],
  rank: [
    [true, ...words('大将 上将 中将 少将 准将 大校 上校 中校 少校 大尉 上尉 中尉 少尉 海军上将 海军中将 海军少将')],
  ],
  degree: [[true, ...words('博士 教授 副教授 硕士 院士')]],
  role: [
    [
      { role: 'general-secretary', body: 'central-committee', level: 'central' },
      ...words('总书记 越共中央总书记 中央总书记'),
    ],
    [{ role: 'secretary' }, '书记'],
    [{ role: 'secretary', modifiers: ['first'] }, '第一书记'],
    [
      { role: 'member', modifiers: ['standing'], body: 'secretariat', level: 'central' },
      ...words('越共中央书记处常务书记 中央书记处常务书记 书记处常务书记'),
    ],
    [{ role: 'secretary', body: 'central-committee', level: 'central' }, ...words('越共中央书记 中央书记')],
    [{ role: 'member', weak: true }, '委员', '成员'],
    [{ role: 'member', body: 'central-committee', level: 'central' }, ...words('越共中央委员 中央委员')],
    [
      { role: 'member', modifiers: ['alternate'], body: 'central-committee', level: 'central' },
      ...words('越共中央候补委员 中央候补委员'),
    ],
    [{ role: 'member', body: 'party-standing-committee', level: 'province' }, '省委常委'],
    [{ role: 'member', body: 'party-standing-committee', level: 'city' }, '市委常委'],
    [{ role: 'member', body: 'party-standing-committee', level: 'district' }, '县委常委', '郡委常委'],
    [{ role: 'member', body: 'party-committee', level: 'province' }, '省委委员'],
    [{ role: 'member', body: 'party-committee', level: 'city' }, '市委委员'],
    [{ role: 'president', body: 'state', level: 'central' }, '国家主席', '越南国家主席'],
    [{ role: 'president', modifiers: ['deputy'], body: 'state', level: 'central' }, '国家副主席', '越南国家副主席'],
    [{ role: 'chair' }, '主席', '会长'],
    [{ role: 'chair', modifiers: ['deputy'] }, '副会长'],
    [{ role: 'prime-minister', body: 'government', level: 'central' }, '总理'],
    [{ role: 'minister' }, '部长'],
    // The commissions of the Party have a 部长 too, who is no minister.
    ...(
      [
        ['organization-commission', '组织部'],
        ['propaganda-commission', '宣教部', '宣传部', '宣教民运部', '宣教与民运部', '宣传教育和民运部', '宣教和民运部'],
        ['mass-mobilization-commission', '民运部'],
        ['internal-affairs-commission', '内政部'],
        ['economic-commission', '经济部', '政策战略部', '政策与战略部'],
        ['external-relations-commission', '对外部'],
      ] as const
    ).flatMap(
      ([body, ...names]) =>
        [
          [{ role: 'head', body }, ...names.map((name) => `${name}部长`), ...names.map((name) => `${name}长`)],
          [
            { role: 'head', modifiers: ['deputy'], body },
            ...names.map((name) => `${name}副部长`),
            ...names.map((name) => `${name.slice(0, -1)}副部长`),
          ],
        ] as const,
    ),
    [{ role: 'head' }, ...words('主任 团长 组长 队长 科长 处长')],
    [{ role: 'head', modifiers: ['deputy'] }, ...words('副主任 副团长 副组长')],
    [{ role: 'director' }, ...words('厅长 局长 司长 院长 所长')],
    [{ role: 'director', modifiers: ['deputy'] }, ...words('副厅长 副局长 副司长 副院长 副所长')],
    [{ role: 'general-director' }, '总经理', '社长', '台长'],
    [{ role: 'commander' }, '司令', '司令员', '指挥长'],
    [{ role: 'commissar' }, '政委', '政治委员'],
    [{ role: 'chief-of-staff' }, '参谋长', '总参谋长'],
    [{ role: 'chief-justice' }, '法院院长'],
    [{ role: 'chief-justice', body: 'court', level: 'central' }, '最高人民法院院长'],
    [{ role: 'chief-procurator', body: 'procuracy' }, '检察长', '检察院检察长'],
    [{ role: 'chief-procurator', body: 'procuracy', level: 'central' }, '最高人民检察院检察长'],
    [{ role: 'auditor-general', body: 'state-audit', level: 'central' }, '国家审计长', '审计长'],
    [{ role: 'inspector-general', body: 'inspectorate', level: 'central' }, '政府总监察长', '政府监察总署署长'],
    [{ role: 'governor' }, '行长'],
    [{ role: 'delegate', body: 'national-assembly', level: 'central' }, '国会代表'],
    [{ role: 'ambassador' }, '大使'],
    [{ role: 'editor-in-chief', body: 'media' }, '总编辑'],
    [{ role: 'rector', body: 'academy' }, '校长'],
    [{ role: 'leader', weak: true }, '领导', '领导人'],
    [{ role: 'assistant', weak: true }, '助理'],
  ],
  elected: [],
  modifier: [
    [{ modifier: 'deputy' }, '副'],
    [{ modifier: 'standing' }, '常务'],
    [{ modifier: 'former' }, '原', '前'],
    [{ modifier: 'acting' }, '代理', '代'],
    [{ modifier: 'alternate' }, '候补'],
    [{ modifier: 'first' }, '第一'],
    [{ modifier: 'full-time' }, '专职'],
    [{ modifier: 'honorary' }, '名誉'],
  ],
  copula: [[true, '是', '为']],
  newly: [],
  recipient: [],
  each: [[true, '均为', '都是', '均是']],
  thing: [],
  historical: [[true, '胡志明', '阮爱国']],
  inTurn: [],
  several: [[true, '各']],
  onBehalf: [],
  feminineArticle: [],
  postLink: [
    [true, ...words('担任 当选 当选为 出任 被任命为 任命为 卸任 不再担任 再次当选 接任')],
    [false, ...words('兼 兼任 并兼任')],
  ],
  namesake: [[true, ...words('胡志明市 胡志明主席 胡志明思想 胡志明共青团 胡志明 思想')]],
} satisfies Lexicon<keyof PeopleCues>;
