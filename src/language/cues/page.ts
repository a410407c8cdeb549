/**
 * How a word of credit is followed: by a colon and names (`Photo : VNA`), by names alone (`Theo TTXVN`), or it is the
 * whole credit (`Ảnh tư liệu`).
 */
export type CreditForm = 'colon' | 'names' | 'alone';

/**
 * Where the words of a page's frame stand:
 *
 * - `alone`: with nothing but numbers and other such words on their line (`Comment (0)`);
 * - `opens`: at the beginning of a line that is all frame (`Từ khóa: …`);
 * - `related`: above the headlines of other articles (`RELATED NEWS:`);
 * - `lead`: before running text on the same line (`date 2024-03`).
 */
export type FurnitureForm = 'alone' | 'opens' | 'related' | 'lead';

export interface PageCues {
  /** Words of a photo, text or source credit. */
  credit: CreditForm;
  /** Words that only the frame of a page has. */
  furniture: FurnitureForm;
  /** Words that stand beside the date at the top of a page and in running text as well: days, months, `updated`. */
  masthead: true;
  /** The name of a language that translated mirrors leave before a sentence: `Français Dans la matinée`. */
  label: true;
  /** Words after which a full stop ends no sentence: `Mr`, `Gen`, `No`. */
  abbreviation: true;
}
