import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { CompiledPack } from '../../src/language/compile.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { placeKey } from '../../src/names/places.ts';
import { NAMESAKES, PROVINCES } from '../../src/names/provinces.ts';
import { foldBare } from '../../src/text/fold.ts';

/** The 34 since 1 July 2025. */
const TODAY =
  'Hà Nội, Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng, Tuyên Quang, ' +
  'Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Hải Phòng, Ninh Bình, Quảng Trị, Đà Nẵng, Quảng Ngãi, Gia Lai, ' +
  'Khánh Hòa, Lâm Đồng, Đắk Lắk, Thành phố Hồ Chí Minh, Đồng Nai, Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang';

/** Those that the mergers of 2025 ended. */
const BEFORE =
  'Hà Giang, Yên Bái, Bắc Kạn, Vĩnh Phúc, Hòa Bình, Bắc Giang, Thái Bình, Hải Dương, Hà Nam, Nam Định, Quảng Bình, ' +
  'Quảng Nam, Kon Tum, Bình Định, Ninh Thuận, Đắk Nông, Bình Thuận, Phú Yên, Bà Rịa - Vũng Tàu, Bình Dương, Bình Phước, ' +
  'Long An, Sóc Trăng, Hậu Giang, Bến Tre, Trà Vinh, Tiền Giang, Bạc Liêu, Kiên Giang';

