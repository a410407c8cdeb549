import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf, framesOf, type PageBlock } from '../../src/blocks.ts';
import { CompiledPack } from '../../src/language/compile.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { linesOf } from '../../src/text/blocks.ts';
import { Tokens } from '../../src/text/tokens.ts';
import { PATHOLOGICAL, pageText } from './arbitraries.ts';

const frames = new CompiledPack(framesOf(LANGUAGES));

type Part = [kind: PageBlock['kind'], text: string];

function partsOf(text: string): Part[] {
  const tokens = new Tokens(text);
  return blocksOf(tokens, frames).map(({ kind, from, to }) => [kind, tokens.slice(from, to)]);
}

/** The running text of a page, in pieces. */
const textOf = (text: string) =>
  partsOf(text)
    .filter(([kind]) => kind === 'text')
    .map(([, piece]) => piece);

const ARTICLE = 'The delegates discussed the report and approved the draft resolution.';

test('lines', () => {
  const tokens = new Tokens('a b\n\n c\r\nd\u2028e\n');
  expect(linesOf(tokens).map(({ from, to }) => tokens.slice(from, to))).toEqual(['a b', 'c', 'd', 'e']);
  expect(linesOf(new Tokens(' \n '))).toEqual([]);
});

describe('lines that are all frame', () => {
  test.each([
    'Comment (0)',
    'Comments (12)',
    'Commentaire (0)',
    'Bình luận (3)',
    'Lượt xem: 1.137',
    'Chia sẻ',
    'Share | Print | Email',
    'RELATED NEWS:',
    '[ad_1]',
    '[annonce_2]',
    '![]() |',
    '***',
    'Français',
    'dh-8.jpg',
    'leftcenterrightdel',
    'https://baox.vn/chinh-tri/a-123.html',
    'DNUM_BFZADZCACE 10:42',
    'Thứ Ba, 23/09/2025 - 15:12 | dh-8.jpg',
    'Thứ Tư, 11/12/2024 | 18:05 &nbsp;A+',
    '14:37 - 04/10/2023 | Chia sẻ (12)',
    'Cập nhật: 10:41, 22/11/2022',
    '10/10/2025 16:47 GMT+7 | Lượt xem: 2.418',
    'Monday, December 5, 2023, 10:42 AM',
    'lundi 13 novembre 2023 à 18:05',
    'Minh Tiến - 10:41, 22/11/2022',
    'Báo Cà Mau05/03/2025',
    'Trang chủ › Chính trị › Xây dựng Đảng',
    'Từ khóa: Tỉnh ủy Đồng Tháp | giải ngân | tăng trưởng',
    'Tags: congress, personnel work',
    'Xem thêm: Hà Nội công bố quyết định về công tác cán bộ',
    '>> Ouverture de la 43e session du Comité permanent',
    'Lượt truy cập: 356.871 | Đang online: 42',
  ])('%s', (line) => expect(partsOf(`${ARTICLE}\n${line}`)[1]).toEqual(['furniture', line]));

  test('the headlines of other articles', () => {
    const related =
      'RELATED NEWS\nProvincial leaders give gifts to 120 families\nThe Council questions 02 groups of iss';
    expect(textOf(`${ARTICLE}\n${related}`)).toEqual([ARTICLE]);
  });

  test('running text after them is read again', () => {
    expect(textOf(`RELATED NEWS\nLeaders visit families\n${ARTICLE}\nHe spoke`)).toEqual([ARTICLE, 'He spoke']);
  });
});

describe('lines that are all credit', () => {
  test.each([
    'Photo : Groupe de journalistes',
    'Photo: VNA',
    'PHOTO: DAN TRI',
    'Actualités : Dao Quyen',
    'Actualités et photos : Quang Man - Ha Oanh',
    'Texte : Thanh Dat – Photos : DUC LINH',
    'Texte et photos : MONG TOAN',
    'News and photos: SNOW WIND',
    'Tin: Thanh Huyền; ảnh: Quốc Hưng',
    'Tin, ảnh: Minh Tiến',
    'Bài và ảnh: Ngọc Bảo',
    'Ảnh: T.N',
    'Ảnh: VGP/Đ.H',
    'Ảnh tư liệu',
    'Nguồn: https://baolamdong.vn/khai-mac-dai-hoi-20251001.html',
    'Source',
    'Source: baoquangngai.vn',
    'Source : https://baolaichau.vn/chinh-tri/83-nq',
    'Theo TTXVN',
    'By Nguyen Van Minh',
    'Vidéo : 131123_-_HOP_BCH_DANG_BO_TINH-S1.mp4?_t=',
    'Nhóm PV Tây Nguyên',
    // Names alone, below the article.
    'Thùy Nhung',
    'Ngọc Bảo - Lê Trường',
    'SNOW WIND',
    'Phuong Ly - Duc Duan',
    'Autumn Bridge (contributor)',
  ])('%s', (line) => expect(partsOf(`${ARTICLE}\n${line}\nComment (0)`)[1]).toEqual(['credit', line]));
});

