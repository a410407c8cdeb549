/**
 * The output: one schema for each thing that is extracted. The TypeScript types and the JSON Schema (2020-12) both come
 * from these definitions, so that neither can drift from the other.
 *
 * Only types are imported from here by the extraction itself; the schemas are run by `--schema` and by the tests.
 */
import { z } from 'zod';
import { RULES, type Rule, type RuleKind } from './rules.ts';
import {
  ACTIVITIES,
  BODIES,
  BOUNDS,
  DOCUMENT_TYPES,
  LEVELS,
  MEASURES,
  MODIFIERS,
  ROLES,
  SECTORS,
  STATUSES,
} from './vocabulary.ts';

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .describe('[start, end) in Unicode code points of the decoded text as it was read');

const isoDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .describe('ISO 8601 date, as precise as the text says it');

const isoPeriod = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?|-Q[1-4])?(\/\d{4}(-\d\d(-\d\d)?|-Q[1-4])?)?$/)
  .describe('ISO 8601 year, month, day, quarter (2023-Q1) or interval (2021/2023)');

const evidenceSchema = z.object({ text: z.string(), span }).describe('words of the text');

/** How an entry was found: there only when it was asked for. */
function explanation<K extends RuleKind>(kind: K) {
  const rules = Object.keys(RULES[kind]) as Rule<K>[];
  return {
    rule: z.enum(rules).optional().describe('the rule that found it; only where explanations were asked for'),
    evidence: z
      .array(evidenceSchema)
      .optional()
      .describe('the words that the rule rests on, in text order; only with it'),
  };
}

export const titleSchema = z
  .object({
    text: z.string().describe('the shortest phrase that names the post, as written'),
    role: z.enum(ROLES),
    modifiers: z.array(z.enum(MODIFIERS)).describe('in alphabetical order'),
    body: z.enum(BODIES).nullable(),
    sector: z.enum(SECTORS).nullable(),
    level: z.enum(LEVELS).nullable().describe('what the words say; null when they say nothing'),
    area: z.string().nullable().describe('the place named in the post, bare'),
    span,
    ...explanation('title'),
  })
  .describe('one post');

export const comradeSchema = z
  .object({
    name: z.string().describe('the fullest form found, as written, without honorific, rank or degree'),
    honorific: z.enum(['comrade', 'mr', 'ms']).nullable().describe('the first one said for the person'),
    rank: z.string().nullable().describe('military or police rank as written'),
    gender: z.enum(['female', 'male']).nullable().describe('only from what the text shows'),
    titles: z.array(titleSchema).describe('distinct posts, in order of first mention'),
    activities: z.array(z.enum(ACTIVITIES)).describe('in alphabetical order'),
    mentions: z.array(span).describe('every mention of the name, short ones too'),
    ...explanation('comrade'),
    activityRules: z
      .array(z.object({ activity: z.enum(ACTIVITIES), ...explanation('activity') }))
      .optional()
      .describe('how each activity was found; only where explanations were asked for'),
  })
  .describe('a named person whom the text gives an honorific, a rank or an official title');

export const indicatorSchema = z
  .object({
    metric: z.string().nullable().describe('the words for what is measured or counted'),
    measure: z.enum(MEASURES),
    value: z.number().describe('magnitude words expanded; signed for growth'),
    upTo: z.number().nullable().describe('the upper end of a range'),
    unit: z.string().describe('"%", "pp", ISO 4217, UCUM, "times" or "count"'),
    bound: z.enum(BOUNDS).nullable(),
    status: z.enum(STATUSES),
    period: isoPeriod.nullable(),
    base: z
      .string()
      .nullable()
      .describe('what a growth, ratio or completion is against: a year or interval, "previous-year", "plan"'),
    text: z.string().describe('the number with its magnitude and unit; for a count the digits alone'),
    span,
    ...explanation('indicator'),
  })
  .describe('a stated quantity: one number, one entry');

const issuerSchema = z.object({
  text: z.string(),
  body: z.enum(BODIES),
  level: z.enum(LEVELS).nullable(),
});

export const referenceSchema = z
  .object({
    id: z.string().describe('language-independent key'),
    type: z.enum(DOCUMENT_TYPES),
    number: z.string().nullable().describe('as printed, spaces removed'),
    date: isoDate.nullable(),
    issuer: issuerSchema.nullable(),
    congress: z
      .object({ ordinal: z.int().positive(), level: z.enum(LEVELS), area: z.string().nullable() })
      .nullable()
      .describe("for a congress's resolution"),
    plenum: z
      .object({ ordinal: z.int().positive(), term: z.int().positive() })
      .nullable()
      .describe('for a resolution of a Central Committee plenum'),
    subject: z.string().nullable().describe('what it is on, as written'),
    text: z.string().describe('the first mention'),
    mentions: z.array(span),
    ...explanation('reference'),
  })
  .describe('one identifiable official document that the text cites');

export const languageSchema = z.object({
  code: z.string().describe('BCP 47; "und" when it cannot be told'),
  confidence: z.number().min(0).max(1),
});

/** What the text alone gives: the result of `extract`. */
export const extractionSchema = z.object({
  language: languageSchema,
  comrades: z.array(comradeSchema).describe('in order of first mention'),
  indicators: z.array(indicatorSchema).describe('in text order'),
  references: z.array(referenceSchema).describe('in order of first mention'),
});

/** Where a document came from. */
export const sourceSchema = z.object({
  path: z.string().nullable().describe('as given on the command line; null for standard input'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('of the bytes as they were read'),
  encoding: z.string(),
  characters: z.int().nonnegative().describe('Unicode code points of the decoded text'),
});

/** What the command prints for one input document. */
export const documentSchema = z.object({ source: sourceSchema, ...extractionSchema.shape });

export type Span = [start: number, end: number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type Title = z.infer<typeof titleSchema>;
export type Comrade = z.infer<typeof comradeSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type Reference = z.infer<typeof referenceSchema>;
export type Language = z.infer<typeof languageSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
/** One input document with what was extracted from it. */
export type ExtractedDocument = z.infer<typeof documentSchema>;

/** The JSON Schema (2020-12) of what the command prints for one document. */
export function documentJsonSchema(): object {
  return z.toJSONSchema(documentSchema, { target: 'draft-2020-12' });
}
