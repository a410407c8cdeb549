/**
 * The Chinese phrases: agency copy (VNA, Nhân Dân, VOV) and translated pages of provincial papers. People, figures and documents
 * are invented.
 */
import type { Corpus } from './corpus.ts';

export const corpus: Corpus = {
  posts: [
    {
      role: 'general-secretary',
      body: 'central-committee',
      level: 'central',
      spellings: ['越共中央总书记', '总书记'],
    },
    {
      role: 'member',
      body: 'politburo',
      level: 'central',
      spellings: ['越共中央政治局委员', '政治局委员', '中央政治局委员'],
    },
    { role: 'member', body: 'central-committee', level: 'central', spellings: ['越共中央委员', '中央委员'] },
    {
      role: 'member',
      modifiers: ['alternate'],
      body: 'central-committee',
      level: 'central',
      spellings: ['越共中央候补委员'],
    },
    {
      role: 'secretary',
      body: 'central-committee',
      level: 'central',
      spellings: ['越共中央书记处书记'],
      todo: 'Chinese says of a secretary of the Central Committee that he is one of its Secretariat; read as it is said',
    },
    { role: 'secretary', body: 'party-committee', level: 'province', spellings: ['省委书记'] },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      area: '河南',
      spellings: ['河南省委书记'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'province',
      spellings: ['省委常务副书记'],
    },
    { role: 'secretary', modifiers: ['deputy'], body: 'party-committee', level: 'city', spellings: ['市委副书记'] },
    { role: 'secretary', body: 'party-committee', level: 'city', area: '河内', spellings: ['河内市委书记'] },
    { role: 'secretary', body: 'party-committee', level: 'city', area: '唯仙', spellings: ['唯仙市委书记'] },
    { role: 'member', body: 'party-standing-committee', level: 'province', spellings: ['省委常委'] },
    { role: 'head', body: 'organization-commission', level: 'central', spellings: ['中央组织部部长'] },
    { role: 'head', body: 'organization-commission', level: 'province', spellings: ['省委组织部部长', '省委组织部长'] },
    { role: 'head', body: 'inspection-commission', level: 'province', spellings: ['省委检查委员会主任'] },
    { role: 'chair', body: 'people-committee', level: 'province', spellings: ['省人民委员会主席'] },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'province',
      area: '河南',
      spellings: ['河南省人民委员会副主席'],
    },
    { role: 'chair', body: 'people-council', level: 'district', spellings: ['县人民议会主席'] },
    { role: 'prime-minister', body: 'government', level: 'central', spellings: ['政府总理', '总理'] },
    {
      role: 'prime-minister',
      modifiers: ['deputy'],
      body: 'government',
      level: 'central',
      spellings: ['政府副总理', '副总理'],
    },
    { role: 'minister', body: 'ministry', sector: 'defence', level: 'central', spellings: ['国防部部长', '国防部长'] },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'construction',
      level: 'central',
      spellings: ['建设部副部长'],
    },
    { role: 'director', body: 'department', sector: 'health', level: 'province', spellings: ['省卫生厅厅长'] },
    { role: 'chair', body: 'national-assembly', level: 'central', spellings: ['国会主席', '越南国会主席'] },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'national-assembly',
      level: 'central',
      spellings: ['国会常务副主席'],
    },
    { role: 'head', body: 'national-assembly-delegation', level: 'province', spellings: ['省国会代表团团长'] },
    { role: 'chair', body: 'fatherland-front', level: 'central', spellings: ['越南祖国阵线中央委员会主席'] },
    { role: 'chief-justice', body: 'court', level: 'central', spellings: ['最高人民法院院长'] },
    {
      role: 'chair',
      modifiers: ['former'],
      body: 'people-committee',
      level: 'province',
      spellings: ['原省人民委员会主席'],
    },
  ],

  people: [
    {
      text: '省委书记吴东海同志主持会议。吴东海强调了任务。',
      people: [{ name: '吴东海', honorific: 'comrade', titles: ['省委书记'], activities: ['chaired', 'spoke'] }],
    },
    {
      text: '越共中央政治局委员、国会主席陈青明出席会议并发表讲话。',
      people: [{ name: '陈青明', honorific: null, titles: ['越共中央政治局委员', '国会主席'], activities: ['spoke'] }],
    },
    {
      text: '国防部部长潘文江大将出席会议。',
      people: [{ name: '潘文江', rank: '大将', titles: ['国防部部长'], activities: ['attended'] }],
    },
    {
      text: '省妇女联合会主席阮氏碧鸾女士表示感谢。',
      people: [{ name: '阮氏碧鸾', honorific: 'ms', gender: 'female', activities: ['spoke'] }],
    },
    {
      text: '唯仙市委书记张国辉、河南省人民委员会副主席丁氏络当选河南省委副书记。',
      people: [
        { name: '张国辉', titles: ['唯仙市委书记', '河南省委副书记'] },
        { name: '丁氏络', titles: ['河南省人民委员会副主席', '河南省委副书记'] },
      ],
    },
    {
      text: '出席会议的有省委副书记黎文雄，省人民委员会副主席裴国俊以及312名代表。',
      people: [
        { name: '黎文雄', titles: ['省委副书记'], activities: ['attended'] },
        { name: '裴国俊', titles: ['省人民委员会副主席'], activities: ['attended'] },
      ],
    },
    {
      text: '省财政厅厅长范光胜作报告。',
      people: [{ name: '范光胜', titles: ['省财政厅厅长'], activities: ['reported'] }],
    },
    {
      text: '老挝总理宋赛·西潘敦致贺信。',
      people: [{ name: '宋赛·西潘敦', titles: ['老挝总理'] }],
      todo: 'the name of a foreigner begins with no family name and is not known',
    },
  ],

  quantities: [
    {
      expect: { value: 8.56, unit: '%', measure: 'growth', period: '2024', metric: '地区生产总值' },
      spellings: ['2024年，地区生产总值增长8.56%。', '2024年地区生产总值增长 8.56%。'],
    },
    {
      expect: { value: 9.7, unit: '%', measure: 'growth', base: 'previous-year' },
      spellings: ['出口额同比增长9.7%。', '出口额比去年同期增长9.7%。', '出口额与去年同期相比增长9.7%。'],
    },
    {
      expect: { value: -6.17, unit: '%', measure: 'growth', base: 'previous-year' },
      spellings: ['出口额同比下降6.17%。'],
    },
    {
      expect: { value: 3.48, unit: '%', measure: 'growth', base: null },
      spellings: ['出口额环比增长3.48%。'],
    },
    {
      expect: { value: 68358000000000, unit: 'VND', measure: 'level' },
      spellings: ['财政收入达68.358万亿越南盾。', '财政收入达68.358万亿越盾。', '财政收入达683580亿越盾。'],
    },
    {
      expect: { value: 4200000000, unit: 'USD', bound: 'about' },
      spellings: ['出口额约达42亿美元。', '出口额达近42亿美元。'],
    },
    {
      expect: { value: 95000000, unit: 'USD', period: '2022-01/2022-09' },
      spellings: ['2022年前9个月，出口额达9500万美元。', '2022年前9月，出口额达9500万美元。'],
    },
    {
      expect: { value: 1.3, unit: 'times', measure: 'ratio', base: '2020' },
      spellings: ['财政收入是2020年的1.3倍。'],
    },
    {
      expect: { value: 6.5, upTo: 7, unit: '%', measure: 'growth', status: 'target', period: '2026' },
      spellings: ['2026年力争经济增长率达6.5%-7%。', '2026年力争经济增长率达6.5-7%。'],
    },
    {
      expect: { value: 12.79, unit: '%', measure: 'share' },
      spellings: ['农业占12.79%。'],
    },
    { expect: { value: 0.9, unit: '%', measure: 'share', metric: '贫困率' }, spellings: ['贫困率为0.9%。'] },
    {
      expect: { value: 97.9, unit: '%', measure: 'completion', base: 'plan' },
      spellings: ['财政收入完成计划的97.9%。', '财政收入达年度计划的97.9%。'],
    },
    {
      expect: { value: 274, unit: 'count', measure: 'count', metric: '项目' },
      spellings: ['吸引274个项目。', '全省有274个项目。'],
    },
    { expect: { value: 36.5, unit: 'km', metric: '道路' }, spellings: ['建成36.5公里道路。'] },
    { expect: { value: 1506000, unit: 't', metric: '稻谷产量' }, spellings: ['稻谷产量达150.6万吨。'] },
  ],

  references: [
    {
      expect: { id: 'resolution/57-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      spellings: ['落实政治局第57-NQ/TW号决议', '落实越共中央政治局第57-NQ/TW号决议'],
    },
    {
      expect: { id: 'resolution/57-NQ/TW', date: '2024-12-22' },
      spellings: ['落实2024年12月22日第57-NQ/TW号决议'],
    },
    { expect: { id: 'resolution/57' }, spellings: ['落实第57号决议', '落实第57号《决议》'] },
    {
      expect: [{ id: 'resolution/79-NQ/TW' }, { id: 'resolution/80-NQ/TW' }],
      spellings: ['学习第79-NQ/TW号和第80-NQ/TW号决议'],
    },
    { expect: { id: 'directive/35' }, spellings: ['根据政治局的第35号指示'] },
    {
      expect: { id: 'resolution/congress/13/central' },
      spellings: ['贯彻落实越共十三大决议', '贯彻落实越共第十三次全国代表大会决议', '贯彻党的十三大决议'],
    },
    {
      expect: { id: 'resolution/congress/20/province/ha-nam' },
      spellings: ['河南省第二十次党代会决议', '河南省第20次党代表大会决议'],
    },
    { expect: { id: 'resolution/plenum/8/13' }, spellings: ['越共第十三届中央委员会第八次全体会议决议'] },
    { expect: { id: 'resolution/98/2023/QH15' }, spellings: ['国会第98/2023/QH15号决议'] },
    { expect: { id: 'law/土地/2024' }, spellings: ['《2024年土地法》', '《土地法》（2024年）'] },
  ],

  no: {
    people: [
      { form: 'a city', text: '胡志明市代表团访问河内市。' },
      { form: 'thought', text: '全党学习胡志明思想。' },
      { form: 'a group', text: '出席会议的有各厅局领导和312名代表。' },
      { form: 'a post alone', text: '省委书记主持会议。' },
      { form: 'a photo credit', text: '图：阮文心' },
    ],
    quantities: [
      { form: 'a date', text: '会议于2025年3月4日举行。' },
      { form: 'an ordinal', text: '省人民议会举行第十次会议。' },
      { form: 'a term of office', text: '2025-2030年任期党代会顺利举行。' },
      { form: 'a duration', text: '会议历时3天。' },
      { form: 'the frame of a page', text: '评论(0)' },
      { form: 'a congress by number', text: '广南省第21次党代会开幕。' },
    ],
    references: [
      { form: 'no number', text: '会议通过了决议。' },
      { form: 'a congress alone', text: '筹备越共十四大。' },
      { form: 'counted', text: '会议通过了9项决议。' },
      {
        form: 'a draft',
        text: '讨论越共十四大决议草案。',
        todo: 'the word for a draft stands behind the document, and is looked for before it only',
      },
    ],
  },
};
