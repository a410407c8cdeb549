import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

/** Ranks of the army, navy and police, each as the language's pages write it before a name. */
const RANKS: Record<string, string[]> = {
  vi: [
    ...['Đại tướng', 'Thượng tướng', 'Trung tướng', 'Thiếu tướng', 'Đại tá', 'Thượng tá', 'Trung tá', 'Thiếu tá'],
    ...['Đại úy', 'Đại uý', 'Thượng úy', 'Trung úy', 'Thiếu úy', 'Chuẩn úy', 'Thượng sĩ', 'Trung sỹ', 'Hạ sĩ'],
    ...['Đô đốc', 'Phó Đô đốc', 'Chuẩn Đô đốc'],
  ],
  en: [
    ...['General', 'Gen.', 'Senior General', 'Sr. Gen.', 'Army General', 'Senior Lieutenant General', 'Sen. Lt. Gen.'],
    ...[
      'Sr Lt Gen',
      'Sen. Lieutenant General',
      'Senior Lt. General',
      'Colonel General',
      'Col. Gen.',
      'Colonel-General',
    ],
    ...['Lieutenant General', 'Lt. Gen.', 'Lt. General', 'Major General', 'Maj. Gen.', 'Maj. General', 'Brig. Gen.'],
    ...[
      'Police Major General',
      'Senior Colonel',
      'Sen. Col.',
      'Colonel',
      'Col.',
      'Police Colonel',
      'Lieutenant Colonel',
    ],
    ...['Lt. Col.', 'Senior Lieutenant Colonel', 'Major', 'Maj.', 'Captain', 'Capt.', 'Senior Captain', 'Lieutenant'],
    ...['Senior Lieutenant', 'First Lieutenant', 'Second Lieutenant', 'Junior Lieutenant', 'Admiral', 'Vice Admiral'],
    ...['Rear Admiral', 'Rear Adm.', 'Sergeant'],
  ],
  fr: [
    ...['général', "général d'armée", "général de corps d'armée", 'général de corps', 'général de division'],
    ...[
      'général de brigade',
      'général-major',
      'major-général',
      'major général',
      'lieutenant-général',
      'colonel-général',
    ],
    ...['général de police', 'colonel', 'colonel supérieur', 'lieutenant-colonel', 'lieutenant-colonel supérieur'],
    ...['commandant', 'capitaine', 'capitaine supérieur', 'lieutenant', 'lieutenant supérieur', 'sous-lieutenant'],
    ...['amiral', 'vice-amiral', 'contre-amiral', 'capitaine de vaisseau', 'sergent-chef'],
  ],
};

const CARRIERS: Record<string, [sentence: (rank: string) => string, name: string][]> = {
  vi: [
    [(rank) => `${rank} Trần Văn Bảo phát biểu tại hội nghị.`, 'Trần Văn Bảo'],
    [(rank) => `Đồng chí ${rank} Trần Văn Bảo, Tư lệnh Quân khu, phát biểu tại hội nghị.`, 'Trần Văn Bảo'],
    [(rank) => `Dự hội nghị có ${rank}, PGS, TS Trần Văn Bảo, Phó Tư lệnh Quân khu.`, 'Trần Văn Bảo'],
  ],
  en: [
    [(rank) => `${rank} Tran Van Bao spoke at the conference.`, 'Tran Van Bao'],
    [(rank) => `Comrade ${rank} Tran Van Bao, Commander of the Military Region, spoke.`, 'Tran Van Bao'],
  ],
  fr: [
    [(rank) => `Le ${rank} Tran Van Bao a pris la parole.`, 'Tran Van Bao'],
    [(rank) => `Le camarade ${rank} Tran Van Bao, chef de la délégation, a pris la parole.`, 'Tran Van Bao'],
  ],
};

describe.each(Object.keys(RANKS))('ranks in %s', (language) => {
  it.each(RANKS[language])('%s', (rank) => {
    for (const [sentence, name] of CARRIERS[language]) {
      const text = sentence(rank);
      const seen = extract(text, { language }).comrades.map((comrade) => [comrade.name, comrade.rank]);
      expect(seen, text).toEqual([[name, rank]]);
    }
  });
});

it.each([
  ['en', 'Major projects and general tasks were discussed by Nguyen Van Bao, Secretary of the Party Committee.'],
  ['fr', 'Le bureau général et le commandant de la place ont salué Nguyen Van Bao, secrétaire du Comité du Parti.'],
  ['vi', 'Đại hội tá túc tại Trung tâm, Nguyễn Văn Bảo, Bí thư Đảng ủy, phát biểu.'],
])('%s: no rank in %s', (language, text) => {
  expect(extract(text, { language }).comrades.map(({ rank }) => rank)).toEqual([null]);
});
