/**
 * The provinces and centrally-run cities of Vietnam: the 63 before the mergers of July 2025 (all 34 since keep the name of
 * one of them), and those of 1975 to 2008 that biographies and histories name.
 *
 * Sources: Resolution 202/2025/QH15 on the arrangement of provincial units; Decision 124/2004/QĐ-TTg, the list of
 * administrative units; for the earlier ones the resolutions of the National Assembly of 1975 to 2008 that joined or parted
 * them.
 */
import type { ProvinceCue } from '../language/cues/bodies.ts';
import type { CueRow } from '../language/cues.ts';

/**
 * Each with its other spellings in Vietnamese, which other languages take over at most without their marks. The dash of a
 * double name may lack, and has every form.
 */
const SPELLINGS = {
  'An Giang': [],
  'Bà Rịa - Vũng Tàu': ['Bà Rịa [–] Vũng Tàu', 'BR - VT', 'BRVT', 'BR – VT'],
  'Bạc Liêu': [],
  'Bắc Giang': [],
  'Bắc Kạn': ['Bắc Cạn'],
  'Bắc Ninh': [],
  'Bến Tre': [],
  'Bình Dương': [],
  'Bình Định': [],
  'Bình Phước': [],
  'Bình Thuận': [],
  'Cà Mau': [],
  'Cao Bằng': [],
  'Cần Thơ': [],
  'Đà Nẵng': ['Đànẵng'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Đăk Lắk', 'Đắk Lăk', 'Đắc Lắk', 'Đắk Lắc', 'Đăc Lăc', 'Đak Lak', 'Đaklak'],
  'Đắk Nông': ['Đắc Nông', 'Đăk Nông', 'Đak Nông', 'Đăc Nông', 'Đaknông'],
  'Điện Biên': [],
  'Đồng Nai': [],
  'Đồng Tháp': [],
  'Gia Lai': ['Gialai'],
  'Hà Giang': [],
  'Hà Nam': [],
  'Hà Nội': ['Hànội'],
  'Hà Tĩnh': [],
  'Hải Dương': [],
  'Hải Phòng': ['Hảiphòng'],
  'Hậu Giang': [],
  'Hòa Bình': [],
  'Hồ Chí Minh': [],
  'Hưng Yên': [],
  'Khánh Hòa': [],
  'Kiên Giang': [],
  'Kon Tum': ['Kontum', 'Công Tum'],
  'Lai Châu': [],
  'Lạng Sơn': [],
  'Lào Cai': ['Lao Cai', 'Lào Kay'],
  'Lâm Đồng': [],
  'Long An': [],
  'Nam Định': [],
  'Nghệ An': [],
  'Ninh Bình': [],
  'Ninh Thuận': [],
  'Phú Thọ': [],
  'Phú Yên': [],
  'Quảng Bình': [],
  'Quảng Nam': [],
  'Quảng Ngãi': ['Quảng Nghĩa'],
  'Quảng Ninh': [],
  'Quảng Trị': [],
  'Sóc Trăng': [],
  'Sơn La': [],
  'Tây Ninh': [],
  'Thái Bình': [],
  'Thái Nguyên': [],
  'Thanh Hóa': [],
  'Thừa Thiên - Huế': ['Thừa Thiên [–] Huế', 'TT - Huế', 'TT . Huế', 'Huế'],
  'Tiền Giang': [],
  'Trà Vinh': [],
  'Tuyên Quang': [],
  'Vĩnh Long': [],
  'Vĩnh Phúc': [],
  'Yên Bái': ['Yên Báy'],

  'Bắc Thái': [],
  'Bình Trị Thiên': [],
  'Cao Lạng': [],
  'Cửu Long': [],
  'Gia Lai - Kon Tum': ['Gia Lai [–] Kon Tum'],
  'Hà Bắc': [],
  'Hà Nam Ninh': [],
  'Hà Sơn Bình': [],
  'Hà Tây': [],
  'Hà Tuyên': [],
  'Hải Hưng': [],
  'Hoàng Liên Sơn': [],
  'Minh Hải': [],
  'Nam Hà': [],
  'Nghĩa Bình': [],
  'Nghệ Tĩnh': [],
  'Phú Khánh': [],
  'Quảng Nam - Đà Nẵng': ['Quảng Nam [–] Đà Nẵng', 'QN - ĐN'],
  'Sông Bé': [],
  'Thuận Hải': [],
  'Vĩnh Phú': [],
} as const satisfies Record<string, readonly string[]>;

export type ProvinceName = keyof typeof SPELLINGS;

/** Every province, with the name it has today or had last. */
export const PROVINCES = Object.keys(SPELLINGS) as ProvinceName[];

/** Names that are a person's unless a word for the place stands with them: `tỉnh Minh Hải`, but `đồng chí Minh Hải`. */
export const NAMESAKES: ReadonlySet<ProvinceName> = new Set([
  'Hồ Chí Minh',
  'Hải Hưng',
  'Minh Hải',
  'Nam Hà',
  'Phú Khánh',
  'Thuận Hải',
  'Vĩnh Phú',
]);

/** The rows of a language pack: the Vietnamese spellings, and what the language has of its own. */
export function provinces(own: readonly CueRow<'province'>[] = []): CueRow<'province'>[] {
  return [
    ...PROVINCES.filter((name) => !NAMESAKES.has(name)).map(
      (name): CueRow<'province'> => [{ name } satisfies ProvinceCue, name, ...SPELLINGS[name]],
    ),
    ...own,
  ];
}
