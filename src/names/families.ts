/**
 * Vietnamese family names: those of the Kinh, and the family and clan names, or words that open a name, of the minority
 * peoples. A name begins with one of them; what follows decides how the rest is read.
 *
 * Source: the census lists of family names (Kinh and the 53 peoples), common knowledge of the press.
 */
import { foldBare, foldMarks } from '../text/fold.ts';

/** Followed by Vietnamese syllables only. */
const KINH =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Trịnh Mai Lâm Trương Cao Tạ Thái ' +
  'Lương Vương Hà Tô Lưu Châu Tăng Quách Tống Kiều Phùng Nghiêm Khuất Lại Thân Doãn Chu Bạch Đàm Từ Triệu Hứa La Quản ' +
  'Đồng Đậu Ninh Giang Khổng Khúc Kim Lục Mạc Mạch Nhâm Nhữ Ông Ôn Phí Phương Quan Quang Thẩm Thiều Thịnh Tiêu Tôn Tề Trà ' +
  'Trang Ứng Uông Văn Viên Vi Cù Cung Cát Cấn Bành Biện Âu An Ân Chử Dư Đái Diệp Đường Hạ Hàn Hàng Hầu Hình Hoa Hùng Kha ' +
  'Khương Lã Lữ Liên Liêu Long Lộ Lỗ Mẫn Mâu Nhan Nhạc Nông Ngụy Ngũ Ngọ Ninh Phó Phú Sái Sầm Tào Tất Tiết Tín Tòng Trác ' +
  'Trưng Tưởng Ty Vạn Viêm Xa Yên Bế Chẩu Đới Đổng Giáp Hán Hoắc Kiên Lai Lam Mã Nghị Nhuế Quế Sử Tuấn Thạch Vòng Hồng ' +
  'Lò Lù Cầm Cà Quàng Lường Lèo Điêu Bạc Bàn Phàn Tẩn Chảo Triệu Dương Lỷ Sần Phùng Cháng Vàng';

/** Followed also by words that are no Vietnamese syllables. */
const MINORITY =
  'A Y Điểu Rah Rơ Ro Siu Ksor Nay Kpă Kpa Rmah Rcom Rơchâm Ayun Niê Nie Êban Eban Mlô Byă Adrơng Knul Hmok Hra Ma Mah ' +
  'Giàng Thào Sùng Tráng Mùa Sồng Lầu Ly Lìm Hờ Hạng Hảng Cứ Khang Thò Và Vừ Xồng Lỳ Pờ Khoàng Chang Chá Chớ Phàng Phan ' +
  'Vù Thền Ma Mí Sình Cồ Cư Dềnh Chứ Hầu Hảng Sèo Lèng Tếnh Thạch Sơn Danh Kim Chau Chao Neang Néang Thị Bá Qua Thuận ' +
  'Đạo Dụng Lưu Bling Bh Bhling Zơ Zơrâm Alăng Alang Arất Ríah Pơloong Briu Coor Colâu Tơ Ating Avô Hiên Hồ Đinh Phạm A ' +
  'Puih Hnhơn Kiêm Krông Cil Kon Kră Bon Ya Ha K Ka Rơ Ông Touneh Touprong Cơ Liêng Lơ Mu Bnahria Chamaléa Chamalé Katơr Pi Pinăng ' +
  'Mấu Mang Tô Cao Đèo Lò Vi Lo Lô Lữ Lương Kha Cụt Moong Xeo Pịt Ven Quang Ngân Hà Pơ Xiêng';

/** More than nine of ten Vietnamese bear one of these. */
const COMMON_NAMES =
  'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương Đoàn Lương';
const COMMON = new Set(COMMON_NAMES.split(' ').map(foldMarks));
const COMMON_BARE = new Set(COMMON_NAMES.split(' ').map(foldBare));

export const Family = { None: 0, Kinh: 1, Minority: 2 } as const;

const byMarks = new Map<string, number>();
const byBare = new Map<string, number>();
for (const [names, type] of [
  [KINH, Family.Kinh],
  [MINORITY, Family.Minority],
] as const) {
  for (const name of names.split(' ')) {
    byMarks.set(foldMarks(name), type);
    byBare.set(foldBare(name), type);
  }
}

/**
 * Whether a word opens a Vietnamese name. A word with diacritics must agree in them (`Bạn` is not `Bàn`), unless it has
 * those an agency leaves on (`Trân`, `Nguyên`) or a translator adds (`Thaï`).
 *
 * @param marks folded with diacritics
 * @param bare folded without
 * @param strict the text keeps its diacritics: `Sông` is not `Sồng`
 */
export function familyType(marks: string, bare: string, strict: boolean): number {
  const exact = byMarks.get(marks);
  if (exact !== undefined) return exact;
  return !strict && isLightlyMarked(marks) ? (byBare.get(bare) ?? Family.None) : Family.None;
}

/** Whether a family name is so common that inside a run of capitals it opens a name. */
export function isCommon(marks: string, bare: string): boolean {
  return COMMON.has(marks) || (isLightlyMarked(marks) && COMMON_BARE.has(bare));
}

/** Whether a word carries no Vietnamese tone or horn: then nothing is known of the diacritics it lost. */
function isLightlyMarked(marks: string): boolean {
  return !/[\u0300\u0301\u0303\u0309\u031B\u0323]/.test(marks.normalize('NFD'));
}
