/**
 * The closed codes of the output. They name the same post in every language; the words that stand for them are in `languages/`.
 */

/** What the holder of the post is: `secretary`, `chair`, `director` … */
export const ROLES = [
  'general-secretary',
  'secretary',
  'member',
  'president',
  'chair',
  'prime-minister',
  'minister',
  'head',
  'director',
  'general-director',
  'commander',
  'commissar',
  'chief-of-staff',
  'chief-justice',
  'chief-procurator',
  'auditor-general',
  'inspector-general',
  'governor',
  'delegate',
  'ambassador',
  'editor-in-chief',
  'rector',
  'leader',
  'assistant',
  'other',
] as const;

/** What narrows the role: `deputy`, `standing`, `former` … */
export const MODIFIERS = [
  'deputy',
  'standing',
  'former',
  'acting',
  'alternate',
  'first',
  'full-time',
  'honorary',
] as const;

/** The organisation the post is in. */
export const BODIES = [
  'central-committee',
  'politburo',
  'secretariat',
  'party-committee',
  'party-standing-committee',
  'party-executive-committee',
  'party-civil-affairs-committee',
  'party-cell',
  'organization-commission',
  'propaganda-commission',
  'mass-mobilization-commission',
  'inspection-commission',
  'internal-affairs-commission',
  'economic-commission',
  'external-relations-commission',
  'theoretical-council',
  'party-office',
  'state',
  'government',
  'ministry',
  'department',
  'national-assembly',
  'national-assembly-standing-committee',
  'national-assembly-committee',
  'national-assembly-delegation',
  'people-council',
  'people-committee',
  'fatherland-front',
  'women-union',
  'youth-union',
  'farmer-association',
  'labor-federation',
  'veteran-association',
  'association',
  'court',
  'procuracy',
  'public-security',
  'military-command',
  'border-guard',
  'inspectorate',
  'state-audit',
  'state-bank',
  'media',
  'academy',
  'enterprise',
  'management-board',
  'steering-committee',
  'office',
  'discussion-group',
  'local-government',
  'other',
] as const;

/** The field of a ministry or department. */
export const SECTORS = [
  'agriculture',
  'agriculture-environment',
  'construction',
  'culture',
  'customs',
  'defence',
  'economic-zone',
  'education',
  'ethnic-affairs',
  'finance',
  'foreign-affairs',
  'health',
  'home-affairs',
  'industry-trade',
  'information',
  'justice',
  'labour',
  'natural-resources',
  'planning-investment',
  'public-security',
  'science',
  'statistics',
  'tax',
  'tourism',
  'transport',
  'treasury',
  'other',
] as const;

/** The administrative level that the words of the post say. */
export const LEVELS = ['central', 'province', 'city', 'district', 'commune'] as const;

/** How a person takes part in the meeting. */
export const ACTIVITIES = ['attended', 'chaired', 'reported', 'spoke'] as const;

/** What kind of quantity an indicator states. */
export const MEASURES = ['level', 'count', 'share', 'growth', 'ratio', 'completion'] as const;

/** How far the stated value bounds the true one. */
export const BOUNDS = ['over', 'under', 'about', 'at-least', 'at-most'] as const;

/** Whether a quantity was measured, estimated, or is aimed at. */
export const STATUSES = ['reported', 'estimated', 'target'] as const;

/** The kinds of official document. */
export const DOCUMENT_TYPES = [
  'resolution',
  'directive',
  'conclusion',
  'decision',
  'regulation',
  'decree',
  'circular',
  'law',
  'plan',
  'programme',
  'project',
  'report',
  'notice',
  'guideline',
  'submission',
  'dispatch',
  'other',
] as const;

export type Role = (typeof ROLES)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type Body = (typeof BODIES)[number];
export type Sector = (typeof SECTORS)[number];
export type Level = (typeof LEVELS)[number];
export type Activity = (typeof ACTIVITIES)[number];
export type Measure = (typeof MEASURES)[number];
export type Bound = (typeof BOUNDS)[number];
export type Status = (typeof STATUSES)[number];
export type DocumentType = (typeof DOCUMENT_TYPES)[number];
