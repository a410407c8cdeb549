/**
 * Bytes → text. Unicode where the bytes are Unicode, else the legacy character set whose reading looks most like the
 * text of an article. The text is left as it is read: nothing is normalised, and only a byte order mark is left out.
 */
import { isUtf8 } from 'node:buffer';

/** Bytes that no reading turns into text. */
export class NotTextError extends Error {
  constructor() {
    super('is not text');
  }
}

export interface Decoded {
  text: string;
  /** The WHATWG name, in lower case: `utf-8`, `utf-16le`, `windows-1258` … */
  encoding: string;
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

/** In order of preference: French reads the same in both, and is more often in the first. */
const LEGACY_ENCODINGS = ['windows-1252', 'windows-1258', 'tcvn', 'viscii'];

/** @throws {NotTextError} when the bytes are plainly something else */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  const content = marked ? bytes.subarray(marked.mark.length) : bytes;
  const encoding = marked?.encoding ?? unicodeEncodingOf(content);
  const decoded = encoding === null ? await decodeLegacy(content) : { text: decodeAs(encoding, content), encoding };
  if (!looksLikeText(decoded.text)) throw new NotTextError();
  return decoded;
}

/** The Unicode encoding that bytes without a mark are in. */
function unicodeEncodingOf(bytes: Uint8Array): string | null {
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null);
}

/** How many bytes tell the kind of a file. */
const SAMPLE = 1 << 16;

/** In UTF-16, spaces and plain letters have a zero byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!sample.includes(0)) return null;
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]++;
  const many = sample.length / 20;
  const [even, odd] = zeros;
  if (odd > many && odd > 20 * even) return 'utf-16le';
  if (even > many && even > 20 * odd) return 'utf-16be';
  return null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Only articles that are not in Unicode pay for the library. */
async function decodeLegacy(bytes: Uint8Array): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // UTF-8 stands among them for articles with a broken byte, or cut in the middle of a letter.
  const readings = ['utf-8', ...LEGACY_ENCODINGS].map((encoding) => ({
    text: iconv.decode(buffer, encoding),
    encoding,
  }));
  return readings.reduce((best, reading) => (faultsOf(reading.text) < faultsOf(best.text) ? reading : best));
}

/** What a wrong reading is full of, and no article in a Latin script. */
const FAULTS = [
  // A byte without a character, or with one that nobody types; a letter of Icelandic: `ðồng` is `đồng`.
  /[\ufffd\u0080-\u009f¤¦¨ª¬¯³¸¹¼¾ðþÞ]/gu,
  // A sign inside a word: `trÃ©sor`, `Ä‘á»“ng`.
  /\p{L}[\p{Sc}\p{So}\p{Sk}\p{Sm}†‡‰•…¡¿«»‹›“”„‚]\p{L}/gu,
  // A capital after a small letter that is outside of ASCII: `tiÒnh` is `tỉnh`.
  /\p{Ll}[À-ÖØ-Þ]/gu,
  // A tone without its vowel.
  /[^aăâeêioôơuưyAĂÂEÊIOÔƠUƯY]\p{Mn}/gu,
];

function faultsOf(text: string): number {
  const sample = text.slice(0, SAMPLE);
  return FAULTS.reduce((sum, fault) => sum + (sample.match(fault)?.length ?? 0), 0);
}

/** Text holds control characters by accident only. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(/[^\P{Cc}\s]/gu)?.length ?? 0;
  return controls <= sample.length / 100;
}
