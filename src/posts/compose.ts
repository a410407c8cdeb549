/**
 * What a sequence of organisation words names together: the head decides, what follows makes it precise. `Commission` of the
 * `People's Council` is the Council's, `Standing Committee` of the `Provincial Party Committee` is the Party's.
 */
import type { BodyCue, GenericBody } from '../language/cues/bodies.ts';
import type { Body, Level, Role, Sector } from '../vocabulary.ts';

/** The parts of a post in the order of their meaning: the head organisation first, then what it belongs to. */
export interface PostParts {
  bodies: BodyCue[];
  sectors: Sector[];
  /** Levels in the order said, those of the bodies' own words included. */
  levels: Level[];
  /** Words that the lexicon lacks were taken for an organisation's name. */
  unknown: boolean;
  /** A country was said: its organisations are central. */
  ofCountry: boolean;
}

/** Bodies that exist once in the country. */
const CENTRAL = new Set<Body>([
  'central-committee',
  'politburo',
  'secretariat',
  'theoretical-council',
  'state',
  'government',
  'ministry',
  'national-assembly',
  'national-assembly-standing-committee',
  'national-assembly-committee',
  'state-audit',
  'state-bank',
]);

/** What a generic word is together with the body that follows it; `''` when none that matters does. */
const TOGETHER: Record<GenericBody, Partial<Record<Body | GenericBody | '', Body>>> = {
  committee: {
    'people-council': 'people-council',
    'national-assembly': 'national-assembly-committee',
    'national-assembly-delegation': 'national-assembly-delegation',
    'party-committee': 'party-committee',
    'fatherland-front': 'fatherland-front',
    party: 'party-committee',
    '': 'other',
  },
  'standing-committee': {
    'national-assembly': 'national-assembly-standing-committee',
    'people-council': 'people-council',
    'people-committee': 'people-committee',
    'fatherland-front': 'fatherland-front',
    'farmer-association': 'farmer-association',
    'women-union': 'women-union',
    'youth-union': 'youth-union',
    'labor-federation': 'labor-federation',
    'veteran-association': 'veteran-association',
    '': 'party-standing-committee',
  },
  'executive-committee': {
    'farmer-association': 'farmer-association',
    'women-union': 'women-union',
    'youth-union': 'youth-union',
    'labor-federation': 'labor-federation',
    'veteran-association': 'veteran-association',
    association: 'association',
    '': 'party-executive-committee',
  },
  delegation: {
    'national-assembly-delegation': 'national-assembly-delegation',
    'national-assembly': 'national-assembly-delegation',
    'people-council': 'people-council',
    '': 'other',
  },
  party: { '': 'party-committee' },
  command: {
    'military-command': 'military-command',
    'border-guard': 'border-guard',
    'public-security': 'public-security',
    '': 'military-command',
  },
};

/** Organisations that have a central committee of their own: `Central Committee of the Vietnam Farmers' Union`. */
const WITH_CENTRAL_COMMITTEE = new Set<string>([
  'fatherland-front',
  'farmer-association',
  'women-union',
  'youth-union',
  'labor-federation',
  'veteran-association',
  'association',
]);

/** Bodies whose head is called so once more: `Trưởng ban Ban Quản lý Khu kinh tế`. */
const OF_A_HEAD = new Set<string>(['steering-committee', 'management-board']);

/** Services of the state that are the country's own when it is named: `Vietnam Border Guard Command`. */
const OF_THE_STATE = new Set<Body>([
  'border-guard',
  'military-command',
  'public-security',
  'court',
  'procuracy',
  'media',
]);

/** Fields that have an office of their own rather than a department: `Cục Thống kê`, `Bureau des statistiques`. */
const OFFICE_SECTORS = new Set<Sector>(['statistics', 'tax', 'customs', 'treasury']);

function isGeneric(body: Body | GenericBody): body is GenericBody {
  return body in TOGETHER;
}

/** The organisation that the words name, or null when they name none. */
export function composeBody(parts: PostParts): Body | null {
  const [head, ...rest] = parts.bodies.map((cue) => cue.body);
  if (head === undefined) return parts.unknown ? 'other' : null;
  if (!isGeneric(head)) return precise(head, rest, parts.sectors);
  for (const body of rest) {
    const together = TOGETHER[head][body];
    if (together) return together;
    // `Phó Trưởng Ban Thường trực Ban Nội chính Trung ương`
    if (head === 'committee' && (body.endsWith('-commission') || OF_A_HEAD.has(body))) return body as Body;
    if (!isGeneric(body)) break;
  }
  return TOGETHER[head][''] ?? 'other';
}

function precise(head: Body, rest: (Body | GenericBody)[], sectors: Sector[]): Body {
  // `Département des affaires intérieures du Comité provincial du Parti`
  const isParty = rest.some((body) => body === 'party-committee' || body === 'party');
  // `Ban Dân tộc HĐND tỉnh`
  if (head === 'department' && rest.includes('people-council')) return 'people-council';
  if (head === 'department' && isParty && sectors.includes('home-affairs')) return 'internal-affairs-commission';
  if (head === 'office') {
    if (rest.some((body) => body === 'party-committee' || body === 'central-committee' || body === 'party'))
      return 'party-office';
    if (sectors.some((sector) => OFFICE_SECTORS.has(sector))) return 'department';
  }
  if (head === 'national-assembly-committee' && rest.includes('people-council')) return 'people-council';
  // A committee of an assembly, whatever its field: `Commission économique et budgétaire du Conseil populaire`.
  if (head.endsWith('-commission')) {
    if (rest.includes('people-council')) return 'people-council';
    if (rest.includes('national-assembly')) return 'national-assembly-committee';
  }
  if (head === 'central-committee' || head === 'state') {
    const owner = rest.find((body) => WITH_CENTRAL_COMMITTEE.has(body));
    if (owner) return owner as Body;
  }
  if (head === 'secretariat' || head === 'party-committee') {
    const owner = rest.find((body) => body === 'youth-union');
    if (owner && head === 'secretariat') return owner;
  }
  return head;
}

/** The level that the words of a post say, after its body is known. */
export function composeLevel(body: Body | null, role: Role | null, parts: PostParts): Level | null {
  if (body && CENTRAL.has(body)) return 'central';
  if (role === 'ambassador') return null;
  const isCentral = parts.ofCountry && body !== null && (WITH_CENTRAL_COMMITTEE.has(body) || OF_THE_STATE.has(body));
  // `director of the ministry's Directorate of Fisheries`
  const isOfMinistry = parts.bodies.some((cue) => cue.body === 'ministry');
  return parts.levels[0] ?? (isCentral || isOfMinistry ? 'central' : null);
}
