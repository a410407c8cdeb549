/**
 * Vietnamese names in the Latin script: the family names of the Kinh, and the family and clan names, or words that open a
 * name, of the minority peoples. A name begins with one of them; what follows decides how the rest is read.
 *
 * Source: the census lists of family names (Kinh and the 53 peoples), common knowledge of the press.
 */
import type { NameForms } from '../language/names.ts';

const ONSET = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|q|r|s|t|th|tr|v|x)?';
const RIME =
  '(?:a|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|e|ec|ech|em|en|eng|enh|eo|ep|et|eu|i|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|' +
  'inh|ip|it|iu|o|oa|oac|oach|oai|oam|oan|oang|oanh|oao|oap|oat|oay|oc|oe|oen|oeo|oet|oi|om|on|ong|oc|ooc|oong|op|ot|' +
  'u|ua|uac|uan|uang|uat|uay|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|' +
  'uyet|uynh|uyt|uyu|y|yem|yen|yeng|yet|yeu|ynh|ych)';

export const LATIN_NAMES: NameForms = {
  families:
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Trịnh Mai Lâm Trương Cao Tạ Thái ' +
    'Lương Vương Hà Tô Lưu Châu Tăng Quách Tống Kiều Phùng Nghiêm Khuất Lại Thân Doãn Chu Bạch Đàm Từ Triệu Hứa La Quản ' +
    'Đồng Đậu Ninh Giang Khổng Khúc Kim Lục Mạc Mạch Nhâm Nhữ Ông Ôn Phí Phương Quan Quang Thẩm Thiều Thịnh Tiêu Tôn Tề Trà ' +
    'Trang Ứng Uông Văn Viên Vi Cù Cung Cát Cấn Bành Biện Âu An Ân Chử Dư Đái Diệp Đường Hạ Hàn Hàng Hầu Hình Hoa Hùng Kha ' +
    'Khương Lã Lữ Liên Liêu Long Lộ Lỗ Mẫn Mâu Nhan Nhạc Nông Ngụy Ngũ Ngọ Ninh Phó Phú Sái Sầm Tào Tất Tiết Tín Tòng Trác ' +
    'Trưng Tưởng Ty Vạn Viêm Xa Yên Bế Chẩu Đới Đổng Giáp Hán Hoắc Kiên Lai Lam Mã Nghị Nhuế Quế Sử Tuấn Thạch Vòng Hồng ' +
    'Lò Lù Cầm Cà Quàng Lường Lèo Điêu Bạc Bàn Phàn Tẩn Chảo Triệu Dương Lỷ Sần Phùng Cháng Vàng',
  otherFamilies:
    'A Y Điểu Rah Rơ Ro Siu Ksor Nay Kpă Kpa Rmah Rcom Rơchâm Ayun Niê Nie Êban Eban Mlô Byă Adrơng Knul Hmok Hra Ma Mah ' +
    'Giàng Thào Sùng Tráng Mùa Sồng Lầu Ly Lìm Hờ Hạng Hảng Cứ Khang Thò Và Vừ Xồng Lỳ Pờ Khoàng Chang Chá Chớ Phàng Phan ' +
    'Vù Thền Ma Mí Sình Cồ Cư Dềnh Chứ Hầu Hảng Sèo Lèng Tếnh Thạch Sơn Danh Kim Chau Chao Neang Néang Thị Bá Qua Thuận ' +
    'Đạo Dụng Lưu Bling Bh Bhling Zơ Zơrâm Alăng Alang Arất Ríah Pơloong Briu Coor Colâu Tơ Ating Avô Hiên Hồ Đinh Phạm A ' +
    'Puih Hnhơn Kiêm Krông Cil Kon Kră Bon Ya Ha K Ka Rơ Ông Touneh Touprong Cơ Liêng Lơ Mu Bnahria Chamaléa Chamalé Katơr Pi Pinăng ' +
    'Mấu Mang Tô Cao Đèo Lò Vi Lo Lô Lữ Lương Kha Cụt Moong Xeo Pịt Ven Quang Ngân Hà Pơ Xiêng',
  // More than nine of ten Vietnamese bear one of these.
  common: 'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Trương Đoàn Lương',
  // English, French or the names of other peoples seldom fit (`Finance`, `Kpor`, `Vongsavath`).
  syllable: new RegExp(`^${ONSET}${RIME}$`),
};
