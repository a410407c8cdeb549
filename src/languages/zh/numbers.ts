import type { NumberCues } from '../../language/cues/numbers.ts';
import type { Lexicon } from '../../language/cues.ts';
import { joined, numeral, words } from './words.ts';

const QUARTERS = ['一', '二', '三', '四'];

export const numbers = {
  decimalMark: [[true, '.']],
  magnitude: [
    [1, '十'],
    [2, '百'],
    [3, '千'],
    [4, '万'],
    [8, '亿'],
    [12, '兆'],
  ],
  currency: [
    ['VND', ...words('越南盾 越盾 越币 盾 VND')],
    ['USD', ...words('美元 美金 USD $')],
    ['EUR', '欧元'],
    ['CNY', '人民币', '元'],
    ['JPY', '日元'],
    ['KRW', '韩元'],
  ],
  unit: [
    [{ code: 'ha' }, '公顷'],
    [{ code: 'm2' }, '平方米'],
    [{ code: 'km2' }, '平方公里'],
    [{ code: 'm3' }, '立方米'],
    [{ code: 'km' }, '公里', '千米'],
    [{ code: 'm' }, '米'],
    [{ code: 't' }, '吨'],
    [{ code: 'kg' }, '公斤'],
    [{ code: 'kW.h' }, '千瓦时'],
    [{ code: 'MW' }, '兆瓦'],
  ],
  percent: [
    ['%', '%'],
    ['pp', '个百分点', '百分点'],
  ],
  times: [[true, '倍']],
  timesBefore: [],
  numberWord: [[0.5, '半']],
  multiple: [[2, '翻一番', '翻番', '两倍']],
  rangeJoint: [[true, ...words('至 到')]],
  between: [[true, '介于']],
  classifier: [
    [
      'bare',
      ...words(
        '个 名 位 家 项 户 座 所 件 次 人次 条 份 辆 台 套 间 只 头 棵 多 余 多个 多名 多家 多项 多户 余个 余名 多位',
      ),
    ],
  ],
  outOf: [[true, '中的']],
  partitive: [[true, '其中']],
  per: [[true, '每']],
  plainNoun: [[true, ...words('万一 千万 百姓 年度计划 米粮 元旦 财政预算 预算收入 预算支出 国家预算 人均')]],

  numberLabel: [[true, ...words('第 前 近 同 期')]],
  uncounted: [[true, ...words('年 个月 月 日 天 周 小时 分钟 岁 届 次 号 周年 年级 时 点')]],
  dayLead: [],
  nothing: [[true, '{number} 个省市', '评论 {number}']],

  bound: [
    ['over', ...words('超过 逾 多于 高于')],
    ['under', ...words('不到 不足 低于 少于')],
    ['about', ...words('约 近 大约 约达 将近 约为')],
    ['at-least', ...words('至少 不少于 不低于')],
    ['at-most', ...words('至多 不超过')],
  ],
  boundAfter: [
    ['at-least', '以上'],
    ['under', '以下'],
    ['over', '多', '余'],
    ['about', '左右'],
  ],
  change: [
    [{ sign: 1 }, ...words('增长 增加 上涨 增 提高 上升 增长了 增加了 提高了 年均增长')],
    [{ sign: -1 }, ...words('下降 减少 下跌 降低 减 下降了 减少了 降低了')],
    [{ sign: 0 }, ...words('转移')],
  ],
  difference: [],
  arrival: [[true, ...words('到 至 降至 升至 增至 达到 降到 提升至 提高到 增加到')]],
  origin: [[true, '从', '由']],
  equals: [[true, ...words('相当于 等于')]],
  exceed: [[true, ...words('超过 超额完成 超出')]],
  growthName: [
    [true, ...words('增长率 增速 经济增长率 经济增长 年均增长率 通胀率 通货膨胀率 消费价格指数 CPI 年均增速')],
  ],
  measureName: [],
  shareName: [[true, ...words('比例 比重 率 占比 覆盖率 到位率')]],
  whole: [[true, ...words('生产总值 GRDP GDP 总额 总数')]],
  plan: [[true, ...words('计划 年度计划 全年计划 既定计划 预算 目标 年度预算 预期目标')]],
  estimate: [[true, ...words('预计 预计达 预计约为 估计 预计约达 初步统计')]],
  goal: [
    ['aim', ...words('力争 目标是 争取 计划到 将达 目标 旨在 预测 拟')],
    [false, ...words('已 超过目标 国家目标计划 完成目标')],
  ],
  comparison: [[true, ...words('比 较 与 相比 同')]],
  earlier: [
    [
      'previous-year',
      ...words('同比 与去年同期相比 比去年同期 较去年同期 去年同期 上年同期 比上年 较上年 比去年 较去年'),
    ],
    ['undated', ...words('环比 上届 上任期')],
  ],
  worth: [[true, ...words('价值 总价值')]],

  predicate: [
    [
      true,
      ...words(
        '达 是 为 占 共有 共计 有 完成 约为 达到 仅为 已达 实现 保持在 突破 到位 建成 获得 累计 平均 只有 拥有 吸引 新增 分别',
      ),
    ],
  ],
  action: [],
  actor: [],
  purpose: [],
  anaphor: [],
  extent: [],
  distributive: [],
  finished: [],
  accompanying: [],
  restriction: [],
  negation: [],
  auxiliary: [],
  verbLead: [],
  filler: [[true, ...words('年均 平均 每年 累计 总共 一共')]],
  verbalNoun: [],
  opener: [
    [
      true,
      ...words(
        '表示 指出 显示 据报告 根据报告 报告显示 其中 由于 因此 同时 此外 此前 据悉 选举 以 以及 会议 通过了 吸引 建成 新增 有 通过',
      ),
      ...words('全省共有 全县共有 帮助 预计到 该省 该县 该市'),
    ],
  ],
  nounEnd: [
    [
      true,
      ...words(
        '出席 参加 与会 的 在 被 将 已 是 有 和 同 与 解决 达到 获得 投票 建成 达标 到位 进行 提供 选举 得到 参与',
      ),
    ],
  ],
  link: [
    ['tight', '的'],
    ['loose', ...words('在 对 于')],
  ],
  article: [],
  conjunction: [[true, ...words('和 与 及 以及')]],
  nounForm: [
    [
      {
        plural: [],
        notPlural: [],
        agrees: false,
        headFirst: false,
        classified: true,
        verb: [],
        notVerb: [],
        infinitive: [],
        participle: [],
        gerund: [],
        past: [],
        adverb: [],
        longestVerb: 1,
      },
    ],
  ],

  continuation: [['report', '据此', '其中', '报告显示']],
  month: Array.from({ length: 12 }, (_, i) => [i + 1, `${i + 1}月`, `${numeral(i + 1)}月`, `${i + 1}月份`] as const),
  yearPart: [
    ...QUARTERS.map(
      (name, i) =>
        [
          { first: 3 * i + 1, last: 3 * i + 3, quarter: i + 1 },
          ...joined(['第', ''], [`${name}季度`, `${i + 1}季度`]),
        ] as const,
    ),
    [{ first: 1, last: 6 }, '上半年'],
    [{ first: 7, last: 12 }, '下半年'],
  ],
  firstMonths: [[true, '个月', '月']],
  firstMonthsLead: [[true, '前', '头']],
  timeLead: [
    ['in', ...words('在 自 从')],
    ['by', ...words('到 至 截至到')],
    ['as-of', ...words('截至 截止')],
  ],
  timeLink: [],
  undated: [[true, ...words('今年 本月 本季度 今年前')]],
  timeTail: [[true, ...words('年 年底 年初 年末 年度 年阶段 年任期 阶段 年间')]],
  dayTail: [[true, '日', '号']],
} satisfies Lexicon<keyof NumberCues>;
