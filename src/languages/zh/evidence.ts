import type { LanguageEvidence } from '../../language/evidence.ts';

export const evidence: LanguageEvidence = {
  // Kana and Hangul are other languages'.
  spelling: /^\p{Script=Han}$/u,
  letters: /\p{Script=Han}/u,
  words: '的 是 在 了 和 与 将 会 为 对 同 越 省 党 国',
  shared: '',
};
