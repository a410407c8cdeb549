/** To be filled by the indicators stage. */
export interface NumberCues {
  /** Names of months, 1 to 12. */
  month: number;
}
