export interface PageCues {
  /** Words that open a photo or text credit: `Photo :`, `Ảnh:`, `Actualités :`. */
  credit: true;
  /** Words that only the frame of a page has: `Comment (0)`, `Lượt xem`. */
  furniture: true;
  /** Words after which a full stop ends no sentence: `Mr`, `Gen`, `No`. */
  abbreviation: true;
}
