/**
 * Vietnamese names in the Latin script: the family names, and the words that open a name among the peoples who have clans or
 * no family names at all. A name begins with one of them; what follows decides how the rest is read.
 *
 * Sources: Lê Trung Hoa, Họ và tên người Việt Nam (the Kinh's); Nguyễn Khôi, Họ và tên của 54 dân tộc Việt Nam (the others');
 * the General Statistics Office's list of peoples, from which the groups below are named.
 */
import type { NameForms } from '../language/names.ts';

/**
 * Followed by Vietnamese syllables: the Kinh and Hoa, and the peoples of the north, whose given names are such syllables too
 * (`Giàng Seo Phử`, `Lò Văn Muôn`). Names that hardly anybody bears and many places begin with stay out (`Phú`, `Yên`,
 * `Long`, `Thành`): `xã Yên Bình` is no person.
 */
export const SYLLABIC = {
  Kinh:
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trịnh Mai Lâm Trương Cao Tạ Thái ' +
    'Lương Vương Hà Tô Lưu Châu Tăng Quách Tống Kiều Phùng Nghiêm Khuất Lại Thân Doãn Chu Bạch Đàm Từ Triệu Hứa La Quản ' +
    'Đồng Đậu Ninh Giang Khổng Khúc Lục Mạc Mạch Nhâm Nhậm Nhữ Ông Ong Ôn Phí Phương Quan Quang Thẩm Thiều Thiệu Thịnh ' +
    'Tiêu Tôn Tề Trà Trang Ứng Ung Ưng Uông Văn Viên Vi Vy Cù Cung Cát Cấn Bành Bàng Biện Âu An Ân Chử Dư Đái Diệp Diêm ' +
    'Đường Hàn Hàng Hầu Hình Hoa Kha Khương Khưu Khâu Khiếu Lã Lữ Liên Liêu Liễu Lỗ Lộ Lạc Mẫn Mâu Nhan Nhạc Nông Ngụy ' +
    'Ngũ Ngọ Ngạc Nghê Ngưu Sái Sầm Tào Tất Tiết Tòng Trác Trình Trưng Tưởng Ty Vạn Vưu Viêm Xa Bế Cái Cáp Chế Chiêm ' +
    'Chung Chương Cổ Công Đan Đầu Đoạn Đới Đổng Điền Giản Giáp Hán Hồng Hoắc Khoa Lam Lăng Lư Luyện Mã Nghị Nhuế Quế ' +
    'Quyền Sử Sĩ Tán Tằng Thang Thi Thôi Thục Tri Trầm Trạc Viết Vòng Voòng Bá Bửu Vĩnh Cồ',
  Tày: 'Bế Hoàng Nông Lường Lành Ma Mông Ngôn Nguyễn Hứa Lèng Linh Quan Sằm Chẩu Luân',
  Nùng: 'Lù Lồ Lộc Lục Nình Tẩn Hạc Lãnh Phùng Vương',
  Thái: 'Lò Lô Lo Cầm Cà Quàng Lường Lèo Điêu Đèo Bạc Bua Khằm Lềm Lự Lừ Mè Ngần Ngân Pha Tao Vang Vì Sa Hặc Mào Lang Kha',
  Mường: 'Bùi Đinh Quách Bạch Phạm Xa',
  Dao: 'Bàn Phàn Tẩn Chảo Triệu Đặng Lỷ Tần Chíu Chìu Phùn Chề Tằng Voòng',
  Hmong:
    'Giàng Vàng Vừ Thào Sùng Ly Lầu Mùa Cứ Cư Hờ Hạng Hảng Thò Má Mí Sồng Sình Tráng Và Xồng Lỳ Chá Cháng Chang Chứ Phàng ' +
    'Mạ Khang Lử Lừu Vù Thền Dềnh Tếnh Lìm Già Sính Sèo Tủa Sềnh',
  'Hà Nhì': 'Pờ Khoàng Sừng Chớ Chang Lỳ Ly Vù',
  Giáy: 'Sần Vàng Vi Lù',
  'Khơ Mú': 'Cụt Moong Xeo Pịt Ven Quàng',
  'La Hủ': 'Giá Pờ Phùng',
  'Pà Thẻn': 'Hủng Sìn Xìn Tải Làn Ván Phù',
  // Monks and nuns take it for a family name.
  'Tăng ni': 'Thích',
} as const;

