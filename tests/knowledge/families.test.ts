import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { LATIN_NAMES, OPEN, SYLLABIC } from '../../src/names/latin.ts';
import { Family, nameLexicon } from '../../src/names/lexicon.ts';
import { foldBare, foldMarks } from '../../src/text/fold.ts';

const lexicon = nameLexicon(LATIN_NAMES);

const words = (peoples: Record<string, string>): [people: string, name: string][] =>
  Object.entries(peoples).flatMap(([people, names]) =>
    names.split(' ').map((name): [string, string] => [people, name]),
  );

/** What a people calls itself, as its names are found in an article. Invented persons. */
const NAMES: [people: string, names: string[]][] = [
  [
    'Kinh',
    [
      'Nguyễn Thị Thanh Tâm',
      'Trình Văn Lực',
      'Khiếu Đình Nam',
      'Cái Minh Tú',
      'Chế Bảo Long',
      'Công Tôn Nữ Diệu Huyền',
    ],
  ],
  ['Hoa', ['Vưu Chí Đạt', 'Lâm Kim Sang', 'Khưu Tấn Phát', 'Hồng Tiểu Mai', 'Vòng A Sáng']],
  ['Tày, Nùng', ['Bế Xuân Thành', 'Nông Thị Lệ', 'Lành Văn Cương', 'Ma Thế Hồng', 'Lù Văn Che', 'Mông Đức Ninh']],
  [
    'Thái',
    ['Lò Văn Muôn', 'Quàng Thị Xoan', 'Cà Văn Chiu', 'Điêu Chính Thơm', 'Mè Thị Pánh', 'Lô Thanh Khuyên', 'Vi Hòe Anh'],
  ],
  ['Mường', ['Bùi Thị Nhởi', 'Quách Thế Tản', 'Bạch Công Thi']],
  ['Dao', ['Phàn Chỉn Diu', 'Chảo Láo Tả', 'Bàn Phúc Kim', 'Tẩn Láo Lở', 'Chíu A Nhì']],
  ['Hmong', ['Giàng Seo Sìn', 'Vừ Bá Chù', 'Thào A Sử', 'Mùa A Khua', 'Hạng Thị Dua', 'Lầu Y Pó', 'Lừu A Dế']],
  ['Hà Nhì, La Hủ, Khơ Mú', ['Pờ Lóng Xa', 'Sừng Sừng Hừ', 'Moong Văn Tình', 'Cụt Thị Hương', 'Khoàng Văn Phấn']],
  ['Ba Na, Xơ Đăng, Gié Triêng', ['A Klâng', 'Y Byat', 'A Nhur Kring', 'Đinh Mươk', 'Y Đỗ Ngọc Hyen']],
  [
    'Jarai',
    ['Siu Hrih', 'Ksor Plăm', "Rah Lan H'Chom", 'Rơ Châm Blung', 'Kpă Đoan', 'Nay Hluin', 'Rmah Aleo', "R'Com H'Muk"],
  ],
  [
    'Ê Đê',
    [
      'Y Blang Niê',
      'Y Khuyên Mlô',
      "H'Blê Êban",
      'Y Wiăm Hmok',
      'Niê Thanh Vân',
      'Y Thanh Hà Buôn Yă',
      "H'Lim Niê Kđăm",
    ],
  ],
  ["M'Nông, S'tiêng", ['Y Bhiêng Ndu', "Điểu K'Lứ", 'Điểu Huynh Sroi', 'Thị Bé Sáu', "Y M'Bơn"]],
  ["K'Ho, Mạ", ['Liêng Hót Ha Hai', 'Cil Múp Ha Kràng', 'Bon Yô Soan', 'Ka Hem', 'Rơ Ông Ha Tơng', 'Ha Srang']],
  [
    'Chu Ru, Raglai',
    ['Touneh Ma Biên', 'Ya Thoang', 'Chamaléa Bốc', 'Katơr Ngỡi', 'Pi Năng Thạnh', 'Mấu Thị Bích', 'Tro Sâm'],
  ],
  ['Cham', ['Bá Văn Hoàn', 'Đàng Thị Mỹ', 'Qua Đình Luận', 'Trượng Văn Thọ']],
  ['Khmer', ['Thạch Sa Vuône', 'Danh Sươl', 'Kim Sà Rêth', 'Chau Sóc Khonl', 'Néang Sâm Bô', 'Sơn Rết Na']],
  ['Cơ Tu', ['Alăng Brel', 'Bríu Nêl', 'Zơrâm Nhưl', 'Pơloong Thị Crôl', 'Coor Hriếc', 'Arất Blưi', 'A Vô Kiếc']],
  ['Tà Ôi, Bru, Co', ['Blúp Thị Ngưk', 'Hồ Văn Ra', 'Kăn Đroi', 'Hồ Thị Xoong']],
];

