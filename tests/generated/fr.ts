/** French: how agencies and the translated pages of provincial papers word things. */
import type { BodyWording, Grammar } from './grammar.ts';

const PARTY: BodyWording[] = [
  {
    body: 'party-committee',
    level: 'province',
    words: [
      'du Comité provincial du Parti',
      'du comité du Parti de la province',
      'du Comité provincial du Parti de {area}',
      'du Comité du Parti de la province de {area}',
    ],
  },
  {
    body: 'party-committee',
    level: 'city',
    words: ['du Comité municipal du Parti', 'du Comité du Parti de la ville de {area}'],
  },
  {
    body: 'party-committee',
    level: 'district',
    words: ['du Comité du Parti du district de {area}', 'du comité du Parti du district de {area}'],
  },
  {
    body: 'party-committee',
    level: 'commune',
    words: ['du Comité du Parti de la commune de {area}', 'du Comité du Parti du quartier de {area}'],
  },
];

export const fr: Grammar = {
  code: 'fr',
  spellings: ['bare', 'agency', 'full', 'upper', 'upper-bare'],
  posts: [
    {
      roles: [
        { role: 'secretary', words: ['secrétaire'], plural: ['secrétaires'] },
        {
          role: 'secretary',
          modifiers: ['deputy'],
          words: ['secrétaire adjoint', 'secrétaire adjointe', 'vice-secrétaire'],
          plural: ['secrétaires adjoints'],
        },
        {
          role: 'secretary',
          modifiers: ['deputy', 'standing'],
          words: [
            'secrétaire adjoint permanent',
            'secrétaire adjointe permanente',
            'vice-secrétaire permanent',
            'secrétaire permanent adjoint',
          ],
        },
        {
          role: 'secretary',
          modifiers: ['former'],
          words: ['ancien secrétaire', 'ancienne secrétaire', 'ex-secrétaire'],
          plural: ['anciens secrétaires'],
        },
        { role: 'secretary', modifiers: ['deputy', 'former'], words: ['ancien secrétaire adjoint'] },
        { role: 'secretary', modifiers: ['acting'], words: ['secrétaire par intérim'] },
      ],
      bodies: PARTY,
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'member', words: ['membre'] },
        { role: 'member', modifiers: ['former'], words: ['ancien membre', 'ancienne membre'] },
      ],
      bodies: [
        {
          body: 'party-standing-committee',
          level: 'province',
          words: ['du Comité permanent du Comité provincial du Parti', 'du Comité permanent du Parti provincial'],
        },
        {
          body: 'party-executive-committee',
          level: 'province',
          words: ['du Comité exécutif provincial du Parti', 'du Comité exécutif du Parti de la province'],
        },
        { body: 'politburo', level: 'central', words: ['du Politburo', 'du Bureau politique'] },
        {
          body: 'central-committee',
          level: 'central',
          words: ['du Comité central du Parti', 'du Comité central du PCV'],
        },
        { body: 'people-committee', level: 'province', words: ['du Comité populaire provincial'] },
        {
          body: 'national-assembly-standing-committee',
          level: 'central',
          words: ["du Comité permanent de l'Assemblée nationale"],
        },
        {
          body: 'inspection-commission',
          level: 'province',
          words: ["de la Commission d'inspection du Comité provincial du Parti"],
        },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'head', words: ['chef', 'cheffe', 'responsable'] },
        { role: 'head', modifiers: ['deputy'], words: ['chef adjoint', 'cheffe adjointe', 'vice-chef'] },
        { role: 'head', modifiers: ['deputy', 'standing'], words: ['chef adjoint permanent', 'vice-chef permanent'] },
        { role: 'head', modifiers: ['former'], words: ['ancien chef'] },
      ],
      bodies: [
        {
          body: 'organization-commission',
          level: 'province',
          words: [
            "du Comité d'organisation du Comité provincial du Parti",
            'de la Commission d’organisation du Comité provincial du Parti',
          ],
        },
        {
          body: 'organization-commission',
          level: 'central',
          words: ["de la Commission centrale d'organisation", "du Comité central d'organisation"],
        },
        {
          body: 'propaganda-commission',
          level: 'province',
          words: [
            'du département de propagande du Comité provincial du Parti',
            'de la Commission de propagande et de mobilisation des masses du Comité provincial du Parti',
          ],
        },
        {
          body: 'propaganda-commission',
          level: 'central',
          words: ["de la Commission centrale de propagande et d'éducation"],
        },
        {
          body: 'mass-mobilization-commission',
          level: 'province',
          words: ['de la Commission de mobilisation des masses du Comité provincial du Parti'],
        },
        {
          body: 'internal-affairs-commission',
          level: 'province',
          words: ['de la Commission des affaires intérieures du Comité provincial du Parti'],
        },
        {
          body: 'national-assembly-delegation',
          level: 'province',
          words: [
            "de la délégation de l'Assemblée nationale de la province",
            "de la délégation provinciale de l'Assemblée nationale",
          ],
        },
        { body: 'party-office', level: 'province', words: ['du Bureau du Comité provincial du Parti'] },
        {
          body: 'people-council',
          level: 'province',
          words: ['de la Commission économique et budgétaire du Conseil populaire provincial'],
        },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'chair', words: ['président', 'présidente'], plural: ['présidents'] },
        {
          role: 'chair',
          modifiers: ['deputy'],
          words: ['vice-président', 'vice-présidente'],
          plural: ['vice-présidents'],
        },
        {
          role: 'chair',
          modifiers: ['deputy', 'standing'],
          words: ['vice-président permanent', 'vice-présidente permanente'],
        },
        {
          role: 'chair',
          modifiers: ['former'],
          words: ['ancien président', 'ancienne présidente', 'ex-président'],
          plural: ['anciens présidents'],
        },
      ],
      bodies: [
        {
          body: 'people-committee',
          level: 'province',
          words: [
            'du Comité populaire provincial',
            'du comité populaire de la province',
            'du Comité populaire de la province de {area}',
            'du Comité populaire provincial de {area}',
          ],
        },
        { body: 'people-committee', level: 'district', words: ['du Comité populaire du district de {area}'] },
        { body: 'people-committee', level: 'commune', words: ['du Comité populaire de la commune de {area}'] },
        {
          body: 'people-council',
          level: 'province',
          words: ['du Conseil populaire provincial', 'du Conseil populaire de la province de {area}'],
        },
        {
          body: 'national-assembly',
          level: 'central',
          words: ["de l'Assemblée nationale", 'de l’Assemblée nationale'],
        },
        {
          body: 'fatherland-front',
          level: 'province',
          words: [
            'du Comité provincial du Front de la Patrie',
            'du Comité du Front de la patrie du Vietnam de la province',
          ],
        },
        {
          body: 'women-union',
          level: 'province',
          words: ["de l'Union provinciale des femmes", "de l'Union des femmes de la province"],
        },
        { body: 'farmer-association', level: 'province', words: ["de l'Association provinciale des agriculteurs"] },
        { body: 'labor-federation', level: 'province', words: ['de la Fédération provinciale du travail'] },
        {
          body: 'veteran-association',
          level: 'province',
          words: ["de l'Association provinciale des anciens combattants"],
        },
        {
          body: 'inspection-commission',
          level: 'province',
          words: ["de la Commission d'inspection du Comité provincial du Parti"],
        },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'minister', words: ['ministre'], plural: ['ministres'] },
        { role: 'minister', modifiers: ['deputy'], words: ['vice-ministre'], plural: ['vice-ministres'] },
        { role: 'minister', modifiers: ['former'], words: ['ancien ministre', 'ancienne ministre', 'ex-ministre'] },
        { role: 'minister', modifiers: ['deputy', 'standing'], words: ['vice-ministre permanent'] },
      ],
      bodies: [
        { body: 'ministry', level: 'central', sector: 'finance', words: ['des Finances', 'des finances'] },
        { body: 'ministry', level: 'central', sector: 'health', words: ['de la Santé'] },
        { body: 'ministry', level: 'central', sector: 'defence', words: ['de la Défense nationale', 'de la Défense'] },
        { body: 'ministry', level: 'central', sector: 'public-security', words: ['de la Sécurité publique'] },
        { body: 'ministry', level: 'central', sector: 'culture', words: ['de la Culture, des Sports et du Tourisme'] },
        {
          body: 'ministry',
          level: 'central',
          sector: 'agriculture-environment',
          words: ["de l'Agriculture et de l'Environnement"],
        },
        {
          body: 'ministry',
          level: 'central',
          sector: 'labour',
          words: ['du Travail, des Invalides de guerre et des Affaires sociales'],
        },
        { body: 'ministry', level: 'central', sector: 'science', words: ['des Sciences et des Technologies'] },
        { body: 'ministry', level: 'central', sector: 'transport', words: ['des Transports'] },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'director', words: ['directeur', 'directrice'], plural: ['directeurs'] },
        {
          role: 'director',
          modifiers: ['deputy'],
          words: ['directeur adjoint', 'directrice adjointe', 'vice-directeur'],
          plural: ['directeurs adjoints'],
        },
        { role: 'director', modifiers: ['former'], words: ['ancien directeur', 'ancienne directrice'] },
        { role: 'director', modifiers: ['acting'], words: ['directeur par intérim'] },
      ],
      bodies: [
        { body: 'department', sector: 'health', words: ['du département de la Santé', 'du Département de la santé'] },
        { body: 'department', sector: 'finance', level: 'province', words: ['du Département provincial des finances'] },
        {
          body: 'department',
          sector: 'planning-investment',
          words: ["du Département de la planification et de l'investissement"],
        },
        {
          body: 'department',
          sector: 'agriculture',
          words: ["du département de l'agriculture et du développement rural"],
        },
        { body: 'department', sector: 'culture', words: ['du département de la Culture, des Sports et du Tourisme'] },
        { body: 'department', sector: 'education', words: ["du département de l'éducation et de la formation"] },
        { body: 'department', sector: 'industry-trade', words: ["du département de l'industrie et du commerce"] },
        {
          body: 'public-security',
          level: 'province',
          words: ['de la police provinciale', 'de la Sécurité publique provinciale'],
        },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'commander', words: ['commandant'] },
        { role: 'commander', modifiers: ['deputy'], words: ['commandant adjoint'] },
        { role: 'commissar', words: ['commissaire politique'] },
        { role: 'commissar', modifiers: ['deputy'], words: ['commissaire politique adjoint'] },
        { role: 'chief-of-staff', words: ["chef d'état-major"] },
      ],
      bodies: [
        { body: 'military-command', level: 'province', words: ['du Commandement militaire provincial'] },
        {
          body: 'border-guard',
          level: 'province',
          words: ['du Commandement provincial des gardes-frontières', 'des gardes-frontières de la province'],
        },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'secretary', words: ['secrétaire'] },
        { role: 'secretary', modifiers: ['deputy'], words: ['secrétaire adjoint', 'secrétaire adjointe'] },
      ],
      bodies: [
        {
          body: 'youth-union',
          level: 'province',
          words: ["de l'Union provinciale de la jeunesse", "de l'Union de la jeunesse de la province"],
        },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [
        { role: 'prime-minister', words: ['Premier ministre'] },
        {
          role: 'prime-minister',
          modifiers: ['deputy'],
          words: ['vice-Premier ministre', 'vice-Première ministre'],
          plural: ['vice-Premiers ministres'],
        },
      ],
      bodies: [{ body: 'government', level: 'central', words: [''] }],
      forms: ['{role}'],
    },
    {
      roles: [{ role: 'chief-justice', words: ['président', 'juge en chef'] }],
      bodies: [
        { body: 'court', level: 'central', words: ['de la Cour populaire suprême'] },
        { body: 'court', level: 'province', words: ['du Tribunal populaire provincial'] },
      ],
      forms: ['{role} {body}'],
    },
    {
      roles: [{ role: 'chief-procurator', words: ['procureur en chef'] }],
      bodies: [
        { body: 'procuracy', level: 'central', words: ['du Parquet populaire suprême'] },
        { body: 'procuracy', level: 'province', words: ['du Parquet populaire provincial'] },
      ],
      forms: ['{role} {body}'],
    },
  ],
  addresses: [
    { words: '' },
    { words: 'le camarade ', honorific: 'comrade', short: true },
    { words: 'la camarade ', honorific: 'comrade', short: true },
    { words: 'M. ', honorific: 'mr', short: true },
    { words: 'Mme ', honorific: 'ms', short: true },
    { words: 'le colonel ', rank: 'colonel' },
    { words: 'le général de division ', rank: 'général de division' },
    { words: 'le lieutenant-colonel ', rank: 'lieutenant-colonel' },
  ],
  article: (title) =>
    /^(?:[aeiouéê])/i.test(title)
      ? "l'"
      : /^(?:vice-)?(?:présidente|directrice|cheffe|Première|secrétaire adjointe)/.test(title)
        ? 'la '
        : 'le ',
  bareTitles: false,
  addressedTitles: false,
  frames: [
    { text: '{person} a pris la parole lors de la conférence.', activities: ['spoke'] },
    { text: '{person} a présidé la conférence.', activities: ['chaired'] },
    { text: '{person} a présenté le rapport sur le travail de construction du Parti.', activities: ['reported'] },
    { text: "{person} a prononcé le discours d'ouverture.", activities: ['spoke'] },
    { text: "Ouvrant la conférence, {person} a souligné l'importance de la base.", activities: ['spoke'] },
    {
      text: 'Concluant la réunion, {person} a demandé à tous les échelons de faire preuve de détermination.',
      activities: ['spoke'],
    },
    {
      text: 'Présentant le rapport, {person} a déclaré que des difficultés subsistent.',
      activities: ['reported', 'spoke'],
    },
    { text: 'Lors de la discussion, {person} a clarifié les avis des délégués.', activities: ['spoke'] },
    { text: 'Selon {person}, le mouvement a pris de l’ampleur.', activities: ['spoke'] },
    { text: 'Était également présent {person}.', activities: ['attended'] },
    { text: 'La conférence a été présidée par {person}.', activities: ['chaired'] },
  ],
  lists: [
    { text: 'Les camarades : {people} ont présidé la conférence.', honorific: 'comrade', activities: ['chaired'] },
    { text: 'Étaient présents les camarades : {people}.', honorific: 'comrade', activities: ['attended'] },
    { text: 'Étaient présents : {people}.', activities: ['attended'] },
    {
      text: 'Ont participé à la conférence les camarades : {people} ; les membres du Comité permanent ; des représentants des départements.',
      honorific: 'comrade',
      activities: ['attended'],
    },
    { text: 'Les camarades {people} ont coprésidé la séance.', honorific: 'comrade', activities: ['chaired'] },
  ],
  listSeparator: ' ; ',
  shared: [
    { text: 'Les {title} {names} ont présidé la session.', activities: ['chaired'] },
    { text: 'Étaient présents les {title} : {names}.', activities: ['attended'] },
    { text: 'Les {title} {names} ont participé à la réunion.', activities: ['attended'] },
  ],
  and: ' et ',
  captions: [
    { text: '{title} {name} prend la parole lors de la conférence', activities: ['spoke'] },
    { text: '{name}, {title}, prononce un discours lors de la réunion. Photo : Thu Ha', activities: ['spoke'] },
    { text: 'Le camarade {name} prend la parole lors de la conférence', activities: ['spoke'], honorific: 'comrade' },
  ],
  later: [
    { text: '{person} a déclaré que les localités doivent agir plus vite.', activities: ['spoke'] },
    { text: '{person} a également souligné le rôle du contrôle.', activities: ['spoke'] },
    { text: 'Selon {person}, le mouvement s’est largement répandu.', activities: ['spoke'] },
  ],
  metrics: {
    money: ['recettes budgétaires', 'exportations', 'recettes intérieures', 'dépenses budgétaires'],
    growth: ['production industrielle', 'valeur ajoutée', 'production agricole', 'consommation'],
    share: ['taux de ménages pauvres', "taux d'urbanisation", 'taux de décaissement', 'taux de couverture forestière'],
    things: [
      'nouveaux membres du Parti',
      'projets',
      'nouvelles entreprises',
      'communes',
      'ménages pauvres',
      'délégués',
      'organisations du Parti',
    ],
  },
  outputs: [
    { metric: 'production de riz', unit: 't', words: '{n} tonnes' },
    { metric: 'superficie forestière', unit: 'ha', words: '{n} hectares' },
    { metric: 'superficie cultivée', unit: 'ha', words: '{n} ha' },
    { metric: 'longueur totale des routes', unit: 'km', words: '{n} km' },
    { metric: 'capacité totale', unit: 'MW', words: '{n} MW' },
  ],
  statements: [
    { text: 'Les {metric} ont atteint {0}.', metric: 'money', values: [{ kind: 'money', measure: 'level' }] },
    { text: '{when}les {metric} ont atteint {0}.', metric: 'money', values: [{ kind: 'money', measure: 'level' }] },
    {
      text: '{when}les {metric} ont atteint {0}, en hausse de {1} par rapport à la même période.',
      metric: 'money',
      values: [
        { kind: 'money', measure: 'level' },
        { kind: 'percent', measure: 'growth', base: 'previous-year' },
      ],
    },
    {
      text: '{when}les {metric} ont atteint {0}, soit {1} du plan.',
      metric: 'money',
      values: [
        { kind: 'money', measure: 'level' },
        { kind: 'percent', measure: 'completion', base: 'plan' },
      ],
    },
    {
      text: "{when}les {metric} ont atteint {0}, soit {1} de l'estimation et en baisse de {2} par rapport à la même période.",
      metric: 'money',
      values: [
        { kind: 'money', measure: 'level' },
        { kind: 'percent', measure: 'completion', base: 'plan' },
        { kind: 'percent', measure: 'growth', base: 'previous-year', falls: true },
      ],
    },
    {
      text: '{when}les {metric} sont estimées à {0}.',
      metric: 'money',
      values: [{ kind: 'money', measure: 'level', status: 'estimated' }],
    },
    {
      text: '{when}les {metric} sont estimées à {0}, soit une hausse de {1} par rapport à {z}.',
      metric: 'money',
      values: [
        { kind: 'money', measure: 'level', status: 'estimated' },
        { kind: 'percent', measure: 'growth', status: 'estimated', base: '{z}' },
      ],
    },
    {
      text: 'Les {metric} ont atteint plus de {0}.',
      metric: 'money',
      values: [{ kind: 'money', measure: 'level', bound: 'over' }],
    },
    {
      text: "Les {metric} s'élèvent à près de {0}.",
      metric: 'money',
      values: [{ kind: 'money', measure: 'level', bound: 'about' }],
    },
    {
      text: '{when}la {metric} a augmenté de {0}.',
      metric: 'growth',
      values: [{ kind: 'percent', measure: 'growth' }],
    },
    {
      text: "{when}la {metric} a augmenté de {0} par rapport à la même période de l'année dernière.",
      metric: 'growth',
      values: [{ kind: 'percent', measure: 'growth', base: 'previous-year' }],
    },
    {
      text: '{when}la {metric} a diminué de {0} par rapport à {z}.',
      metric: 'growth',
      values: [{ kind: 'percent', measure: 'growth', base: '{z}', falls: true }],
    },
    {
      text: '{when}la {metric} a connu une croissance de {0} sur un an.',
      metric: 'growth',
      values: [{ kind: 'percent', measure: 'growth', base: 'previous-year' }],
    },
    { text: '{when}le {metric} a atteint {0}.', metric: 'share', values: [{ kind: 'percent', measure: 'share' }] },
    { text: '{when}le {metric} est de {0}.', metric: 'share', values: [{ kind: 'percent', measure: 'share' }] },
    {
      text: '{when}le {metric} a baissé de {0}.',
      metric: 'share',
      values: [{ kind: 'points', measure: 'growth', falls: true }],
    },
    {
      text: 'Le {metric} est passé de {0} en {z} à {1} en {y}.',
      metric: 'share',
      values: [
        { kind: 'percent', measure: 'share', period: '{z}' },
        { kind: 'percent', measure: 'share', period: '{y}' },
      ],
    },
    {
      text: "D'ici 2030, la province vise un {metric} de {0}.",
      metric: 'share',
      values: [{ kind: 'percent', measure: 'share', status: 'target', period: '2030' }],
    },
    {
      text: "D'ici 2030, le {metric} sera inférieur à {0}.",
      metric: 'share',
      values: [{ kind: 'percent', measure: 'share', status: 'target', bound: 'under', period: '2030' }],
    },
    { text: '{when}la {metric} a atteint {0}.', metric: 'output', values: [{ kind: 'amount', measure: 'level' }] },
    {
      text: '{when}la {metric} est estimée à {0}.',
      metric: 'output',
      values: [{ kind: 'amount', measure: 'level', status: 'estimated' }],
    },
    {
      text: '{when}la province a enregistré {0} {metric}.',
      metric: 'things',
      values: [{ kind: 'count', measure: 'count' }],
    },
    {
      text: '{when}la province compte plus de {0} {metric}.',
      metric: 'things',
      values: [{ kind: 'count', measure: 'count', bound: 'over' }],
    },
    {
      text: '{when}la province a enregistré {0} {metric}, soit {1} du plan.',
      metric: 'things',
      values: [
        { kind: 'count', measure: 'count' },
        { kind: 'percent', measure: 'completion', base: 'plan' },
      ],
    },
  ],
  periods: [
    { text: 'En {y}, ', period: '{y}' },
    { text: 'Au cours des {m} premiers mois de {y}, ', period: '{y}-01/{y}-{0m}' },
    { text: 'Au premier trimestre {y}, ', period: '{y}-Q1' },
    { text: 'Au cours de la période {z}-{y}, ', period: '{z}/{y}' },
    { text: 'De {z} à {y}, ', period: '{z}/{y}' },
    { text: 'Au 30 septembre {y}, ', period: '{y}-09-30' },
    { text: 'Au premier semestre {y}, ', period: '{y}-01/{y}-06' },
  ],
  money: [
    { words: '{n} milliards de VND', unit: 'VND', factor: 1e9, most: 99_999 },
    { words: '{n} milliards de dôngs', unit: 'VND', factor: 1e9, most: 99_999 },
    { words: '{n} millions de dollars', unit: 'USD', factor: 1e6, most: 9_999 },
    { words: "{n} millions d'USD", unit: 'USD', factor: 1e6, most: 900 },
    { words: '{n} billions de VND', unit: 'VND', factor: 1e12, most: 900 },
  ],
  percent: ['{n} %', '{n}%', '{n}\u202f%', '{n} pour cent'],
  points: ['{n} points de pourcentage'],
  times: ['{n} fois'],
  notations: [
    { group: ' ', decimal: ',' },
    { group: '.', decimal: ',' },
    { group: '\u00a0', decimal: ',' },
    { group: '\u202f', decimal: ',' },
  ],
  documents: [
    { type: 'resolution', code: 'NQ', words: ['résolution', 'Résolution'], plural: 'résolutions' },
    { type: 'directive', code: 'CT', words: ['directive', 'Directive'] },
    { type: 'conclusion', code: 'KL', words: ['conclusion', 'Conclusion'] },
    { type: 'decision', code: 'QD', words: ['décision', 'Décision'] },
    { type: 'plan', code: 'KH', words: ['plan', 'Plan'] },
    { type: 'decree', code: 'ND', words: ['décret', 'Décret'] },
    { type: 'programme', code: 'CTr', words: ["programme d'action", 'Programme'] },
  ],
  issuers: [
    {
      number: '{n}-{code}/TW',
      types: ['resolution', 'directive', 'conclusion'],
      text: 'Politburo',
      behind: 'du Politburo',
      body: 'politburo',
      level: 'central',
    },
    {
      number: '{n}-{code}/TW',
      types: ['resolution', 'directive', 'conclusion'],
      text: 'Bureau politique',
      behind: 'du Bureau politique',
      body: 'politburo',
      level: 'central',
    },
    {
      number: '{n}-{code}/TU',
      types: ['resolution', 'directive', 'conclusion', 'plan', 'programme'],
      text: 'Comité provincial du Parti',
      behind: 'du Comité provincial du Parti',
      body: 'party-committee',
      level: 'province',
    },
    {
      number: '{n}/{code}-CP',
      types: ['resolution'],
      text: 'gouvernement',
      behind: 'du gouvernement',
      body: 'government',
      level: 'central',
    },
    {
      number: '{n}/{year}/{code}-CP',
      types: ['decree'],
      text: 'gouvernement',
      behind: 'du gouvernement',
      body: 'government',
      level: 'central',
    },
    {
      number: '{n}/{code}-TTg',
      types: ['decision', 'directive'],
      text: 'Premier ministre',
      behind: 'du Premier ministre',
      body: 'government',
      level: 'central',
    },
    {
      number: '{n}/{code}-UBND',
      types: ['plan', 'decision'],
      text: 'Comité populaire provincial',
      behind: 'du Comité populaire provincial',
      body: 'people-committee',
      level: 'province',
    },
    {
      number: '{n}/{year}/{code}-HDND',
      types: ['resolution'],
      text: 'Conseil populaire provincial',
      behind: 'du Conseil populaire provincial',
      body: 'people-council',
      level: 'province',
    },
    {
      number: '{n}/{year}/QH15',
      types: ['resolution'],
      text: 'Assemblée nationale',
      behind: "de l'Assemblée nationale",
      body: 'national-assembly',
      level: 'central',
    },
  ],
  sign: ['n° ', 'n°', 'N° ', ''],
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  dates: [
    ' du {day} {month} {y}',
    ' datée du {d}/{m}/{y}',
    ' en date du {day} {month} {y}',
    ' du {0d}/{0m}/{y}',
    ', datée du {0d}-{0m}-{y}',
  ],
  citations: ['{before}{words} {number}{date}{issuer}{subject}', '{before}{words} {number}{issuer}{date}{subject}'],
  on: 'sur',
  subjects: [
    'le développement de la formation professionnelle',
    "le développement de l'économie maritime",
    "le renforcement de la discipline et de l'ordre",
    'la transformation numérique dans la nouvelle période',
  ],
  carriers: [
    'La conférence a étudié : {ref}.',
    'La province met en œuvre la {ref}.',
    'Les délégués ont cité la {ref}.',
    'Les cellules du Parti ont assimilé la {ref}.',
  ],
  chains: [
    'Les délégués ont étudié les {words} {a} et {b}.',
    'Les délégués ont étudié la {word} {a} et la {word} {b}.',
  ],
  unnumbered: [
    {
      words: ['résolution du {t}e Congrès national du Parti', 'Résolution du {T}e Congrès national du Parti'],
      id: 'resolution/congress/{t}/central',
    },
    {
      words: ['résolution du {t}e Congrès provincial du Parti', 'résolution du {T}e Congrès du Parti de la province'],
      id: 'resolution/congress/{t}/province',
    },
    {
      words: [
        'résolution du {n}e Plénum du Comité central (13e mandat)',
        'résolution du {n}e Plénum du 13e Comité central du Parti',
      ],
      id: 'resolution/plenum/{n}/13',
    },
    { words: ['Loi foncière {y}', 'loi foncière de {y}'], id: 'law/fonciere/{y}' },
  ],
  fillers: [
    'Les délégués ont débattu avec franchise et ont regardé la vérité en face.',
    'Le déblaiement des sites reste lent dans certaines localités.',
    'Les membres du Comité permanent et les chefs de département étaient présents.',
    'De nombreux avis ont porté sur les difficultés de la production.',
    'La conférence a également procédé au travail du personnel.',
    'La sécurité sociale est garantie et la vie des habitants continue de s’améliorer.',
    'Le système politique a été consolidé de la province à la base.',
    'Des représentants des ministères et des organes centraux étaient également présents.',
    'La session a examiné un projet de résolution sur les frais de scolarité.',
    'La défense nationale et la sécurité sont maintenues, les relations extérieures élargies.',
    'Les délégués ont offert de l’encens au monument des martyrs.',
    'Les habitants des communes montagneuses ont reçu des cadeaux pour le Nouvel An lunaire.',
    'La conférence s’est tenue en présentiel et en ligne.',
    'D’anciens dirigeants de la province ont donné leur avis.',
    'Les délégués ont étudié la pensée, la morale et le style de Hô Chi Minh.',
    'La prochaine session aura lieu à Hô Chi Minh-Ville.',
  ],
  holders: [
    {
      text: 'Le secrétaire du Comité provincial du Parti a demandé aux localités d’accélérer le décaissement.',
      role: 'secretary',
      body: 'party-committee',
    },
  ],
  furniture: [
    'Photo : Thu Ha',
    'Actualités et photos : Quang Man',
    '[ad_1]',
    'Comment (0)',
    'Source: https://example.vn/news-1.html',
    'Ảnh: Quang Mẫn',
    '![]() |',
    'Texte et photos : SNOW WIND',
  ],
};
