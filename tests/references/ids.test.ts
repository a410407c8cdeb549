/** The id of a document is that of the document, not of the language: the same one in each has the same. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

type Citations = Record<'vi' | 'en' | 'fr', string>;

const DOCUMENTS: Record<string, Citations> = {
  'resolution/congress/13/central': {
    vi: 'Xã thực hiện Nghị quyết Đại hội XIII của Đảng.',
    en: 'The commune carries out the Resolution of the 13th National Party Congress.',
    fr: 'La commune applique la résolution du XIIIe Congrès national du Parti.',
  },
  'resolution/congress/20/province': {
    vi: 'Xã thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX.',
    en: 'The commune carries out the Resolution of the 20th Provincial Party Congress.',
    fr: 'La commune applique la résolution du 20e Congrès provincial du Parti.',
  },
  'resolution/congress/20/province/thai-binh': {
    vi: 'Xã thực hiện Nghị quyết Đại hội Đảng bộ tỉnh Thái Bình lần thứ XX.',
    en: 'The commune carries out the Resolution of the 20th Thai Binh Provincial Party Congress.',
    fr: 'La commune applique la résolution du 20e Congrès du Parti de la province de Thai Binh.',
  },
  'resolution/congress/13/women-union/central': {
    vi: 'Hội thực hiện Nghị quyết Đại hội Phụ nữ toàn quốc lần thứ XIII.',
    en: "The union carries out the Resolution of the 13th National Women's Congress.",
    fr: "L'union applique la résolution du 13e Congrès national des femmes.",
  },
  'resolution/congress/3/other/district': {
    vi: 'Huyện thực hiện Nghị quyết Đại hội đại biểu các dân tộc thiểu số huyện lần thứ III.',
    en: 'They carry out the Resolution of the 3rd Congress of Ethnic Minorities of the district.',
    fr: 'Ils appliquent la résolution du 3e Congrès des minorités ethniques du district.',
  },
  'resolution/plenum/8/13': {
    vi: 'Chi bộ học Nghị quyết Trung ương 8 khóa XIII.',
    en: 'The cell studied the Resolution of the 8th Plenum of the 13th Party Central Committee.',
    fr: 'La cellule a étudié la résolution du 8e Plénum du Comité central du Parti (XIIIe mandat).',
  },
  'decree/178/2024/ND-CP': {
    vi: 'Xã áp dụng Nghị định số 178/2024/NĐ-CP.',
    en: 'The commune applies Decree No. 178/2024/ND-CP.',
    fr: 'La commune applique le décret n° 178/2024/ND-CP.',
  },
  'law/72/2025/QH15': {
    vi: 'Xã áp dụng Luật số 72/2025/QH15.',
    en: 'The commune applies Law No. 72/2025/QH15.',
    fr: 'La commune applique la loi n° 72/2025/QH15.',
  },
};

describe.each(Object.entries(DOCUMENTS))('%s', (id, citations) => {
  test.each(Object.entries(citations))('in %s', (language, text) => {
    expect(extract(text, { language }).references.map((reference) => reference.id)).toEqual([id]);
  });
});
