/** Names of people and places, invented from common parts, in the spellings that pages have. */
import fc from 'fast-check';
import type { Spelling } from './grammar.ts';
import { one } from './passage.ts';

// biome-ignore format: lists
const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương',
  'Lý', 'Đinh', 'Trịnh', 'Trương', 'Đoàn', 'Lương', 'Tạ', 'Lâm', 'Cao', 'Mai', 'Lưu', 'Phùng', 'Tô', 'Quách', 'Nông'];
// biome-ignore format: lists
const MIDDLES = ['Văn', 'Thị', 'Hữu', 'Đức', 'Minh', 'Quốc', 'Ngọc', 'Xuân', 'Công', 'Đình', 'Thanh', 'Thế', 'Thị Bích', 'Thị Kim',
  'Hoàng', 'Trọng', 'Mạnh', 'Việt', 'Quang', 'Duy', 'Thị Thu', 'Đăng', 'Anh', 'Hải', ''];
// biome-ignore format: lists
const GIVEN = ['Bảo', 'Hùng', 'Tuấn', 'Khôi', 'Nghĩa', 'Hạnh', 'Thảo', 'Dũng', 'Sơn', 'Khánh', 'Phượng', 'Thắng', 'Trâm', 'Nhân',
  'Hiếu', 'Quyết', 'Lựu', 'Điệp', 'Đạt', 'Oanh', 'Vượng', 'Châu', 'Yến', 'Lộc', 'Phúc', 'Tín', 'Thủy', 'Hòa', 'Huy', 'Giang',
  'Toàn', 'Kiệt', 'Mẫn', 'Vinh', 'Duyên', 'Nhung', 'Tưởng', 'Huệ', 'Thọ', 'Cường'];
// biome-ignore format: lists
const MINORITY = ['Y Blơm Niê', 'Y Giang Êban', 'Điểu K’Ré', 'Rah Lan Chung', 'Giàng A Páo', "Ksor H'Lan", 'Mùa A Sử', 'Sùng Mí Say',
  'Y Thông Knul', 'Siu Hương Kpă', 'Thào Mí Dê', 'Rơ Châm Phyui', 'Lầu Pó Vừ', 'Hạng A Chứ', 'K’Brôih Ha Mu'];
// biome-ignore format: lists
const FOREIGN_FIRST = ['Bounthong', 'Khamsing', 'Phouvieng', 'Mario', 'Estela', 'Dmitry', 'Laurent', 'Irina', 'Hiroshi', 'Somphone'];
// biome-ignore format: lists
const FOREIGN_LAST = ['Xayavong', 'Sengmany', 'Phommachan', 'Quintana Ruiz', 'Cabrera', 'Sokolin', 'Delmas', 'Belova', 'Hayashida',
  'Vongsavath'];
// biome-ignore format: lists
const PROVINCES = ['Thái Bình', 'Nghệ An', 'Quảng Ngãi', 'Lâm Đồng', 'Hà Tĩnh', 'Đồng Tháp', 'Gia Lai', 'Kon Tum', 'Lào Cai', 'Cà Mau',
  'Bến Tre', 'Sơn La', 'Phú Thọ', 'Đắk Lắk', 'Tây Ninh', 'Điện Biên'];
// biome-ignore format: lists
const PLACES = ['Quỳnh Phụ', 'Mường Nhé', 'Vân Đồn', 'Tân Lập', 'Gio Linh', 'Bắc Yên', 'Cao Lãnh', 'Đồng Phú', 'Hương Khê', 'Thạch Hà',
  'Na Hang', 'Đức Trọng', 'Trà Bồng', 'Mù Cang Chải', 'Tủa Chùa', 'Bình Sơn'];

/** A person's name as a page writes it. */
export interface PersonName {
  text: string;
  /** The word by which later mentions call the person; null for names that are not shortened so. */
  short: string | null;
  /** Two people of one article differ in this. */
  key: string;
  spelling: Spelling;
  foreign: boolean;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323\u031B]/g;

export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Writes Vietnamese words in a spelling. */
export function spell(text: string, spelling: Spelling): string {
  switch (spelling) {
    case 'full':
      return text;
    case 'bare':
      return bare(text);
    case 'agency':
      return text
        .normalize('NFD')
        .replace(TONES, '')
        .normalize('NFC')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D')
        .replaceAll('ă', 'a');
    case 'upper':
      return text.toUpperCase();
    case 'upper-bare':
      return bare(text).toUpperCase();
  }
}

const kinh = fc
  .record({ family: one(FAMILIES), middle: one(MIDDLES), given: one(GIVEN) })
  .map(({ family, middle, given }) => ({
    parts: [family, middle, given].filter(Boolean),
    shortens: true,
    foreign: false,
  }));
const minority = one(MINORITY).map((name) => ({ parts: name.split(' '), shortens: false, foreign: false }));
const foreign = fc
  .record({ first: one(FOREIGN_FIRST), last: one(FOREIGN_LAST) })
  .map(({ first, last }) => ({ parts: [first, ...last.split(' ')], shortens: false, foreign: true }));

export function personName(spellings: readonly Spelling[]): fc.Arbitrary<PersonName> {
  return fc
    .record({
      name: fc.oneof(
        { weight: 12, arbitrary: kinh },
        { weight: 2, arbitrary: minority },
        { weight: 1, arbitrary: foreign },
      ),
      spelling: one(spellings),
    })
    .map(({ name: { parts, shortens, foreign: isForeign }, spelling }) => {
      const words = parts.map((part) => spell(part, spelling));
      const last = words[words.length - 1];
      return {
        text: words.join(' '),
        short: shortens ? last : null,
        key: bare(last).toLowerCase(),
        spelling,
        foreign: isForeign,
      };
    });
}

/** The name of a place, written in the manner of the page. */
export function place(level: string | undefined, spelling: Spelling): fc.Arbitrary<string> {
  const lower = spelling === 'upper' ? 'full' : spelling === 'upper-bare' ? 'bare' : spelling;
  return one(level === 'province' ? PROVINCES : PLACES).map((name) => spell(name, lower));
}