/**
 * Followed by capitalised words of any form (`Y Thanh Hà Niê Kđăm`, `Danh Sà Rươl`): the peoples of the Central Highlands
 * and the Trường Sơn, the Cham and the Khmer. Of a clan's name the first word: `Rah Lan`, `Rơ Châm`, `Liêng Hót`, `Pi Năng`.
 */
export const OPEN = {
  // Men and women of the Ba Na, Xơ Đăng, Gié Triêng, Brâu, Rơ Măm have `A` and `Y`, men of the Ê Đê and M'Nông `Y`.
  'Ba Na, Xơ Đăng, Gié Triêng': 'A Y Đinh Kring Xiêng Hiêng Blong Bloong Brôl Thao',
  Hrê: 'Đinh',
  Jarai:
    'Siu Ksor Nay Kpă Kpa Rah Rahlan Rơ Ro Rmah Rơmah Romah Rcom Rơcom Rơchâm Ayun Kpuih Puih Hiao Ksơr Rcăm Rô Hnhơn',
  'Ê Đê':
    'Niê Nie Mlô Êban Eban Byă Bya Kbuôr Kbuor Knul Hmok Hđơk Hdơk Adrơng Adrong Aliô Buôn Êñuôl Ênuôl Enuôl Enuol Hwing Kđoh ' +
    'Ktla Mdrang Jdrông Arul Atul Krông Êya Niêkđăm Niêkdăm',
  "M'Nông, S'tiêng, Chơ Ro": 'Điểu Thị Ndu Bdap Hra',
  "K'Ho, Mạ": 'Liêng Cil Bon Kră Krajăn Lơ Kơ Ka K Ha Da Đa Kon Konsơ Păng Pang Sơ Dơng Cơ Đơng Klong Ntơr Kiêm Mu',
  'Chu Ru': 'Ya Ja Ma Touneh Touprong Tou Jơ Jolong Banahria Bnahria',
  Raglai: 'Chamaléa Chamalé Katơr Kator Kadá Pi Pinăng Mấu Mang Bo Tro Patâu Taing Tain',
  Cham: 'Bá Đàng Hán Lộ Qua Thập Trượng Não Báo Từ Thuận Đạo Dụng Inra Jaya Ja',
  Khmer: 'Thạch Sơn Danh Kim Chau Chao Néang Neang Neáng Kiên',
  'Cơ Tu':
    'Alăng Alang Bríu Briu Bhriu Bhling Bling Pơloong Ploong Palăng Zơrâm Zơ Coor Arất Arâl Ating Avô Colâu Cơlâu Clâu ' +
    'Hốih Hôih Bnướch Bhnướch Tơngôl Tơ Rapát Ra Riah Ríah Riêh Abing Apăng',
  'Tà Ôi, Bru': 'Blúp Rapat Kăn Pả Kê',
} as const;

/** What an apostrophe joins to a name of the Central Highlands and the Trường Sơn: `H'Linh`, `K'Ré`, `R'Com`, `Bh'riu`. */
const PREFIXES = 'H K R B Bh';

const ONSET = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|q|r|s|t|th|tr|v|x)?';
const RIME =
  '(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|' +
  'inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|oc|ooc|oong|op|ot|' +
  'u|ua|uac|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|' +
  'uyet|uynh|uyt|uyu|y|yem|yen|yeng|yet|yeu|ynh|ych)';

export const LATIN_NAMES: NameForms = {
  families: Object.values(SYLLABIC).join(' '),
  otherFamilies: Object.values(OPEN).join(' '),
  prefixes: PREFIXES,
  // More than nine of ten Vietnamese bear one of these.
  common: 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương Đoàn Lương',
  // English, French or the names of other peoples seldom fit (`Finance`, `Kpor`, `Vongsavath`).
  syllable: new RegExp(`^${ONSET}${RIME}$`),
};