describe('running text, headlines, captions and lists', () => {
  test.each([
    'Source of pride for the whole province',
    'Sources de financement : 300 milliards de dôngs pour la province',
    'Theo Quyết định số 1174-QĐNS/TW, ngày 08/3/2024 của Ban Bí thư, ông Thạc giữ chức Phó Bí thư.',
    'Theo đồng chí Lê Văn A, nhiệm vụ còn nặng nề',
    'Photo exhibition opens in Hanoi with 120 works',
    'Ảnh hưởng của bão số 3: 12 xã bị cô lập',
    'Tin tưởng vào sự lãnh đạo của Đảng',
    'Chia sẻ với đồng bào vùng lũ, tỉnh hỗ trợ 30 tỷ đồng',
    'Cập nhật tình hình: 45 xã hoàn thành sáp nhập',
    'Comments from 48 delegates were gathered',
    'Views of voters on the draft report',
    'Share of industry in GRDP reaches 31.2%',
    'Tin vui đầu năm: Kỷ lục xuất khẩu',
    'Lecture de la résolution n° 12-NQ/TW aux cadres',
    'Related laws were amended',
    'Ngày 18-3-2025, Bộ Chính trị ban hành Chỉ thị số 45-CT/TW',
    '23/9: Khai mạc Đại hội đại biểu Đảng bộ tỉnh',
    'Délégués à la conférence.',
    'Đồng chí Vương Thế Quỳnh kết luận hội nghị.',
    'Photo : Le camarade Tran Van A, secrétaire du Comité, prend la parole',
    'Ảnh: Các đại biểu dự hội nghị biểu quyết thông qua nghị quyết',
    'Camarades : Ngo Dong Hai, membre du Comité central ; Nguyen Tien Thanh',
    'Nguyễn Đăng Phái - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy;',
    'English teachers honoured in Can Tho',
    'Français et Vietnamiens signent un accord de coopération',
    'Nghiêm túc thực hiện Nghị quyết số 57-NQ/TW',
    '8,56 %',
    '2021-2025',
    'DEMOCRACY - DISCIPLINE - BREAKTHROUGH - DEVELOPMENT',
    'By the end of the term, 65% of communes met the standards',
    'Par scrutin secret, le Congrès a élu le Comité exécutif.',
    'Home Affairs Minister speaks at the session',
    'Video conference connects 52 points',
  ])('%s', (line) => {
    expect(textOf(`${line}\n${ARTICLE}`)).toEqual([line, ARTICLE]);
    expect(textOf(line)).toEqual([line]);
  });

  test('names that a colon announces, or that are many, are no bylines', () => {
    expect(textOf('The following comrades were elected to the committee:\nNguyen Van An')).toHaveLength(2);
    expect(textOf(`${ARTICLE}\nNguyen Van An\nTran Thi Be\nLe Van Can`)).toHaveLength(4);
  });

  test('a page of one name is not a byline', () => expect(textOf('Nguyễn Văn An')).toEqual(['Nguyễn Văn An']));
});

