import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema } from '../src/extraction.ts';
import { SAMPLE } from './render/sample.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(documentJsonSchema());
const [comrade] = SAMPLE.comrades;
const [indicator] = SAMPLE.indicators;
const [reference] = SAMPLE.references;

describe('the JSON Schema', () => {
  it('accepts a document', () => {
    expect(validate(SAMPLE), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a missing list', { ...SAMPLE, references: undefined }],
    ['a missing field', { ...SAMPLE, comrades: [{ ...comrade, rank: undefined }] }],
    ['an unknown field', { ...SAMPLE, comrades: [{ ...comrade, nickname: 'B' }] }],
    ['an unknown code', { ...SAMPLE, comrades: [{ ...comrade, activities: ['sang'] }] }],
    ['half a span', { ...SAMPLE, comrades: [{ ...comrade, mentions: [[1]] }] }],
    ['a number as text', { ...SAMPLE, indicators: [{ ...indicator, value: '8.56' }] }],
    ['a period that is not ISO 8601', { ...SAMPLE, indicators: [{ ...indicator, period: '9/2023' }] }],
    ['a date that is not ISO 8601', { ...SAMPLE, references: [{ ...reference, date: '25-11-2021' }] }],
  ])('refuses %s', (_, document) => {
    expect(validate(JSON.parse(JSON.stringify(document)))).toBe(false);
  });
});
