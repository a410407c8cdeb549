import type { ActivityCues } from '../../language/cues/activities.ts';
import type { Lexicon } from '../../language/cues.ts';
import { words } from './words.ts';

export const activities = {
  verb: [
    [{ activity: 'chaired', leading: true }, ...words('主持 主持召开 共同主持')],
    [{ activity: 'chaired', passive: true }, '主持人为'],
    [
      { activity: 'spoke' },
      ...words(
        '强调 指出 表示 要求 建议 认为 希望 致辞 致开幕词 致闭幕词 致词 感谢 肯定 提议 呼吁 提出 介绍 称 说 说道',
      ),
      ...words('发表讲话 发表重要讲话 发表指导性讲话 发表指导讲话 作总结发言 发言 作总结讲话 讲话'),
      ...words('重申 评价 高度评价 赞扬 祝愿 祝贺 回答 解答 敦促 总结 明确指出 明确 责成 透露 补充'),
    ],
    [{ activity: 'spoke', leading: true }, ...words('发表总结讲话 发表讲话时 在讲话中')],
    [
      { activity: 'reported', leading: true },
      ...words('在报告中 作报告 作了报告 做报告 宣读 宣读了 报告了 汇报 汇报了 通报了 介绍了 作了汇报 作汇报'),
    ],
    [{ activity: 'reported', transitive: true }, ...words('提交 提交了 呈交 作了 作 作关于')],
  ],
  presence: [[{ who: 'both' }, ...words('出席 与会 参加 列席 陪同 到会')]],
  presentable: [[true, ...words('报告 草案 提案 呈文 专题')]],
  thingRelative: [],
  others: [[true, ...words('代表们 与会代表 会议 大会 国会 政府')]],
  agent: [[true, '由', '被']],
  noDeed: [],
  personnel: [
    [
      true,
      ...words('当选 担任 任命 选举 卸任 接替 调动 再次当选 补选 免去 不再担任 被任命为 推荐 任职 就任 连任 罢免'),
      ...words('宣读决定 宣读了决定 公布决定 授予 颁发 赠送'),
    ],
  ],
  pronoun: [
    ['male', '他'],
    ['female', '她'],
  ],
} satisfies Lexicon<keyof ActivityCues>;
