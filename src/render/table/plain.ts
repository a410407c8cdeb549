/**
 * A value with all its texts as a terminal may show them: each on one line, and without anything that could steer the
 * terminal, be it in an article or in a file name.
 */
export function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part) => (typeof part === 'string' ? plainText(part) : part));
}

function plainText(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/\p{Cf}/gu, '');
}
