/**
 * Reading the name of an organisation: `Comité permanent du Comité provincial du Parti`, `Ban Tổ chức Tỉnh ủy`,
 * `Quang Ngai Provincial Party Committee`.
 */
import type { Reading } from '../reading.ts';
import type { Body, Level, Sector } from '../vocabulary.ts';

/** An organisation as the words name it. Tokens `[from, to)`. */
export interface BodyReading {
  from: number;
  to: number;
  body: Body | null;
  level: Level | null;
  sector: Sector | null;
  area: string | null;
}

/** Reads the name of an organisation that begins at token `from`, without article, or null when none begins there. */
export function readBody(_reading: Reading, _from: number, _limit: number): BodyReading | null {
  return null;
}
