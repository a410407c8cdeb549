/**
 * Vietnamese names in Chinese characters: a family name of one character and a given name of one or two, with `氏` or `文`
 * between them in longer ones: `吴东海`, `阮氏碧鸾`.
 */
import type { NameForms } from '../../language/names.ts';

export const names: NameForms = {
  families:
    '阮 陈 黎 范 黄 潘 武 邓 裴 杜 胡 吴 杨 李 陶 丁 段 郑 梅 林 张 高 谢 泰 梁 王 何 苏 刘 周 曾 郭 宋 乔 冯 严 屈 申 尹 朱 白 谭 ' +
    '徐 赵 许 罗 管 邱 宁 江 孔 曲 金 陆 莫 麦 任 翁 温 费 方 关 沈 韶 盛 孙 齐 茶 庄 汪 韦 瞿 龚 葛 彭 区 殷 安 余 戴 叶 唐 夏 韩 ' +
    '侯 柯 姜 吕 连 廖 龙 鲁 闵 颜 岳 农 魏 岑 曹 薛 卓 蒋 万 程 俞 马 石 珠 卜 史 邹 蔡 庞 韋 阴 陸 闭 邵 楚 卢 桂',
  otherFamilies: '侬 刁 罗 王 赵 盘',
  common: '阮 陈 黎 范 黄 潘 武 邓 裴 杜 胡 吴 杨 李 丁 郑 张 段 梁',
  syllable: /^\p{Script=Han}$/u,
  uncased: { shortest: 2, longest: 4, usual: 3, middle: '氏' },
};
