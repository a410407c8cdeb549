import type { Lexicon } from '../../language/cues.ts';
import type { ReferenceCues } from '../../language/cues/references.ts';

const UNITS = ['một|nhất', 'hai|nhì', 'ba', 'bốn|tư', 'năm', 'sáu', 'bảy|bẩy', 'tám', 'chín'];
/** `nhất`, `mười ba`, `hai mươi mốt`: only behind `thứ` or `lần thứ`, where `năm` is five and no year. */
const ORDINALS = [
  ...UNITS.map((words, i) => [i + 1, words.split('|').map((word) => `thứ ${word}`)] as const),
  [10, ['thứ mười']] as const,
  ...['một', 'hai', 'ba', 'bốn|tư', 'lăm|năm', 'sáu', 'bảy|bẩy', 'tám', 'chín'].map((words, i) => [i + 11, [`thứ mười ${words}`]] as const),
  [20, ['thứ hai mươi']] as const,
  ...['mốt', 'hai', 'ba', 'tư|bốn', 'lăm'].map((words, i) => [i + 21, [`thứ hai mươi ${words}`]] as const),
];

export const references = {
  document: [
    [{ type: 'resolution', bare: true }, 'nghị quyết', 'các nghị quyết', 'nghị quyết liên tịch', 'nghị quyết chuyên đề'],
    [{ type: 'directive', bare: true }, 'chỉ thị'],
    [{ type: 'conclusion', bare: true }, 'kết luận', 'thông báo kết luận'],
    [{ type: 'decision', bare: true }, 'quyết định'],
    [{ type: 'regulation', bare: true }, 'quy định', 'quy chế', 'qui định'],
    [{ type: 'decree', bare: true }, 'nghị định'],
    [{ type: 'circular', bare: true }, 'thông tư', 'thông tư liên tịch'],
    [{ type: 'law', name: 'behind' }, 'luật', 'bộ luật', 'các luật'],
    [{ type: 'plan' }, 'kế hoạch', 'kế hoạch hành động'],
    [{ type: 'programme', bare: true }, 'chương trình', 'chương trình hành động', 'chương trình mục tiêu quốc gia', 'CTHĐ'],
    [{ type: 'project', bare: true }, 'đề án'],
    [{ type: 'report' }, 'báo cáo'],
    [{ type: 'notice' }, 'thông báo'],
    [{ type: 'guideline' }, 'hướng dẫn'],
    [{ type: 'submission' }, 'tờ trình'],
    [{ type: 'dispatch', bare: true }, 'công điện', 'công văn', 'công điện khẩn', 'văn bản hỏa tốc'],
    [{ type: 'dispatch' }, 'văn bản'],
    [{ type: 'other' }, 'pháp lệnh', 'phương án', 'thông tri', 'lệnh', 'sắc lệnh', 'điều lệ'],
  ],
  draft: [[true, 'dự thảo', 'dự thảo các', 'bản dự thảo', 'dự thảo của', 'dự án', 'dự thảo văn kiện']],
  documentOf: [
    [
      true,
      ...['của', 'do', 'thuộc', 'từ', 'của các', 'được', 'ban hành bởi', 'tại', 'của cả', 'mà', 'theo'],
      ...['thông qua tại', 'đề ra tại', 'được thông qua tại'],
    ],
  ],
  possessive: [],
  issuing: [
    [
      true,
      'ban hành|ra|ký|thông qua|công bố',
      'đã|vừa|mới [kịp] [thời] ban hành|ra|ký|thông qua|công bố',
      'kịp thời ban hành',
      'tiếp tục ban hành',
      'đã có',
    ],
  ],
  dateLead: [[true, 'ngày', 'ban hành ngày', 'ký ngày', 'ra ngày', 'đề ngày', 'ký ban hành ngày', 'từ ngày', 'được ban hành ngày', 'vào ngày', 'ban hành']],
  monthLead: [[true, 'tháng']],
  yearLead: [[true, 'năm', 'của năm', 'ban hành năm']],
  ordinal: ORDINALS.flatMap(([value, phrases]) => [[value, ...phrases] as const]),
  ordinalLead: [[true, 'lần thứ', 'thứ', 'lần']],
  congress: [
    [{}, 'đại hội', 'đại hội đại biểu', 'ĐH', 'đại hội đại biểu các'],
    [{ level: 'central' }, 'đại hội [đại] [biểu] toàn quốc', 'đại hội [đại] [biểu] đảng toàn quốc'],
  ],
  plenum: [
    [false, 'hội nghị', 'hội nghị toàn thể', 'hội nghị lần', 'kỳ họp'],
    [true, 'hội nghị trung ương [đảng]', 'hội nghị TW|TƯ', 'hội nghị T . Ư', 'hội nghị BCH|BCHTW trung|TW|TƯ [ương]'],
  ],
  centralBody: [
    [
      true,
      ...['trung ương [đảng]', 'TW [đảng]', 'TƯ [đảng]', 'T . Ư [đảng]', 'T . W', 'BCH trung ương [đảng]', 'BCH TW|TƯ [đảng]', 'BCH T . Ư [đảng]'],
      ...['BCHTW [đảng]', 'BCHTƯ [đảng]', 'ban chấp hành trung ương [đảng]', 'ban chấp hành TW|TƯ [đảng]', 'NQTW'],
    ],
  ],
  term: [[true, 'khóa', 'nhiệm kỳ', 'khoá']],
  party: [[true, 'đảng', 'đảng bộ', 'đảng ta', 'đảng cộng sản việt nam', 'của đảng', 'BCH đảng bộ', 'ĐCSVN']],
  meetingFiller: [[true, 'đại biểu', 'đảng viên', 'mở rộng', 'các', 'giữa nhiệm kỳ', 'cấp']],
  lawOn: [[true, 'về', 'về việc']],
  lawFiller: [[true, 'sửa đổi', 'sửa đổi , bổ sung', 'mới', 'hiện hành', 'được sửa đổi']],
  subject: [
    [
      true,
      ...['về', 'về việc', 'quy định', 'quy định về', 'quy định chi tiết', 'phê duyệt', 'ban hành', 'sửa đổi, bổ sung', 'v / v', 'liên quan đến', 'hướng dẫn'],
    ],
  ],
  noSubject: [[true, 'về đích', 'về cơ bản', 'về dự hội|đại|lễ|họp|buổi|kỳ|chương', 'về tham dự', 'về làm việc', 'về thăm', 'ban hành ngày', 'ban hành năm', 'ban hành tháng', 'về phía', 'hướng dẫn thực hiện', 'quy định tại']],
  subjectEnd: [
    [
      true,
      ...['đã', 'sẽ', 'đang', 'được', 'bị', 'phải', 'cần', 'là', 'có hiệu lực', 'cho thấy', 'nêu rõ', 'xác định', 'yêu cầu', 'đề nghị', 'nhấn mạnh'],
      ...['trong đó', 'theo đó', 'đồng thời', 'góp phần', 'nhằm', 'tuy nhiên', 'nhưng', 'do đó', 'vì vậy', 'qua đó', 'từ đó', 'nhất là', 'đặc biệt'],
      ...['đồng chí', 'các đồng chí', 'đ / c', 'ông', 'bà', 'hội nghị', 'đại hội đã', 'các đại biểu', 'toàn tỉnh', 'tỉnh đã', 'gắn với', 'vào cuộc sống'],
      ...['đến toàn thể', 'đến cán bộ', 'tới cán bộ', 'tạo chuyển biến', 'đạt', 'đề ra', 'bảo đảm', 'vào ngày', 'tại hội nghị', 'do đồng chí', 'để'],
      ...['với', 'song', 'khi', 'mà', 'thì', 'nên', 'trên cơ sở', 'tại kỳ họp', 'tập trung', 'chủ động', 'quán triệt', 'triển khai thực hiện', 'thực hiện nghiêm'],
      ...['tổ chức thực hiện', 'còn', 'kết quả', 'các cấp ủy', 'cấp ủy các cấp', 'Ban Thường vụ', 'Tỉnh ủy đã', 'UBND tỉnh đã', 'theo Tờ trình'],
    ],
  ],
  subjectGoesOn: [[true, 'tầm nhìn', 'với tầm nhìn', 'giai đoạn', 'nhiệm kỳ', 'định hướng', 'đến năm', 'năm', 'chống', 'bổ sung']],
  measured: [
    [
      true,
      ...['năm', 'tháng', 'ngày', 'tuần', 'giờ', 'nghìn', 'triệu', 'tỷ', 'tỉ', 'đồng', 'phần trăm', 'đại biểu', 'đảng viên', 'chỉ tiêu', 'điểm'],
      ...['dự án', 'nội dung', 'nhiệm vụ', 'xã', 'huyện', 'người', 'lần', 'phiếu', 'điều', 'chương', 'nhóm', 'đồng chí', 'nghị quyết', 'mục tiêu', 'cuộc'],
    ],
  ],
} satisfies Lexicon<keyof ReferenceCues>;