/** One place and the spellings under which every language knows it. */
const SPELLINGS: [key: string, spellings: string[]][] = [
  [
    'ba-ria-vung-tau',
    ['Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR-VT', 'BRVT'],
  ],
  ['thua-thien-hue', ['Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'Thừa Thiên Huế', 'Thừa Thiên – Huế', 'TT-Huế', 'Huế']],
  ['dak-lak', ['Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Ðắk Lắk', 'ĐẮK LẮK']],
  ['dak-nong', ['Đắk Nông', 'Đắc Nông', 'Đăk Nông']],
  ['hoa-binh', ['Hòa Bình', 'Hoà Bình']],
  ['bac-kan', ['Bắc Kạn', 'Bắc Cạn']],
  ['ho-chi-minh', ['TP. Hồ Chí Minh', 'TP Hồ Chí Minh', 'TP.HCM', 'TP HCM', 'TPHCM']],
];

/** What one language says in its own way. */
const OWN: Record<string, [key: string, spellings: string[]][]> = {
  en: [
    ['ho-chi-minh', ['Ho Chi Minh City', 'HCM City', 'HCMC', 'Hochiminh City']],
    ['ha-noi', ['Hanoi', 'Ha Noi']],
    ['hai-phong', ['Haiphong', 'Hai Phong']],
    ['da-nang', ['Danang', 'Da Nang']],
    ['dak-lak', ['Dak Lak', 'Dac Lac', 'Daklak']],
    ['thua-thien-hue', ['Thua Thien-Hue', 'Thua Thien Hue', 'Hue']],
  ],
  fr: [
    ['ho-chi-minh', ['Hô Chi Minh-Ville', 'Ho Chi Minh Ville', 'HCM-Ville', 'ville de Hô Chi Minh']],
    ['ha-noi', ['Hanoï', 'Hà Nôi']],
    ['dak-lak', ['Dak Lak', 'Dac Lac']],
    ['thua-thien-hue', ['Thua Thiên-Huê', 'Thua Thien - Hue', 'Huê']],
    ['ba-ria-vung-tau', ['Ba Ria-Vung Tau', 'Ba Ria - Vung Tàu']],
  ],
  vi: [['ho-chi-minh', ['thành phố Hồ Chí Minh', 'Thành phố HCM']]],
};

const slug = (name: string): string => foldBare(name).replace(/[^a-z]+/g, '-');

/** Names that people of today bear too. */
const LIVING = [...NAMESAKES].filter((name) => name !== 'Hồ Chí Minh');

describe('the list', () => {
  it('has the 34 and the 29 they took in, once each', () => {
    const today = TODAY.replace('Huế', 'Thừa Thiên - Huế').replace('Thành phố ', '').split(', ');
    expect(today).toHaveLength(34);
    expect(BEFORE.split(', ')).toHaveLength(29);
    expect(PROVINCES).toEqual(expect.arrayContaining([...today, ...BEFORE.split(', ')]));
    expect(new Set(PROVINCES.map(slug)).size).toBe(PROVINCES.length);
  });

  it('has a name as a language writes it in one place only', () => {
    for (const { code, lexicon, fold } of LANGUAGES) {
      const key = (phrase: string) => (fold === 'bare' ? foldBare(phrase) : phrase.toLowerCase());
      const names = lexicon.province.map(([{ name }]) => name);
      const owner = new Map<string, string>();
      for (const [{ name }, ...phrases] of lexicon.province) {
        for (const phrase of phrases) {
          expect([name, undefined], `${code}: ${phrase}`).toContain(owner.get(key(phrase)));
          owner.set(key(phrase), name);
        }
      }
      const own = PROVINCES.filter((name) => !NAMESAKES.has(name) || names.includes(name));
      expect(new Set(names), code).toEqual(new Set(own));
    }
  });
});

describe.each(LANGUAGES.map((pack) => [pack.code, new CompiledPack(pack)] as const))('in %s', (code, pack) => {
  it.each([...TODAY.split(', '), ...BEFORE.split(', ')])('%s', (name) => {
    const key = name === 'Huế' ? 'thua-thien-hue' : slug(name.replace('Thành phố', 'TP')).replace(/^tp-/, '');
    expect(placeKey(name.replace('Thành phố', 'TP'), pack)).toBe(key);
    expect(placeKey(name.replace('Thành phố', 'TP').toUpperCase().normalize('NFD'), pack)).toBe(key);
  });

  it.each([...SPELLINGS, ...(OWN[code] ?? [])])('%s', (key, spellings) => {
    for (const spelling of spellings) expect(placeKey(spelling, pack), spelling).toBe(key);
  });
});

describe('the level that a name says', () => {
  it.each([
    ['vi', 'Đồng chí Lê Văn Bảo, Bí thư Đảng ủy TP. Hồ Chí Minh, phát biểu.', 'Hồ Chí Minh'],
    ['vi', 'Đồng chí Lê Văn Bảo, Phó Chủ tịch UBND TPHCM, phát biểu.', 'TPHCM'],
    ['en', "Le Van Bao, Chairman of the Ho Chi Minh City People's Committee, spoke.", 'Ho Chi Minh City'],
    ['en', 'HCM City Party Secretary Le Van Bao spoke.', 'HCM City'],
    ['fr', 'Le Van Bao, président du Comité populaire de Hô Chi Minh-Ville, a pris la parole.', 'Hô Chi Minh-Ville'],
    ['fr', 'Le Van Bao, président du Comité populaire de la ville de Hô Chi Minh, a pris la parole.', 'Hô Chi Minh'],
  ])('%s: %s', (language, text, area) => {
    expect(extract(text, { language }).comrades[0].titles).toMatchObject([{ level: 'city', area }]);
  });

  it.each(LIVING)('leaves the person %s alone', (name) => {
    const [person] = extract(`Đồng chí ${name} phát biểu tại hội nghị.`, { language: 'vi' }).comrades;
    expect(person.name).toBe(name);
  });

  it.each(LIVING)('knows the province %s by its committee', (name) => {
    const text = `Đồng chí Lê Văn Bảo, nguyên Bí thư Tỉnh ủy ${name}, phát biểu.`;
    expect(extract(text, { language: 'vi' }).comrades).toMatchObject([
      { name: 'Lê Văn Bảo', titles: [{ level: 'province', area: name }] },
    ]);
  });
});

it('gives a congress the same key in every language', () => {
  const ids = [
    ['vi', 'Quán triệt Nghị quyết Đại hội đại biểu Đảng bộ TP. Hồ Chí Minh lần thứ XII.'],
    ['vi', 'Quán triệt Nghị quyết Đại hội Đảng bộ Thành phố Hồ Chí Minh lần thứ XII.'],
    ['en', 'They studied the Resolution of the 12th Party Congress of Ho Chi Minh City.'],
    ['en', 'They studied the Resolution of the 12th HCM City Party Congress.'],
    ['fr', 'Ils ont étudié la résolution du 12e Congrès du Parti de Hô Chi Minh-Ville.'],
  ].map(([language, text]) => extract(text, { language }).references[0]?.id);
  expect(new Set(ids)).toEqual(new Set(['resolution/congress/12/city/ho-chi-minh']));
});
