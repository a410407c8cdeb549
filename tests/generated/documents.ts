/** Passages that cite documents: kinds × numbers × dates × issuers × subjects, chains, and documents without a number. */
import fc from 'fast-check';
import type { Document, Grammar, Issuer } from './grammar.ts';
import { bare } from './names.ts';
import { capitalised, fill, one, type Passage, passage, type TrueReference, word } from './passage.ts';

interface DateWords {
  text: string;
  iso: string;
}

function date(grammar: Grammar, year: number): fc.Arbitrary<DateWords> {
  return fc
    .record({
      form: word(grammar.dates),
      y: fc.integer({ min: 2016, max: year }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    .map(({ form, y, m, d }) => {
      const two = (n: number) => String(n).padStart(2, '0');
      const day = d === 1 ? (grammar.code === 'fr' ? '1er' : '1') : d;
      const text = fill(form, { y, m, d, '0m': two(m), '0d': two(d), day, month: grammar.months[m - 1] });
      return { text, iso: `${y}-${two(m)}-${two(d)}` };
    });
}

/** One citation with everything that may be said of the document. */
interface Citation {
  text: string;
  reference: TrueReference;
  key: string;
}

// biome-ignore format: numbers
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII',
  'XIX', 'XX'];

function numberOf(n: number, { number }: Issuer, { code }: Document, year: number): string {
  return fill(number, { n, code, year });
}

function idOf(type: string, number: string): string {
  return `${type}/${bare(number).toUpperCase()}`;
}

function citation(grammar: Grammar, year: number): fc.Arbitrary<Citation> {
  return one(grammar.issuers).chain((issuer) =>
    one(grammar.documents.filter(({ type }) => issuer.types.includes(type))).chain((document) =>
      fc
        .record({
          words: word(document.words),
          sign: word(grammar.sign),
          n: fc.integer({ min: 36, max: 299 }),
          date: fc.option(date(grammar, year)),
          issued: fc.constantFrom('no', 'behind', 'before'),
          subject: fc.option(word(grammar.subjects)),
          form: word(grammar.citations),
          inYear: fc.integer({ min: 2016, max: year }),
        })
        .map(({ words, sign, n, date: dated, issued, subject, form, inYear }) => {
          const number = numberOf(n, issuer, document, inYear);
          const isBefore = issued === 'before' && issuer.before !== undefined;
          const text = fill(form, {
            before: isBefore ? `${issuer.before} ` : '',
            words,
            number: `${sign}${number}`,
            date: dated ? dated.text : '',
            issuer: issued === 'behind' ? ` ${issuer.behind}` : '',
            subject: subject ? ` ${grammar.on} ${subject}` : '',
          });
          const said = isBefore || issued === 'behind';
          return {
            text,
            key: `${document.type} ${n}`,
            reference: {
              id: idOf(document.type, number),
              date: dated ? dated.iso : null,
              issuer: said ? { text: issuer.text, body: issuer.body, level: issuer.level } : null,
              subject,
            },
          };
        }),
    ),
  );
}

function cited(grammar: Grammar, year: number): fc.Arbitrary<Passage> {
  return fc
    .record({ one: citation(grammar, year), carrier: word(grammar.carriers) })
    .map(({ one: { text, reference, key }, carrier }) =>
      passage(capitalised(fill(carrier, { ref: text })), { keys: [key], references: [reference] }),
    );
}

/** Two documents of one kind and issuer: `Resolutions No. 79-NQ/TW and No. 80-NQ/TW`. */
function chain(grammar: Grammar): fc.Arbitrary<Passage> {
  return one(grammar.issuers.filter(({ types }) => types.includes('resolution'))).chain((issuer) => {
    const document = grammar.documents.find(({ type }) => type === 'resolution') as Document;
    return fc
      .record({
        first: fc.integer({ min: 36, max: 199 }),
        step: fc.integer({ min: 1, max: 9 }),
        year: fc.integer({ min: 2019, max: 2024 }),
        sign: word(grammar.sign),
        form: word(grammar.chains),
      })
      .map(({ first, step, year, sign, form }) => {
        const numbers = [first, first + step].map((n) => numberOf(n, issuer, document, year));
        const text = fill(form, {
          word: document.words[0],
          words: document.plural ?? document.words[0],
          a: sign + numbers[0],
          b: sign + numbers[1],
        });
        return passage(capitalised(text), {
          keys: [first, first + step].map((n) => `${document.type} ${n}`),
          references: numbers.map((number) => ({
            id: idOf(document.type, number),
            date: null,
            issuer: null,
            subject: null,
          })),
        });
      });
  });
}

function unnumbered(grammar: Grammar): fc.Arbitrary<Passage> {
  return one(grammar.unnumbered).chain(({ words, id }) =>
    fc
      .record({
        words: word(words),
        n: fc.integer({ min: 4, max: 10 }),
        t: fc.integer({ min: 11, max: 20 }),
        y: fc.integer({ min: 2013, max: 2024 }),
        carrier: word(grammar.carriers),
      })
      .map(({ words: pattern, n, t, y, carrier }) => {
        const slots = { n, t, y, N: ROMAN[n], T: ROMAN[t] };
        const identity = fill(id, slots);
        const reference = {
          id: identity,
          date: identity.startsWith('law/') ? String(y) : null,
          issuer: null,
          subject: null,
        };
        return passage(capitalised(fill(carrier, { ref: fill(pattern, slots) })), {
          keys: [identity],
          references: [reference],
        });
      }),
  );
}

export function documents(grammar: Grammar, year: number): fc.Arbitrary<Passage> {
  return fc.oneof(
    { weight: 5, arbitrary: cited(grammar, year) },
    { weight: 1, arbitrary: chain(grammar) },
    { weight: 1, arbitrary: unnumbered(grammar) },
  );
}