describe('a credit behind running text', () => {
  test.each<[string, string]>([
    ['Ông Thạc nhận quyết định.', 'Ảnh: T.N'],
    ['Bà Bảy trình bày báo cáo tại Đại hội', '(Ảnh: Trung Hiếu)'],
    ['Phó Thủ tướng phát biểu kết luận buổi làm việc', 'Ảnh: VGP/Đ.H'],
    ['Vu Hai Thach, secrétaire du Comité provincial du Parti', 'Photo : Phuong Ly'],
    ['Le vice-Premier ministre inspecte le port de Trân Dê.', 'Photo: VOV |'],
    ['NA Chairman Kieu Dang Khoi (R) and his guest', '(Photo: VNA)'],
    ['M. Phu prend la parole lors de la session', 'Vidéo : 110723_BE_MAC_HDND.mp4?_t='],
    ['Lawmakers will debate it next month.', '-VNA'],
    ['Trước đó, các đại biểu dâng hương.', 'Theo TTXVN'],
    ['Các đại biểu dự hội nghị', '(Ảnh TTXVN)'],
  ])('%s | %s', (running, credit) => {
    expect(partsOf(`${running} ${credit}`)).toEqual([
      ['text', running],
      ['credit', credit],
    ]);
  });

  test('in brackets it may stand before more', () => {
    expect(textOf('Chairman Khoi speaks (Photo: VNA) Prime Minister Bach on October 8 chaired a meeting.')).toEqual([
      'Chairman Khoi speaks',
      'Prime Minister Bach on October 8 chaired a meeting.',
    ]);
  });

  test.each([
    'Le ministre a commenté la photo : elle montre les dégâts.',
    'Ông cho biết nguồn tin: các hộ dân trong xã.',
    'The province strives for growth (source: report of the Department of Planning and Investment on the first half).',
    'The resolution (video conference of 52 points) was adopted',
    'Tra Vinh - Soc Trang - Ca Mau',
  ])('none: %s', (line) => expect(textOf(line)).toEqual([line]));
});

describe('noise before running text', () => {
  test.each<[string, string]>([
    ['date 2024-03', 'Kon Tum: Công bố quyết định cán bộ'],
    ['date 2023-12-07', 'On the morning of December 7, the Council opened its session.'],
    ['English', 'Speaking at the opening, Mr. Luan emphasized the plan.'],
    ['Français', 'Dans la matinée du 23 septembre, le Congrès s’est ouvert.'],
    ['(KTO)-', 'Chiều 15-3, Tỉnh ủy Kon Tum tổ chức công bố quyết định.'],
    ['(Chinhphu.vn) –', 'Sáng 4/10, tại TP. Pleiku, Phó Thủ tướng chủ trì buổi làm việc.'],
    ['Hanoi (VNA) –', 'Prime Minister Luong Xuan Bach chaired a meeting.'],
    ['Hanoï (VNA) –', "L'Assemblée nationale a adopté la résolution."],
    ['(HGO)- Français', 'Après un jour et demi de travail, la session a achevé son programme.'],
    ['[ad_1]', 'Le Congrès a adopté la résolution.'],
    ['DNUM_ABZ', 'The Congress adopted the resolution.'],
  ])('%s | %s', (noise, running) => {
    const parts = partsOf(`${noise} ${running}`);
    expect(parts.at(-1)).toEqual(['text', running]);
    expect(parts.slice(0, -1).every(([kind]) => kind === 'furniture')).toBe(true);
  });

  test('and within it', () => {
    expect(textOf("la croissance est estimée à 8,56 % ; Français L'échelle économique a crû")).toEqual([
      'la croissance est estimée à 8,56 % ;',
      "L'échelle économique a crû",
    ]);
    expect(textOf('Le Parti des Français Libres')).toEqual(['Le Parti des Français Libres']);
  });

  // Brackets and dashes of running text.
  test.each([
    'Bà Trần Thị B (bên phải) - Phó Chủ tịch HĐND tỉnh phát biểu',
    'Tran C (president) – secretary of the Party cell',
    'BHG - Sáng 22.11, Tỉnh uỷ mở hội nghị trực tuyến.',
  ])('none: %s', (line) => expect(textOf(line)).toEqual([line]));

  test('the leftover of an image behind a caption', () => {
    expect(textOf('Ông Toán điều hành phiên bế mạc.jpg)')).toEqual(['Ông Toán điều hành phiên bế mạc']);
  });
});

test('the blocks of any text cover it, in order, and none runs over a line break', () => {
  fc.assert(
    fc.property(pageText, (text) => {
      const tokens = new Tokens(text);
      const lineEnds = new Set(linesOf(tokens).map(({ to }) => to));
      let end = 0;
      for (const { from, to } of blocksOf(tokens, frames)) {
        expect(from).toBe(end);
        expect(to).toBeGreaterThan(from);
        for (let i = from + 1; i < to; i++) expect(lineEnds.has(i)).toBe(false);
        end = to;
      }
      expect(end).toBe(tokens.length);
    }),
    { numRuns: 500 },
  );
});

// A cost that grows faster than the text would run into the time-out.
test.each(PATHOLOGICAL)('%j a hundred thousand times over is read to its end', (piece) => {
  const tokens = new Tokens(piece.repeat(100_000));
  expect(blocksOf(tokens, frames).at(-1)?.to ?? 0).toBe(tokens.length);
});