describe('the lists', () => {
  it('name no word twice for a people, and none both as syllabic and open but for those that are both', () => {
    for (const peoples of [SYLLABIC, OPEN])
      for (const [people, names] of Object.entries(peoples)) {
        const list = names.split(' ').map(foldMarks);
        expect(new Set(list).size, people).toBe(list.length);
      }
    const syllabic = new Set(words(SYLLABIC).map(([, name]) => foldMarks(name)));
    const both = words(OPEN).filter(([, name]) => syllabic.has(foldMarks(name)));
    expect(new Set(both.map(([, name]) => name))).toEqual(new Set(['Đinh', 'Ma', 'Bá', 'Từ', 'Hán', 'Lộ']));
  });

  it.each(words(SYLLABIC).filter(([people]) => people !== 'Khơ Mú'))('%s: %s is a syllable', (_people, name) => {
    expect(lexicon.isSyllable(foldBare(name))).toBe(true);
  });

  it('know every name with and without its marks', () => {
    for (const [people, name] of [...words(SYLLABIC), ...words(OPEN)]) {
      expect(lexicon.familyType(foldMarks(name), foldBare(name), true), `${people}: ${name}`).not.toBe(Family.None);
      expect(lexicon.familyType(foldBare(name), foldBare(name), false), `${people}: ${name}`).not.toBe(Family.None);
    }
  });

  it('keep the most common names to syllables, whatever clan sounds alike', () => {
    for (const [, name] of words(SYLLABIC)) {
      const bare = foldBare(name);
      if (lexicon.isCommon(foldMarks(name), bare) && bare !== 'dinh')
        expect(lexicon.familyType(bare, bare, false), name).toBe(Family.Syllabic);
    }
  });

  it('take no word with other marks', () => {
    for (const [word, strict] of [
      ['Bạn', false],
      ['Sông', true],
      ['Thành', true],
      ['Phố', false],
      ['Đảng', false],
    ] as const)
      expect(lexicon.familyType(foldMarks(word), foldBare(word), strict), word).toBe(Family.None);
  });
});

describe.each(NAMES)('%s', (_people, names) => {
  it.each(names)('%s', (name) => {
    const found = (text: string, language: string) =>
      extract(text, { language }).comrades.map((comrade) => comrade.name);
    expect(found(`Đồng chí ${name}, Bí thư Đảng ủy xã, phát biểu tại hội nghị.`, 'vi')).toEqual([name]);
    expect(found(`Bí thư Tỉnh ủy ${name} phát biểu tại hội nghị.`, 'vi')).toEqual([name]);
    const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
    expect(found(`Comrade ${bare}, Secretary of the Party Committee, spoke at the conference.`, 'en')).toEqual([bare]);
    expect(found(`Provincial Party Secretary ${bare} spoke at the conference.`, 'en')).toEqual([bare]);
    expect(found(`Le secrétaire du Comité provincial du Parti, ${bare}, a pris la parole.`, 'fr')).toEqual([bare]);
  });
});
