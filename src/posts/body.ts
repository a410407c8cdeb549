/**
 * Reading the name of an organisation: `Comité permanent du Comité provincial du Parti`, `Ban Tổ chức Tỉnh ủy`,
 * `Quang Ngai Provincial Party Committee`.
 */
import type { Reading } from '../reading.ts';
import type { Body, Level, Sector } from '../vocabulary.ts';
import { composeBody, composeLevel } from './compose.ts';
import { PostReader } from './reader.ts';

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
export function readBody(reading: Reading, from: number, limit: number): BodyReading | null {
  const reader = new PostReader(reading, limit, false);
  const { parts } = reader;
  let at = from;
  if (reading.isPrenominal(from)) {
    for (let next = reader.readPrefix(at); next > at && parts.bodies.length === 0; next = reader.readPrefix(at))
      at = next;
    parts.endPrefix();
  }
  const to = reader.readParts(at);
  const body = composeBody(parts);
  // What only a role behind it says (`Prime Minister`) is no name of an organisation.
  if (body === null || to === from) return null;
  return {
    from,
    to,
    body,
    level: composeLevel(body, null, parts),
    sector: parts.sectors[0] ?? null,
    area: parts.area,
  };
}
