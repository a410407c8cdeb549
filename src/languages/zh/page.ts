import type { PageCues } from '../../language/cues/page.ts';
import type { Lexicon } from '../../language/cues.ts';
import { words } from './words.ts';

export const page = {
  credit: [
    ['colon', ...words('图 图片 图片来源 来源 图源 摄影 作者 记者 编辑 编译 文 视频')],
    ['names', ...words('图自 摄')],
    ['alone', ...words('图自越通社 图自人民报 图自互联网 资料图 图片来自网络 越通社')],
  ],
  furniture: [
    [
      'alone',
      ...words(
        '评论 分享 打印 浏览次数 阅读 新闻 时政 政治 经济 社会 首页 更多 相关新闻 下一篇 上一篇 打印版 网友评论',
      ),
    ],
    ['opens', ...words('标签 关键词 首页 相关标签')],
    ['related', ...words('相关新闻 更多 其他新闻 同类新闻')],
  ],
  masthead: [[true, ...words('年 月 日 星期一 星期二 星期三 星期四 星期五 星期六 星期日 更新 发布 时间')]],
  label: [[true, ...words('中文 越南语')]],
  abbreviation: [],
} satisfies Lexicon<keyof PageCues>;
