import type { Lexicon } from '../../language/cues.ts';
import type { ReferenceCues } from '../../language/cues/references.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

export const references = {
  document: [
    [{ type: 'resolution', bare: true }, 'resolution(s)'],
    [{ type: 'directive', bare: true }, 'directive(s)'],
    [{ type: 'directive' }, 'instruction(s)'],
    [{ type: 'conclusion', bare: true }, 'conclusion(s)', 'conclusion(s) notice(s)'],
    [{ type: 'decision', bare: true }, 'decision(s)'],
    [{ type: 'regulation', bare: true }, 'regulation(s)', 'provision(s)'],
    [{ type: 'decree', bare: true }, 'decree(s)'],
    [{ type: 'circular', bare: true }, 'circular(s)', 'joint circular(s)'],
    [{ type: 'law', name: 'both' }, 'law(s)', '^Code', '^Codes'],
    [{ type: 'plan' }, 'plan(s)', 'action plan(s)'],
    [{ type: 'programme', bare: true }, 'program(s)|programme(s)', 'action program(s)|programme(s)', 'program(s)|programme(s) of action'],
    [{ type: 'project', bare: true }, 'project(s)', 'scheme(s)'],
    [{ type: 'report' }, 'report(s)'],
    [{ type: 'notice' }, 'notice(s)', 'announcement(s)', 'notification(s)'],
    [{ type: 'guideline' }, 'guideline(s)', 'guidance', 'guide(s)', 'guidance document(s)'],
    [{ type: 'submission' }, 'submission(s)', 'proposal(s)', 'petition(s)', 'submission report(s)'],
    [
      { type: 'dispatch', bare: true },
      'official|urgent dispatch(es)|telegram(s)|letter(s)|document(s)',
      'telegram(s)',
      'dispatch(es)',
      'telegraph(s)',
    ],
    [{ type: 'other' }, 'ordinance(s)', 'document(s)'],
  ],
  draft: [[true, 'draft(s)', 'draft(s) of [the]', 'drafted', 'drafting [of] [the]', 'draft(s) [the]']],
  documentOf: [
    [
      true,
      ...['of', 'of the', 'by', 'by the', 'from the', 'from'],
      ...['issued|promulgated|adopted|signed|approved|passed|set|released|published|made by [the]', 'adopted|passed|approved at the', 'set out by|at the'],
      ...['of our', 'of this'],
    ],
  ],
  possessive: [[true, "'s", "'"]],
  issuing: [
    [
      true,
      'issued|promulgated|adopted|signed|released|published|announced|passed|approved|ratified',
      'issued|announced|signed|promulgated its|their',
      'has|have|had [also|just|recently] issued|promulgated|adopted|signed|released|published|announced|passed|approved',
      'issues|promulgates|adopts',
    ],
  ],
  dateLead: [
    [
      true,
      ...['dated', 'date', 'dated on', 'on', 'of', 'of the', 'issued|signed|adopted|promulgated|passed|released on|in|dated', 'from', 'in'],
    ],
  ],
  monthLead: [],
  yearLead: [[true, 'of', 'in', 'of the year', 'in the year', 'year']],
  ordinal: ORDINALS.map((words, i) => [i + 1, words] as const),
  ordinalLead: [],
  congress: [
    [{}, 'congress', 'congresses', 'delegates congress', 'party congress', 'party congresses', 'congress of delegates', 'congress of deputies'],
    [
      { level: 'central' },
      ...['national congress', 'national congresses', 'national party congress', 'national party congresses', 'party national congress'],
      ...['national delegates congress', 'national congress of delegates', 'national congress of the party', 'CPV congress'],
    ],
  ],
  plenum: [
    [false, 'plenum(s)', 'plenary', 'plenary session(s)|meeting(s)', 'conference(s)', 'meeting(s)', 'session(s)'],
    [true, 'central conference(s)', 'central plenum(s)', 'party plenum(s)', 'central meeting(s)', 'central committee conference(s)|plenum(s)|meeting(s)'],
  ],
  centralBody: [
    [
      true,
      ...['central committee', 'party central committee', 'central party committee', 'central executive committee', 'executive central committee'],
      ...['party central executive committee', 'central', 'CPV central committee', 'PCC', 'CPVCC', 'central party executive committee'],
    ],
  ],
  term: [[true, 'term(s)', 'tenure(s)', 'mandate(s)', 'course', 'legislature', 'session']],
  party: [[true, 'party', 'CPV', 'communist party of vietnam', 'communist party', "vietnam's communist party", 'party committee', 'party organisation|organization']],
  meetingFiller: [[true, 'the', 'delegates', 'of delegates', 'expanded', 'for the', 'no']],
  lawOn: [[true, 'on', 'on the', 'of the', 'regarding', 'relating to', 'amending and supplementing']],
  lawFiller: [[true, 'the', 'a', 'this', 'amended', 'revised', 'new', 'current', 'amendment(s)', 'under', 'in']],
  subject: [
    [
      true,
      ...['on', 'regarding', 'concerning', 'relating to', 'related to', 'about', 'entitled', 'titled', 'in relation to', 'with regard to'],
      ...['approving|stipulating|regulating|promulgating|detailing|prescribing|amending|specifying|providing|governing|defining|ratifying'],
      ...['approving and promulgating', 'amending and supplementing', 'which approves'],
    ],
  ],
  noSubject: [
    [
      true,
      ...['on the basis', 'on behalf', 'on the occasion', 'on the morning', 'on the afternoon', 'on the evening', 'on schedule', 'on time'],
      ...['on Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday', 'on this', 'on that', 'on the same', 'on the one', 'on the other'],
      ...['on the spot', 'on site', 'on the sidelines', 'on average', 'providing that', 'on the afternoon', 'on the ground', 'on an'],
    ],
  ],
  subjectEnd: [
    [
      true,
      ...['gave', 'gives', 'heard', 'reviewed', 'discussed', 'approved', 'adopted', 'elected'],
      ...['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would', 'must', 'should', 'can', 'may', 'could', 'shall', 'been'],
      ...['said', 'says', 'sets', 'set', 'requires', 'aims', 'remains', 'stated', 'stressed', 'noted', 'asked', 'requested', 'suggested'],
      ...['emphasised|emphasized|affirmed|urged|proposed|agreed|decided|directed|issued|organised|organized|implemented|helped|created'],
      ...['which', 'who', 'that', 'while', 'whereas', 'although', 'because', 'so as', 'thereby', 'thus', 'hence', 'where', 'when', 'after'],
      ...['contributing', 'including', 'creating', 'ensuring', 'aiming', 'helping', 'striving', 'especially', 'notably', 'however', 'but'],
      ...['he', 'she', 'they', 'it', 'we', 'i', 'at the', 'in line', 'in accordance', 'according', 'in order', 'along with', 'together with'],
      ...['as well as', 'implementing', 'next month', 'next week', 'next year', 'this year', 'last year', 'this month', 'under', 'through'],
      ...['with a view', 'with the', 'comrade(s)', 'and then', 'and to', 'and at the same time', 'and on', 'to be', 'as a basis', 'in the spirit', 'so that', 'showing', 'became', 'took effect'],
    ],
  ],
  subjectGoesOn: [[true, 'with a vision', 'with vision', 'vision', 'with orientation', 'orientation to', 'towards', 'period', 'term', 'for the period', 'in the period']],
  measured: [
    [
      true,
      ...['year', 'years', 'month', 'months', 'days', 'day', 'weeks', 'hours', 'projects', 'delegates', 'thousand', 'million', 'billion', 'trillion'],
      ...['members', 'articles', 'targets', 'points', 'votes', 'VND', 'USD', 'percent', 'per cent', 'tasks', 'communes', 'times', 'groups', 'contents'],
      ...['comrades', 'provinces', 'localities', 'people', 'resolutions', 'percentage'],
    ],
  ],
} satisfies Lexicon<keyof ReferenceCues>;
