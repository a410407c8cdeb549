/**
 * French phrases: the machine-translated pages of provincial papers (`vietnam.vn`, `baonghean.vn/fr`, `laodong.vn`) and
 * agency copy (VNA, VOV, Le Courrier du Vietnam). The forms are real; people, figures and documents are invented.
 */
import type { Corpus } from './corpus.ts';

export const corpus: Corpus = {
  posts: [
    { role: 'director', body: 'department', spellings: ["directeur de l'Agence de l'investissement étranger"] },
    { role: 'director', body: 'enterprise', spellings: ['directeur de VNPT'] },
    { role: 'head', body: 'other', spellings: ['chef du village de Dak Ba', 'cheffe du hameau de Na Sang'] },
    // The Party committee: both word orders, old and agency spellings, both genders.
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      spellings: [
        'secrétaire du Comité provincial du Parti',
        'secrétaire du comité du Parti de la province',
        'secrétaire provincial du Parti',
        'secrétaire du Comité du Parti provincial',
        'secrétaire provinciale du Parti',
        'Secrétaire du Parti provincial',
        "secrétaire de l'organisation provinciale du Parti",
        'secretaire du Comite provincial du Parti',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      area: 'Hà Giang',
      spellings: [
        'secrétaire du Comité provincial du Parti de Hà Giang',
        'secrétaire du Comité du Parti de la province de Hà Giang',
        'secrétaire provincial du Parti de Hà Giang',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'province',
      spellings: [
        'secrétaire adjoint du Comité provincial du Parti',
        'secrétaire adjointe du comité du Parti de la province',
        'vice-secrétaire du Comité provincial du Parti',
        'secrétaires adjoints du Comité provincial du Parti',
        'secrétaire provincial adjoint du Parti',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'province',
      spellings: [
        'secrétaire adjoint permanent du Comité provincial du Parti',
        'secrétaire adjointe permanente du Comité provincial du Parti',
        'vice-secrétaire permanent du Comité du Parti de la province',
        'secrétaire permanent adjoint du Comité provincial du Parti',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['former'],
      body: 'party-committee',
      level: 'province',
      spellings: [
        'ancien secrétaire du Comité provincial du Parti',
        'ancienne secrétaire du comité du Parti de la province',
        'ex-secrétaire du Comité provincial du Parti',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['acting'],
      body: 'party-committee',
      level: 'province',
      spellings: ['secrétaire par intérim du Comité provincial du Parti', 'secrétaire provincial du Parti par intérim'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'city',
      spellings: ['secrétaire du Comité municipal du Parti', 'secrétaire du Comité du Parti de la ville'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'city',
      area: 'Hai Phong',
      spellings: [
        'secrétaire du comité municipal du Parti de Hai Phong',
        'secrétaire du Comité du Parti de la ville de Hai Phong',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'district',
      area: 'Van Chan',
      spellings: [
        'secrétaire du comité du Parti du district de Van Chan',
        'secrétaire du Comité du Parti de district de Van Chan',
        'secrétaire du Parti du district de Van Chan',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'commune',
      area: "M'Drak",
      spellings: [
        "secrétaire adjoint du Comité du Parti de la commune de M'Drak",
        "vice-secrétaire du Comité communal du Parti de M'Drak",
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'commune',
      area: 'Tan An',
      spellings: ['secrétaire du Comité du Parti du quartier de Tan An'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      spellings: ['secrétaire du Comité du Parti des agences provinciales'],
    },
    {
      role: 'secretary',
      body: 'party-civil-affairs-committee',
      level: 'province',
      spellings: ['secrétaire du Comité des affaires civiles du Parti du Comité populaire provincial'],
    },
    {
      role: 'secretary',
      body: 'party-cell',
      area: 'Na Loc',
      spellings: ['secrétaire de la cellule du Parti du village de Na Loc'],
    },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'province',
      spellings: [
        'membre du Comité permanent du Comité provincial du Parti',
        'membre du Comité permanent du Parti provincial',
        'membre du Comité permanent provincial du Parti',
        'membres du Comité permanent du Comité du Parti de la province',
      ],
    },
    {
      role: 'member',
      body: 'party-executive-committee',
      level: 'province',
      spellings: [
        'membre du Comité exécutif provincial du Parti',
        'membre du Comité exécutif du Parti provincial',
        'membre du Comité exécutif du Parti de la province',
      ],
    },
    {
      role: 'member',
      body: 'party-committee',
      level: 'province',
      spellings: ['membre du Comité provincial du Parti', 'membre du comité du Parti de la province'],
    },
    // The centre of the Party.
    {
      role: 'general-secretary',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'secrétaire général du Comité central du Parti',
        'secrétaire général du Comité central du Parti communiste du Vietnam',
      ],
    },
    {
      role: 'member',
      body: 'politburo',
      level: 'central',
      spellings: [
        'membre du Bureau politique',
        'membre du Politburo',
        'membre du Bureau politique du Comité central du Parti',
        'membre du Bureau politique du CC du PCV',
      ],
    },
    {
      role: 'member',
      modifiers: ['former'],
      body: 'politburo',
      level: 'central',
      spellings: ['ancien membre du Politburo', 'ancienne membre du Bureau politique', 'ex-membre du Bureau politique'],
    },
    {
      role: 'member',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'membre du Comité central du Parti',
        'membre du Comité central du PCV',
        'membre du Comité central du Parti communiste du Vietnam',
        'membre du Comité exécutif central du Parti',
        'membre du Comite central du Parti',
      ],
    },
    {
      role: 'member',
      modifiers: ['alternate'],
      body: 'central-committee',
      level: 'central',
      spellings: ['membre suppléant du Comité central du Parti', 'membre suppléante du Comité central du PCV'],
    },
    {
      role: 'secretary',
      body: 'central-committee',
      level: 'central',
      spellings: ['secrétaire du Comité central du Parti', 'secrétaire du CC du PCV'],
    },
    {
      role: 'member',
      modifiers: ['standing'],
      body: 'secretariat',
      level: 'central',
      spellings: [
        'membre permanent du Secrétariat',
        'permanent du Secrétariat',
        'permanente du Secrétariat',
        'permanent du Secrétariat du Comité central du Parti',
      ],
    },
    {
      role: 'head',
      body: 'organization-commission',
      level: 'central',
      spellings: [
        "chef de la Commission centrale d'organisation",
        "chef du Comité central d'organisation",
        "chef de la Commission d'organisation du Comité central du Parti",
        'cheffe de la Commission de l’organisation du Comité central du Parti',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'organization-commission',
      level: 'central',
      spellings: [
        "chef adjoint permanent de la Commission centrale d'organisation",
        'vice-chef permanent de la Commission de l’organisation du Comité central du Parti',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'organization-commission',
      level: 'central',
      spellings: ["vice-président du Comité central d'organisation"],
    },
    {
      role: 'head',
      body: 'organization-commission',
      level: 'province',
      spellings: [
        "chef du Comité d'organisation du Comité provincial du Parti",
        "chef de la Commission d'organisation du Comité provincial du Parti",
        "chef du département de l'organisation du Comité provincial du Parti",
        "chef du Comité d'organisation du Parti provincial",
      ],
    },
    {
      role: 'head',
      body: 'propaganda-commission',
      level: 'province',
      spellings: [
        'chef du département de propagande du Comité provincial du Parti',
        'chef de la Commission de propagande et de mobilisation des masses du Comité provincial du Parti',
        'chef du comité de propagande et de mobilisation de masse du comité provincial du Parti',
        "cheffe de la Commission de sensibilisation et d'éducation du Comité provincial du Parti",
      ],
    },
    {
      role: 'head',
      body: 'propaganda-commission',
      level: 'central',
      spellings: [
        "chef de la Commission centrale de propagande et d'éducation",
        'chef de la Commission centrale de la sensibilisation et de l’éducation',
        'chef de la Commission centrale de la sensibilisation et de la mobilisation des masses',
      ],
    },
    {
      role: 'head',
      body: 'mass-mobilization-commission',
      level: 'province',
      spellings: [
        'chef de la Commission de mobilisation des masses du Comité provincial du Parti',
        'cheffe de la Commission de mobilisation de masse du Comité provincial du Parti',
      ],
    },
    {
      role: 'chair',
      body: 'inspection-commission',
      level: 'province',
      spellings: [
        "président de la Commission d'inspection du Comité provincial du Parti",
        "président du comité d'inspection du Comité provincial du Parti",
        'présidente de la Commission de contrôle du comité du Parti de la province',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'inspection-commission',
      level: 'central',
      spellings: [
        "vice-président du Comité central d'inspection",
        'vice-présidente de la Commission centrale de contrôle',
        'vice-président de la Commission de contrôle du Comité central du Parti',
      ],
    },
    {
      role: 'head',
      body: 'internal-affairs-commission',
      level: 'province',
      spellings: [
        'chef de la Commission des affaires intérieures du Comité provincial du Parti',
        'chef du Comité des affaires intérieures du Comité provincial du Parti',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'internal-affairs-commission',
      level: 'central',
      spellings: ['vice-chef permanent de la Commission centrale des affaires intérieures'],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'economic-commission',
      level: 'central',
      spellings: [
        'chef adjoint du Comité central de politique et de stratégie',
        'chef adjoint de la Commission centrale des politiques et stratégies',
        'vice-chef de la Commission économique centrale',
      ],
    },
    {
      role: 'head',
      body: 'external-relations-commission',
      level: 'central',
      spellings: [
        'chef de la Commission centrale des relations extérieures',
        'chef de la Commission des relations extérieures du Comité central du Parti',
      ],
    },
    {
      role: 'chair',
      body: 'theoretical-council',
      level: 'central',
      spellings: [
        'président du Conseil théorique central',
        'président du Conseil théorique du Comité central du Parti',
      ],
    },
    {
      role: 'head',
      body: 'party-office',
      level: 'province',
      spellings: ['chef du Bureau du Comité provincial du Parti', 'chef du bureau du comité du Parti de la province'],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'party-office',
      level: 'central',
      spellings: ['chef adjoint du Bureau du Comité central du Parti', 'cheffe adjointe du Bureau central du Parti'],
    },
    // State, Government, ministries.
    {
      role: 'president',
      body: 'state',
      level: 'central',
      spellings: [
        'président de la République',
        "président de l'État",
        'président de la République socialiste du Vietnam',
      ],
    },
    {
      role: 'president',
      modifiers: ['deputy'],
      body: 'state',
      level: 'central',
      spellings: ['vice-présidente de la République', "vice-présidente de l'État"],
    },
    {
      role: 'prime-minister',
      body: 'government',
      level: 'central',
      spellings: ['Premier ministre', 'Première ministre'],
    },
    {
      role: 'prime-minister',
      modifiers: ['deputy'],
      body: 'government',
      level: 'central',
      spellings: [
        'vice-Premier ministre',
        'vice-Première ministre',
        'vice-Premiers ministres',
        'Vice-Premier Ministre',
      ],
    },
    {
      role: 'prime-minister',
      modifiers: ['deputy', 'standing'],
      body: 'government',
      level: 'central',
      spellings: ['vice-Premier ministre permanent'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'finance',
      level: 'central',
      spellings: ['ministre des Finances', 'ministre des finances'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'labour',
      level: 'central',
      spellings: ['ministre du Travail, des Invalides de guerre et des Affaires sociales'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'culture',
      level: 'central',
      spellings: [
        'ministre de la Culture, des Sports et du Tourisme',
        'ministre de la Culture, du Sport et du Tourisme',
      ],
    },
    {
      role: 'minister',
      modifiers: ['acting'],
      body: 'ministry',
      sector: 'foreign-affairs',
      level: 'central',
      spellings: ['ministre des Affaires étrangères par intérim', 'ministre par intérim des Affaires étrangères'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'public-security',
      level: 'central',
      spellings: ['ministre de la Sécurité publique', 'ministre de la Police'],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'defence',
      level: 'central',
      spellings: ['vice-ministre de la Défense nationale', 'vice-ministre de la Défense'],
    },
    {
      role: 'minister',
      modifiers: ['deputy', 'standing'],
      body: 'ministry',
      sector: 'health',
      level: 'central',
      spellings: ['vice-ministre permanent de la Santé', 'vice-ministre permanente de la Santé'],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'home-affairs',
      level: 'central',
      spellings: ["vice-ministre de l'Intérieur", 'vice-ministre de l’Intérieur'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'agriculture-environment',
      level: 'central',
      spellings: ["ministre de l'Agriculture et de l'Environnement", 'ministre de l’Agriculture et de l’Environnement'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'ethnic-affairs',
      level: 'central',
      spellings: [
        'ministre des Affaires ethniques et religieuses',
        'ministre des Minorités ethniques et des Religions',
      ],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'industry-trade',
      level: 'central',
      spellings: ["ministre de l'Industrie et du Commerce"],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'science',
      level: 'central',
      spellings: ['ministre des Sciences et des Technologies', 'ministre des Sciences et Technologies'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'planning-investment',
      level: 'central',
      spellings: ["ministre du Plan et de l'Investissement", "ministre de la Planification et de l'Investissement"],
    },
    // Departments: `level` only where the words say it.
    {
      role: 'director',
      body: 'department',
      sector: 'finance',
      spellings: ['directeur du Département des finances', 'directrice du Service des Finances'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'agriculture',
      level: 'province',
      spellings: [
        "directeur du Département provincial de l'agriculture et du développement rural",
        "directeur du Service provincial de l'Agriculture et du Développement rural",
        "directeur du Département de l'agriculture et du développement rural de la province",
      ],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'health',
      spellings: [
        'directrice adjointe du Département de la santé',
        'vice-directeur du Service de la Santé',
        'directeurs adjoints du Département de la santé',
      ],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'home-affairs',
      spellings: ['directeur du Département des affaires intérieures', "directeur du Service de l'Intérieur"],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'natural-resources',
      spellings: ["directeur du Département des ressources naturelles et de l'environnement"],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'statistics',
      level: 'province',
      spellings: [
        'directeur du Bureau provincial des statistiques',
        'directrice du Département provincial des statistiques',
      ],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'tax',
      level: 'province',
      spellings: [
        'directeur du Département provincial des impôts',
        'directeur du Département des impôts de la province',
      ],
    },
    {
      role: 'leader',
      body: 'department',
      sector: 'justice',
      spellings: ['dirigeant du Département de la justice'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'construction',
      spellings: ['directeur du Département de la construction', 'directrice du Service de la Construction'],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'education',
      level: 'province',
      spellings: ["directeur adjoint du Département provincial de l'éducation et de la formation"],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'information',
      spellings: [
        "directeur du Service de l'Information et des Communications",
        "directeur du Département de l'information et des communications",
      ],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'customs',
      spellings: ['directeur du Département des douanes'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'treasury',
      level: 'province',
      spellings: ['directrice du Trésor public provincial'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'tourism',
      spellings: ['directeur du Département du tourisme', 'directrice du Service du Tourisme'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'transport',
      level: 'central',
      spellings: ['ministre des Transports', 'ministre des Transports et des Communications'],
    },
    // A translator's slip stands: a ministry is central.
    {
      role: 'director',
      body: 'ministry',
      sector: 'finance',
      level: 'central',
      spellings: ['directeur du ministère des Finances'],
    },
    {
      role: 'other',
      body: 'ministry',
      sector: 'foreign-affairs',
      level: 'central',
      spellings: ['porte-parole du ministère des Affaires étrangères'],
    },
    {
      role: 'assistant',
      body: 'government',
      level: 'central',
      spellings: ['assistante du Premier ministre', 'assistant du Premier ministre'],
    },
    {
      role: 'chair',
      body: 'other',
      level: 'central',
      spellings: ['président du Conseil électoral national', 'présidente du Conseil électoral national'],
    },
    // National Assembly and councils.
    {
      role: 'chair',
      body: 'national-assembly',
      level: 'central',
      spellings: ["président de l'Assemblée nationale", "président de l'AN", 'présidente de l’AN'],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'national-assembly',
      level: 'central',
      spellings: ["vice-président permanent de l'Assemblée nationale", 'vice-présidente permanente de l’AN'],
    },
    {
      role: 'chair',
      body: 'national-assembly-committee',
      sector: 'finance',
      level: 'central',
      spellings: [
        "président de la Commission des finances et du budget de l'Assemblée nationale",
        "présidente de la Commission des finances et du budget de l'AN",
      ],
    },
    {
      role: 'member',
      body: 'national-assembly-standing-committee',
      level: 'central',
      spellings: [
        "membre du Comité permanent de l'Assemblée nationale",
        "membre du Comité permanent de l'AN",
        "membre de la Commission permanente de l'Assemblée nationale",
      ],
    },
    {
      role: 'head',
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: [
        "chef de la délégation de l'Assemblée nationale provinciale",
        "chef de la délégation provinciale de l'Assemblée nationale",
        "cheffe de la délégation de l'Assemblée nationale de la province",
        "chef de la Délégation de l'AN de la province",
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'full-time'],
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: ["chef adjoint à plein temps de la délégation de l'Assemblée nationale provinciale"],
    },
    {
      role: 'delegate',
      body: 'national-assembly',
      level: 'central',
      spellings: ["député de l'Assemblée nationale", "députée à l'Assemblée nationale"],
    },
    {
      role: 'delegate',
      body: 'people-council',
      level: 'province',
      spellings: ['délégué du Conseil populaire provincial', 'députée du Conseil populaire provincial'],
    },
    {
      role: 'chair',
      body: 'people-council',
      level: 'province',
      spellings: [
        'président du Conseil populaire provincial',
        'présidente du Conseil populaire de la province',
        'président du conseil populaire provincial',
      ],
    },
    {
      role: 'head',
      body: 'people-council',
      level: 'province',
      spellings: [
        'chef de la Commission juridique du Conseil populaire provincial',
        'cheffe du Comité culturel et social du Conseil populaire provincial',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'former', 'standing'],
      body: 'people-council',
      level: 'province',
      spellings: [
        'ancien vice-président permanent du Conseil populaire provincial',
        'ancienne vice-présidente permanente du Conseil populaire de la province',
      ],
    },
    // People's committees at every level.
    {
      role: 'chair',
      body: 'people-committee',
      level: 'province',
      spellings: [
        'président du Comité populaire provincial',
        'présidente du Comité populaire de la province',
        'président du comité populaire provincial',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'people-committee',
      level: 'province',
      spellings: [
        'vice-président permanent du Comité populaire provincial',
        'vice-présidente permanente du Comité populaire de la province',
      ],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'province',
      area: 'Quang Ninh',
      spellings: [
        'président du Comité populaire de la province de Quang Ninh',
        'présidente du Comité populaire provincial de Quang Ninh',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'city',
      area: 'Hanoï',
      spellings: [
        'vice-président du Comité populaire municipal de Hanoï',
        'vice-présidente du Comité populaire de la ville de Hanoï',
      ],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'district',
      area: 'Tan Ky',
      spellings: ['président du Comité populaire du district de Tan Ky'],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'commune',
      spellings: ['présidente du Comité populaire de la commune', 'président du Comité populaire communal'],
    },
    {
      role: 'head',
      body: 'office',
      level: 'province',
      spellings: [
        'chef du Bureau du Comité populaire provincial',
        "chef du Bureau de la délégation de l'Assemblée nationale et du Conseil populaire provincial",
      ],
    },
    {
      role: 'head',
      body: 'office',
      level: 'central',
      spellings: ['chef du Bureau du gouvernement', "chef du Bureau de l'Assemblée nationale"],
    },
    // Front and mass organisations.
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'province',
      spellings: [
        'président du Comité provincial du Front de la Patrie du Vietnam',
        'présidente du Comité du Front de la patrie du Vietnam de la province',
        'président du Front de la Patrie de la province',
      ],
    },
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'central',
      spellings: [
        'président du Comité central du Front de la Patrie du Vietnam',
        'présidente du Comité central du FPV',
      ],
    },
    {
      role: 'chair',
      body: 'women-union',
      level: 'province',
      spellings: ["présidente de l'Union provinciale des femmes", 'présidente de l’Union des femmes de la province'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'women-union',
      level: 'central',
      spellings: [
        "vice-présidente du Comité central de l'Union des femmes du Vietnam",
        "vice-présidente de l'Union des femmes du Vietnam",
      ],
    },
    {
      role: 'secretary',
      body: 'youth-union',
      level: 'province',
      spellings: [
        "secrétaire de l'Union provinciale de la jeunesse",
        "secrétaire de l'Union de la jeunesse de la province",
      ],
    },
    {
      role: 'secretary',
      modifiers: ['first'],
      body: 'youth-union',
      level: 'central',
      spellings: [
        "premier secrétaire du Comité central de l'Union de la jeunesse communiste Hô Chi Minh",
        "première secrétaire de l'Union centrale de la jeunesse",
      ],
    },
    {
      role: 'chair',
      body: 'farmer-association',
      level: 'province',
      spellings: [
        "président de l'Association provinciale des agriculteurs",
        "président de l'Union provinciale des agriculteurs",
        "présidente de l'Association des agriculteurs de la province",
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'labor-federation',
      level: 'province',
      spellings: [
        'vice-président permanent de la Fédération provinciale du travail',
        'vice-president permanent de la Federation du travail de la province',
      ],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'central',
      spellings: ['président de la Confédération générale du travail du Vietnam'],
    },
    {
      role: 'chair',
      body: 'veteran-association',
      level: 'province',
      spellings: [
        "président de l'Association provinciale des anciens combattants",
        "président de l'Association des vétérans de la province",
      ],
    },
    {
      role: 'chair',
      modifiers: ['honorary'],
      body: 'association',
      level: 'province',
      spellings: ["président honoraire de l'Association provinciale de la Croix-Rouge"],
    },
    // Justice, police, army.
    {
      role: 'chief-justice',
      body: 'court',
      level: 'province',
      spellings: [
        'juge en chef du Tribunal populaire provincial',
        'président du Tribunal populaire de la province',
        'présidente du Tribunal populaire provincial',
      ],
    },
    {
      role: 'chief-justice',
      body: 'court',
      level: 'central',
      spellings: ['président de la Cour populaire suprême', 'juge en chef de la Cour populaire suprême'],
    },
    {
      role: 'chief-procurator',
      body: 'procuracy',
      level: 'province',
      spellings: [
        'procureur en chef du Parquet populaire provincial',
        'procureure en chef du Parquet populaire de la province',
      ],
    },
    {
      role: 'chief-procurator',
      body: 'procuracy',
      level: 'central',
      spellings: ['procureur général du Parquet populaire suprême', 'procureur en chef du Parquet populaire suprême'],
    },
    {
      role: 'director',
      body: 'public-security',
      level: 'province',
      spellings: [
        'directeur de la police provinciale',
        'directeur de la Sécurité publique de la province',
        'directrice de la police de la province',
      ],
    },
    {
      role: 'commander',
      body: 'military-command',
      level: 'province',
      spellings: [
        'commandant du Commandement militaire provincial',
        'commandant du commandement militaire de la province',
      ],
    },
    {
      role: 'commissar',
      modifiers: ['deputy'],
      body: 'military-command',
      level: 'province',
      spellings: ['commissaire politique adjoint du Commandement militaire provincial'],
    },
    {
      role: 'commander',
      body: 'military-command',
      spellings: [
        'commandant de la 4e région militaire',
        'commandant de la région militaire 4',
        'commandant de la 4e Zone militaire',
      ],
    },
    {
      role: 'chief-of-staff',
      body: 'military-command',
      level: 'province',
      spellings: ["chef d'état-major du Commandement militaire provincial"],
    },
    {
      role: 'commander',
      modifiers: ['deputy'],
      body: 'border-guard',
      level: 'province',
      spellings: [
        'commandant adjoint du Commandement provincial des gardes-frontières',
        'commandant adjoint des garde-frontières de la province',
      ],
    },
    {
      role: 'head',
      body: 'inspectorate',
      level: 'province',
      spellings: ["chef de l'Inspection provinciale", 'inspecteur en chef de la province'],
    },
    {
      role: 'inspector-general',
      body: 'inspectorate',
      level: 'central',
      spellings: ['inspecteur général du gouvernement', 'Inspectrice générale du Gouvernement'],
    },
    {
      role: 'auditor-general',
      body: 'state-audit',
      level: 'central',
      spellings: ["auditeur général de l'État", "Auditrice générale de l'État", "auditeur général de l'Audit d'État"],
    },
    {
      role: 'governor',
      modifiers: ['deputy'],
      body: 'state-bank',
      level: 'central',
      spellings: ["vice-gouverneur de la Banque d'État", "vice-gouverneure de la Banque d'État du Vietnam"],
    },
    // Press, schools, companies, boards, groups, abroad.
    {
      role: 'editor-in-chief',
      body: 'media',
      spellings: ['rédacteur en chef du journal Nhân Dân', 'rédactrice en chef du journal Lao Dông'],
    },
    {
      role: 'director',
      body: 'academy',
      level: 'central',
      spellings: [
        "directeur de l'Académie nationale de politique Hô Chi Minh",
        "directeur de l'Académie nationale de politique Ho Chi Minh",
      ],
    },
    { role: 'director', body: 'academy', level: 'province', spellings: ["directeur de l'École politique provinciale"] },
    { role: 'rector', body: 'academy', area: 'Vinh', spellings: ["recteur de l'Université de Vinh"] },
    {
      role: 'general-director',
      body: 'enterprise',
      area: 'Cà Mau',
      spellings: ["directeur général de la Compagnie d'électricité de Cà Mau"],
    },
    {
      role: 'head',
      body: 'management-board',
      sector: 'economic-zone',
      level: 'province',
      spellings: [
        'chef du Conseil de gestion de la zone économique provinciale',
        'chef du Comité de gestion des parcs industriels de la province',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'steering-committee',
      level: 'province',
      spellings: ['chef adjoint du Comité de pilotage provincial', 'chef adjoint du Comité directeur provincial'],
    },
    {
      role: 'head',
      body: 'discussion-group',
      spellings: ['chef du groupe de discussion n° 4', 'chef du groupe 3', 'chef du groupe de discussion n°1'],
    },
    { role: 'ambassador', area: 'Laos', spellings: ['ambassadeur du Vietnam au Laos'] },
    {
      role: 'governor',
      modifiers: ['deputy'],
      body: 'local-government',
      level: 'province',
      area: 'Houaphan',
      spellings: ['vice-gouverneur de la province de Houaphan', 'vice-gouverneure de la province de Houaphan'],
    },
    // The agency's words for the standing member of the Secretariat.
    {
      role: 'member',
      modifiers: ['standing'],
      body: 'secretariat',
      level: 'central',
      spellings: [
        'permanencier du Secrétariat',
        'permanencier du Secrétariat du Comité central du Parti',
        'membre permanent du secrétariat du Comité central du Parti',
      ],
    },
    // A president where the papers of the Party say chief.
    {
      role: 'chair',
      body: 'organization-commission',
      level: 'central',
      spellings: [
        "président de la Commission d'organisation du Comité central du Parti",
        'présidente de la Commission de l’organisation du Comité central du PCV',
      ],
    },
    // "central" behind the whole name of the body.
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'organization-commission',
      level: 'central',
      spellings: ["chef adjoint du Comité d'organisation central", "cheffe adjointe du Comite d'organisation central"],
    },
    {
      role: 'head',
      body: 'mass-mobilization-commission',
      level: 'central',
      spellings: [
        'chef de la Commission centrale de mobilisation de masse',
        'cheffe du Comité central de mobilisation de masse',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'economic-commission',
      level: 'central',
      spellings: ['chef adjoint du Comité politique et stratégique du Comité central'],
    },
    {
      role: 'chair',
      body: 'inspection-commission',
      level: 'central',
      spellings: [
        "président de la Commission centrale d'inspection",
        'président de la Commission du contrôle du Comité central du Parti',
      ],
    },
    // Party committees of the central bodies.
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'central',
      spellings: ['secrétaire adjoint permanent du Comité du Parti des organes centraux du Parti'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'central',
      spellings: [
        'secrétaire adjoint du Comité du Parti auprès du gouvernement',
        'secrétaire adjoint du Comité du Parti du gouvernement',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'full-time'],
      body: 'party-committee',
      level: 'province',
      spellings: ['secrétaire adjoint à plein temps du Comité du Parti des agences provinciales'],
    },
    // The committee of a city under the centre, with its name.
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'city',
      area: 'Huê',
      spellings: [
        'secrétaire adjointe du Comité du Parti de la ville de Huê',
        'vice-secrétaire du Comité municipal du Parti de Huê',
      ],
    },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'city',
      spellings: [
        'membre du Comité permanent du Comité municipal du Parti',
        'membre du Comité permanent du Comité du Parti de la ville',
      ],
    },
    // Ministries.
    {
      role: 'minister',
      body: 'ministry',
      sector: 'information',
      level: 'central',
      spellings: [
        "ministre de l'Information et des Communications",
        'ministre de l’Information et de la Communication',
      ],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'education',
      level: 'central',
      spellings: ["ministre de l'Éducation et de la Formation", "ministre de l'Education et de la Formation"],
    },
    // The word for ministry kept behind the deputy minister.
    {
      role: 'minister',
      modifiers: ['deputy', 'standing'],
      body: 'ministry',
      sector: 'ethnic-affairs',
      level: 'central',
      spellings: ['vice-ministre permanent du ministère des Affaires ethniques et religieuses'],
    },
    {
      role: 'governor',
      body: 'state-bank',
      level: 'central',
      spellings: ["gouverneure de la Banque d'État du Vietnam", 'gouverneur de la Banque d’État'],
    },
    // The Government's office and spokesman.
    {
      role: 'head',
      body: 'office',
      level: 'central',
      spellings: ['responsable du bureau gouvernemental', 'chef du bureau gouvernemental'],
    },
    { role: 'other', body: 'government', level: 'central', spellings: ['porte-parole du gouvernement'] },
    // National Assembly: the Ethnic Council, the deputy head of a delegation, a delegation with its place.
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'national-assembly-committee',
      level: 'central',
      spellings: [
        "vice-président du Conseil ethnique de l'Assemblée nationale",
        "vice-présidente du Conseil des ethnies de l'AN",
      ],
    },
    {
      role: 'chair',
      body: 'national-assembly-committee',
      sector: 'foreign-affairs',
      level: 'central',
      spellings: ["président de la Commission des relations extérieures de l'AN"],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: [
        "chef adjointe de la délégation de l'Assemblée nationale provinciale",
        "cheffe adjointe de la délégation provinciale à l'Assemblée nationale",
      ],
    },
    {
      role: 'head',
      body: 'national-assembly-delegation',
      level: 'province',
      area: 'Bac Kan',
      spellings: ["chef de la délégation de l'Assemblée nationale de la province de Bac Kan"],
    },
    // People's councils and committees.
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'people-council',
      level: 'province',
      spellings: [
        'chef adjoint du Comité juridique du Conseil populaire provincial',
        'cheffe adjointe de la Commission économique et budgétaire du Conseil populaire provincial',
      ],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'commune',
      area: 'Thanh Vinh',
      spellings: ['président du Comité populaire du quartier de Thanh Vinh'],
    },
    // Front and mass organisations.
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'province',
      spellings: ["président de l'antenne provinciale du Front de la Patrie du Vietnam"],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'fatherland-front',
      level: 'province',
      area: 'Khanh Hoa',
      spellings: ['vice-présidente du Comité du Front de la patrie du Vietnam de la province de Khanh Hoa'],
    },
    {
      role: 'member',
      body: 'fatherland-front',
      level: 'central',
      spellings: [
        'membre du Comité central du Front de la Patrie du Vietnam',
        'membre du présidium du Comité central du FPV',
      ],
    },
    {
      role: 'member',
      body: 'women-union',
      level: 'central',
      spellings: [
        "membre du Comité exécutif central de l'Union des femmes du Vietnam",
        "membre du présidium de l'Union des femmes vietnamiennes",
      ],
    },
    {
      role: 'secretary',
      body: 'youth-union',
      level: 'central',
      spellings: [
        "secrétaire de l'Union centrale de la jeunesse",
        "secrétaire du Comité central de l'Union de la jeunesse",
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'youth-union',
      level: 'central',
      spellings: [
        "vice-président permanent de l'Union de la jeunesse vietnamienne",
        "vice-présidente permanente de l'Union centrale de la jeunesse du Vietnam",
      ],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'city',
      area: 'Hai Phong',
      spellings: [
        'président de la Fédération du travail de la ville de Hai Phong',
        'president de la Federation du travail de la ville de Hai Phong',
      ],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'province',
      area: 'Hua Phan',
      spellings: [
        'président du syndicat provincial de Hua Phan',
        'président de la Fédération provinciale du travail de Hua Phan',
      ],
    },
    {
      role: 'chair',
      body: 'association',
      level: 'province',
      spellings: ["président de l'Association des personnes âgées de la province"],
    },
    // Courts, police, army: the deputies.
    {
      role: 'chief-justice',
      modifiers: ['deputy'],
      body: 'court',
      level: 'province',
      spellings: [
        'juge en chef adjointe du Tribunal populaire provincial',
        'vice-président du Tribunal populaire de la province',
      ],
    },
    {
      role: 'chief-procurator',
      modifiers: ['deputy'],
      body: 'procuracy',
      level: 'province',
      spellings: ['procureur en chef adjoint du Parquet populaire provincial'],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'public-security',
      level: 'province',
      spellings: [
        'directeur adjoint de la Police provinciale',
        'directrice adjointe de la Sécurité publique de la province',
      ],
    },
    {
      role: 'head',
      body: 'public-security',
      level: 'commune',
      area: 'Muong Lai',
      spellings: ['chef de la Police de la commune de Muong Lai'],
    },
    {
      role: 'commissar',
      modifiers: ['deputy'],
      body: 'military-command',
      spellings: [
        'commissaire politique adjoint de la région militaire 4',
        'commissaire politique adjoint de la 4e région militaire',
      ],
    },
    {
      role: 'commander',
      body: 'border-guard',
      level: 'province',
      area: 'Tra Vinh',
      spellings: ['commandant du Commandement des gardes-frontières de la province de Tra Vinh'],
    },
    // Steering committees.
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'steering-committee',
      level: 'central',
      spellings: [
        'chef adjoint permanent du Comité directeur central',
        'chef adjoint permanent du Comité central de pilotage',
      ],
    },
    // A department after 2025, with its province.
    {
      role: 'director',
      body: 'department',
      sector: 'agriculture-environment',
      level: 'province',
      area: 'Lao Cai',
      spellings: ["directrice du Service de l'Agriculture et de l'Environnement de la province de Lao Cai"],
    },
  ],

  people: [
    // the title of the next person behind an article; a family whose `Đ` lost its stroke
    {
      text: 'Le colloque a été coprésidé par le ministre de la Culture, Phan Dang Khuê, et le secrétaire du Comité provincial du Parti, Doàn Trong Hiêu.',
      people: [
        { name: 'Phan Dang Khuê', titles: ['ministre de la Culture'], activities: ['chaired'] },
        { name: 'Doàn Trong Hiêu', titles: ['secrétaire du Comité provincial du Parti'], activities: ['chaired'] },
      ],
    },
    {
      text: "Étaient de la partie le vice-ministre de la Construction Dang Quoc Hoa et la vice-gouverneure de la Banque d'État du Vietnam Mai Thi Thuc Doan.",
      people: [
        { name: 'Dang Quoc Hoa', titles: ['vice-ministre de la Construction'], activities: ['attended'] },
        { name: 'Mai Thi Thuc Doan', activities: ['attended'] },
      ],
    },
    // a coordination inside a field at the end of the sentence
    {
      text: 'Le camarade Siu Thuân, Directeur adjoint du Département des affaires ethniques et religieuses.',
      people: [
        { name: 'Siu Thuân', titles: ['Directeur adjoint du Département des affaires ethniques et religieuses'] },
      ],
    },
    // posts in the plural that several people take up
    {
      text: 'Les camarades Ksor Hliêng et Le Van Toan occupent les postes de secrétaires adjoints du Comité du Parti de la commune.',
      people: [
        { name: 'Ksor Hliêng', titles: ['secrétaires adjoints du Comité du Parti de la commune'] },
        { name: 'Le Van Toan', titles: ['secrétaires adjoints du Comité du Parti de la commune'] },
      ],
    },
    // an abbreviation in brackets between a post and its holder
    {
      text: "Le directeur général du Groupe Électricité du Vietnam (EVN), Dang Kha An, a proposé d'avancer le démarrage.",
      people: [
        { name: 'Dang Kha An', titles: ['directeur général du Groupe Électricité du Vietnam'], activities: ['spoke'] },
      ],
    },
    // deputies by the place that sent them; the head of government by another name
    {
      text: 'La députée Truong Thi Nga, de la délégation de Ca Mau, a proposé un fonds. Le délégué Lo Van Inh (délégation de Son La) a insisté sur les digues.',
      people: [
        { name: 'Truong Thi Nga', titles: ['députée'], activities: ['spoke'] },
        { name: 'Lo Van Inh', titles: ['délégué'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Le Premier ministre Ha Van Son a présidé la réunion. Le chef du gouvernement a demandé aux ministères d’agir.',
      people: [{ name: 'Ha Van Son', titles: ['Premier ministre'], activities: ['chaired', 'spoke'] }],
    },
    // who was there, and who did what
    {
      text: 'Le camarade Ha Van Son a pris la parole. Il y avait également M. Do Van Phu.',
      people: [
        { name: 'Ha Van Son', activities: ['spoke'] },
        { name: 'Do Van Phu', activities: ['attended'] },
      ],
    },
    {
      text: 'La session était présidée par le camarade Ha Van Son, président du Conseil populaire provincial, ainsi que par les vice-présidents du Conseil populaire provincial : Do Van Phu et Ly Van Quang.',
      people: [
        { name: 'Ha Van Son', activities: ['chaired'] },
        { name: 'Do Van Phu', activities: ['chaired'] },
        { name: 'Ly Van Quang', activities: ['chaired'] },
      ],
    },
    {
      text: 'Le congrès a entendu les interventions de M. Ha Van Son sur la réforme, et de Mme Ly Thi Mai sur les gongs.',
      people: [
        { name: 'Ha Van Son', activities: ['spoke'] },
        { name: 'Ly Thi Mai', activities: ['spoke'] },
      ],
    },
    {
      text: "L'événement a réuni M. Ha Van Son et 300 délégués.",
      people: [{ name: 'Ha Van Son', activities: ['attended'] }],
    },
    {
      text: 'Le camarade Do Van Phu a donné lecture du rapport.',
      people: [{ name: 'Do Van Phu', activities: ['reported'] }],
    },
    {
      text: 'La délégation conduite par M. Do Van Phu a rendu visite aux familles.',
      people: [{ name: 'Do Van Phu', activities: ['attended'] }],
    },
    // Lists.
    {
      text: 'Les camarades : Hoang Quoc Dieu, membre du Comité central du Parti, secrétaire du Comité provincial du Parti ; Luong Thi Tuyet Bang, secrétaire adjointe permanente du Comité provincial du Parti, présidente du Conseil populaire provincial ; Ta Minh Khoi, secrétaire adjoint du Comité provincial du Parti, président du Comité populaire provincial ont présidé la conférence.',
      people: [
        {
          name: 'Hoang Quoc Dieu',
          honorific: 'comrade',
          gender: null,
          titles: ['membre du Comité central du Parti', 'secrétaire du Comité provincial du Parti'],
          activities: ['chaired'],
        },
        {
          name: 'Luong Thi Tuyet Bang',
          honorific: 'comrade',
          gender: 'female',
          titles: [
            'secrétaire adjointe permanente du Comité provincial du Parti',
            'présidente du Conseil populaire provincial',
          ],
          activities: ['chaired'],
        },
        {
          name: 'Ta Minh Khoi',
          honorific: 'comrade',
          titles: ['secrétaire adjoint du Comité provincial du Parti', 'président du Comité populaire provincial'],
          activities: ['chaired'],
        },
      ],
    },
    {
      text: "Français Ont assisté au Congrès les camarades : Le Xuan Phach - Membre du Comité permanent du Parti provincial, Vice-président du Comité populaire provincial ; Dau Thi Nhan– Présidente de l'Union provinciale des femmes ; Kha Van Liem-Directeur du Département de la justice ; des représentants des départements et 186 délégués.",
      people: [
        {
          name: 'Le Xuan Phach',
          honorific: 'comrade',
          titles: ['Membre du Comité permanent du Parti provincial', 'Vice-président du Comité populaire provincial'],
          activities: ['attended'],
        },
        {
          name: 'Dau Thi Nhan',
          gender: 'female',
          titles: ["Présidente de l'Union provinciale des femmes"],
          activities: ['attended'],
        },
        { name: 'Kha Van Liem', titles: ['Directeur du Département de la justice'], activities: ['attended'] },
      ],
    },
    {
      text: 'Étaient présents les camarades secrétaires adjoints du Comité du Parti du district : Hoang Nhu Trac, Chu Ba Luc et Vi Thi Nga ; les membres du Comité permanent et les chefs des départements.',
      people: [
        {
          name: 'Hoang Nhu Trac',
          honorific: 'comrade',
          titles: ['secrétaires adjoints du Comité du Parti du district'],
          activities: ['attended'],
        },
        { name: 'Chu Ba Luc', honorific: 'comrade', titles: ['secrétaires adjoints du Comité du Parti du district'] },
        { name: 'Vi Thi Nga', honorific: 'comrade', titles: ['secrétaires adjoints du Comité du Parti du district'] },
      ],
    },
    {
      text: 'Ont participé à la réunion le président Trân Công Thê, le Premier ministre Lê Hoàng Vinh et la présidente de l’Assemblée nationale Nguyên Thi Câm Nhung.',
      people: [
        { name: 'Trân Công Thê', titles: ['président'], activities: ['attended'] },
        { name: 'Lê Hoàng Vinh', titles: ['Premier ministre'], activities: ['attended'] },
        {
          name: 'Nguyên Thi Câm Nhung',
          gender: 'female',
          titles: ['présidente de l’Assemblée nationale'],
          activities: ['attended'],
        },
      ],
    },
    {
      text: 'MM. Pham Gia Huu, ancien secrétaire du Comité provincial du Parti, ancien président du Conseil populaire provincial, et Dinh Cong Lap, président du Comité populaire provincial, ont coupé le ruban.',
      people: [
        {
          name: 'Pham Gia Huu',
          honorific: 'mr',
          gender: 'male',
          titles: [
            'ancien secrétaire du Comité provincial du Parti',
            'ancien président du Conseil populaire provincial',
          ],
        },
        {
          name: 'Dinh Cong Lap',
          honorific: 'mr',
          gender: 'male',
          titles: ['président du Comité populaire provincial'],
        },
      ],
    },
    {
      text: 'Le Conseil populaire a élu trois membres du Comité populaire provincial, dont les camarades : Than Van Hoach, directeur de la police provinciale ; Nguyen Xuan Quy, directeur du Département de la planification et de l’investissement.',
      people: [
        { name: 'Than Van Hoach', honorific: 'comrade' },
        { name: 'Nguyen Xuan Quy', honorific: 'comrade' },
      ],
    },
    {
      text: 'Mmes Lo Thi Mai Phuong, vice-présidente du Conseil populaire provincial, et Ca Thi Doan, cheffe adjointe du Bureau du Comité populaire provincial, ont reçu les invités.',
      people: [
        {
          name: 'Lo Thi Mai Phuong',
          honorific: 'ms',
          gender: 'female',
          titles: ['vice-présidente du Conseil populaire provincial'],
        },
        {
          name: 'Ca Thi Doan',
          honorific: 'ms',
          gender: 'female',
          titles: ['cheffe adjointe du Bureau du Comité populaire provincial'],
        },
      ],
    },
    {
      text: 'Au nom du Présidium, les camarades Nay Hrim, Tran Cong Sam et Ro Mah Duyet ont présidé le Congrès.',
      people: [
        { name: 'Nay Hrim', honorific: 'comrade', titles: [], activities: ['chaired'] },
        { name: 'Tran Cong Sam', honorific: 'comrade', titles: [], activities: ['chaired'] },
        { name: 'Ro Mah Duyet', honorific: 'comrade', titles: [], activities: ['chaired'] },
      ],
    },
    // Title before the name.
    {
      text: 'Le président du Comité populaire provincial Ho Van Kien a demandé aux localités de rattraper le retard.',
      people: [
        {
          name: 'Ho Van Kien',
          honorific: null,
          titles: ['président du Comité populaire provincial'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'La secrétaire du comité du Parti du district de Ky Son, Vi Thi Quyen, a pris la parole lors de la discussion.',
      people: [
        {
          name: 'Vi Thi Quyen',
          honorific: null,
          gender: 'female',
          titles: ['secrétaire du comité du Parti du district de Ky Son'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Le ministre des Finances Hô Trong Lu, la ministre de l’Intérieur, Pham Thi Lan Chi, et le gouverneur de la Banque d’État, Dô Khac Tho, ont répondu aux députés.',
      people: [
        { name: 'Hô Trong Lu', titles: ['ministre des Finances'], activities: ['spoke'] },
        { name: 'Pham Thi Lan Chi', gender: 'female', titles: ['ministre de l’Intérieur'], activities: ['spoke'] },
        { name: 'Dô Khac Tho', titles: ['gouverneur de la Banque d’État'], activities: ['spoke'] },
      ],
    },
    {
      text: 'La réunion s’est tenue sous l’égide du vice-Premier ministre Bùi Thê Quang.',
      people: [{ name: 'Bùi Thê Quang', titles: ['vice-Premier ministre'], activities: ['chaired'] }],
    },
    {
      text: 'Au nom du Politburo , le secrétaire du Comité central du Parti, le ministre des Affaires étrangères par intérim Le Hoai Thuc, a pris la parole.',
      people: [
        {
          name: 'Le Hoai Thuc',
          titles: ['secrétaire du Comité central du Parti', 'ministre des Affaires étrangères par intérim'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Les vice-ministres de la Santé Nguyên Tri Thuc Anh et Dô Xuân Lien ont assisté à la cérémonie.',
      people: [
        { name: 'Nguyên Tri Thuc Anh', titles: ['vice-ministres de la Santé'], activities: ['attended'] },
        { name: 'Dô Xuân Lien', titles: ['vice-ministres de la Santé'], activities: ['attended'] },
      ],
    },
    // Brackets, dashes, a title around a reference, a degree.
    {
      text: 'Ont également pris la parole Tran Quang Chi (président du Comité populaire du district de Tuong Duong) et Mme Moong Thi Hoa (cheffe du Bureau du Comité populaire provincial).',
      people: [
        {
          name: 'Tran Quang Chi',
          titles: ['président du Comité populaire du district de Tuong Duong'],
          activities: ['spoke'],
        },
        {
          name: 'Moong Thi Hoa',
          honorific: 'ms',
          gender: 'female',
          titles: ['cheffe du Bureau du Comité populaire provincial'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'M. Y Ngoc Thien - secrétaire adjoint du Comité provincial du Parti - a prononcé le discours d’ouverture.',
      people: [
        {
          name: 'Y Ngoc Thien',
          honorific: 'mr',
          gender: 'male',
          titles: ['secrétaire adjoint du Comité provincial du Parti'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Camarade Hoang Nghia Trang - Secrétaire adjoint permanent du Comité provincial du Parti, présidé.',
      people: [
        {
          name: 'Hoang Nghia Trang',
          honorific: 'comrade',
          titles: ['Secrétaire adjoint permanent du Comité provincial du Parti'],
          activities: ['chaired'],
        },
      ],
    },
    {
      text: 'Le professeur associé, Dr Ma Dinh Phuc, vice-directeur de l’Académie nationale de politique Ho Chi Minh, a présenté le thème.',
      people: [
        {
          name: 'Ma Dinh Phuc',
          honorific: null,
          rank: null,
          titles: ['vice-directeur de l’Académie nationale de politique Ho Chi Minh'],
          activities: ['reported'],
        },
      ],
    },
    {
      text: 'La camarade Lo Thi Phinh, membre du Comité permanent et chef de la Commission de propagande du Comité provincial du Parti, a présidé le débat.',
      people: [
        {
          name: 'Lo Thi Phinh',
          honorific: 'comrade',
          gender: 'female',
          titles: ['membre du Comité permanent', 'chef de la Commission de propagande du Comité provincial du Parti'],
          activities: ['chaired'],
        },
      ],
    },
    // Personnel: old post, new post, relieved, re-elected.
    {
      text: 'Conformément à la décision, M. Vu Tuan Khang, directeur adjoint du Département de la construction, est muté et nommé au poste de secrétaire adjoint du Comité du Parti du district de Yen Thanh.',
      people: [
        {
          name: 'Vu Tuan Khang',
          honorific: 'mr',
          titles: [
            'directeur adjoint du Département de la construction',
            'secrétaire adjoint du Comité du Parti du district de Yen Thanh',
          ],
          activities: [],
        },
      ],
    },
    {
      text: 'Trinh Xuân Hop a été réélu secrétaire du Comité provincial du Parti, tandis que Hâu Minh Loi et Giàng Thi Dinh ont été élus secrétaires adjoints.',
      people: [
        { name: 'Trinh Xuân Hop', titles: ['secrétaire du Comité provincial du Parti'], activities: [] },
        { name: 'Hâu Minh Loi', titles: ['secrétaires adjoints'], activities: [] },
        { name: 'Giàng Thi Dinh', titles: ['secrétaires adjoints'], activities: [] },
      ],
    },
    {
      text: 'Les délégués ont démis M. Nguyen Van Khoai de ses fonctions de vice-président du Comité populaire provincial.',
      people: [
        {
          name: 'Nguyen Van Khoai',
          honorific: 'mr',
          titles: ['vice-président du Comité populaire provincial'],
          activities: [],
        },
      ],
    },
    {
      text: 'Le Bureau politique a décidé que Mme Ha Thi Nguyet, secrétaire du Comité provincial du Parti, cesserait d’occuper ce poste et serait présentée au poste de vice-présidente du Comité central du Front de la Patrie du Vietnam.',
      people: [
        {
          name: 'Ha Thi Nguyet',
          honorific: 'ms',
          gender: 'female',
          titles: [
            'secrétaire du Comité provincial du Parti',
            'vice-présidente du Comité central du Front de la Patrie du Vietnam',
          ],
          activities: [],
        },
      ],
    },
    {
      text: "L'AN a élu Mme Vu Diêu Hà, vice-ministre de la Justice, au poste d'Auditrice générale de l'État.",
      people: [
        {
          name: 'Vu Diêu Hà',
          honorific: 'ms',
          gender: 'female',
          titles: ['vice-ministre de la Justice', "Auditrice générale de l'État"],
          activities: [],
        },
      ],
    },
    {
      text: 'Hà Thi Ngân, présidente du Comité central de l’Union des femmes du Vietnam, en a été réélue présidente pour un 13e mandat.',
      people: [
        {
          name: 'Hà Thi Ngân',
          honorific: null,
          gender: 'female',
        },
      ],
    },
    // Ranks.
    {
      text: 'Le lieutenant-général Nguyen Hong Thach, vice-ministre de la Défense nationale, a assisté à la cérémonie ; le général de division Ha Tho Buu, commandant de la 4e région militaire, l’a présidée.',
      people: [
        {
          name: 'Nguyen Hong Thach',
          honorific: null,
          rank: 'lieutenant-général',
          titles: ['vice-ministre de la Défense nationale'],
          activities: ['attended'],
        },
        {
          name: 'Ha Tho Buu',
          rank: 'général de division',
          titles: ['commandant de la 4e région militaire'],
          activities: ['chaired'],
        },
      ],
    },
    {
      text: 'Le colonel Ngo Nam Cuu, commandant adjoint et chef d’état-major du Commandement militaire provincial, a annoncé la décision.',
      people: [
        {
          name: 'Ngo Nam Cuu',
          rank: 'colonel',
          titles: ['commandant adjoint', 'chef d’état-major du Commandement militaire provincial'],
          activities: [],
        },
      ],
    },
    {
      text: 'Le général Trinh Van Quyen, membre du Comité central, a félicité la province. Le général Quyen a demandé de former la milice.',
      people: [
        { name: 'Trinh Van Quyen', rank: 'général', titles: ['membre du Comité central'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Le contre-amiral Pham Van Vuong, commissaire politique de la marine, et le camarade major-général Thai Dai Nghi ont offert des cadeaux.',
      people: [
        { name: 'Pham Van Vuong', rank: 'contre-amiral' },
        { name: 'Thai Dai Nghi', rank: 'major-général', honorific: 'comrade', titles: [] },
      ],
    },
    // Captions, Vietnamese leftovers, noise.
    {
      text: 'Le camarade Phung Thanh Vien, directeur du Département de la santé, prend la parole lors de la conférence Le camarade Bui Dinh Loc, directeur du Département des finances, prend la parole lors de la conférence Photo : Thanh Du',
      people: [
        { name: 'Phung Thanh Vien', titles: ['directeur du Département de la santé'], activities: ['spoke'] },
        { name: 'Bui Dinh Loc', titles: ['directeur du Département des finances'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Đồng chí Nguyễn Đức Trụ - Bí thư Tỉnh uỷ phát biểu chỉ đạo Đại hội. Ảnh: Phạm Bách\nLe camarade Nguyen Duc Tru, secrétaire provincial du Parti, a prononcé un discours. Photo : Pham Bach',
      people: [
        {
          name: 'Nguyễn Đức Trụ',
          honorific: 'comrade',
          titles: ['Bí thư Tỉnh uỷ'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: '![]() |\n| Le camarade Tran Tri Quan, président du Comité populaire provincial, a présidé la réunion. |',
      people: [
        { name: 'Tran Tri Quan', titles: ['président du Comité populaire provincial'], activities: ['chaired'] },
      ],
    },
    {
      text: 'Le Premier ministre Pham Gia Chinh (centre) visite le chantier. Photo: VNA/CVN',
      people: [{ name: 'Pham Gia Chinh', titles: ['Premier ministre'] }],
    },
    {
      text: "L'indice a progressé.Le camarade Cao Minh Tuoc, directeur du Département de l'industrie et du commerce, a expliqué les causes.",
      people: [
        {
          name: 'Cao Minh Tuoc',
          honorific: 'comrade',
          titles: ["directeur du Département de l'industrie et du commerce"],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'gouvernement ảnh 1Le vice-Premier ministre Hô Duc Phong lors de la réunionpériodique de juillet. Photo: VNA',
      people: [{ name: 'Hô Duc Phong', titles: ['vice-Premier ministre'] }],
    },
    {
      text: 'Ont assiste au Congres M. Phan Van Anh Duc vice-president de la Confederation generale du travail du Vietnam ; Mme Giang Thi Du secretaire adjointe du Comite provincial du Parti.',
      people: [
        {
          name: 'Phan Van Anh Duc',
          honorific: 'mr',
          titles: ['vice-president de la Confederation generale du travail du Vietnam'],
          activities: ['attended'],
        },
        {
          name: 'Giang Thi Du',
          honorific: 'ms',
          gender: 'female',
          titles: ['secretaire adjointe du Comite provincial du Parti'],
          activities: ['attended'],
        },
      ],
    },
    {
      text: 'Ông LÂM VĂN TOẢN – Chủ tịch HĐND tỉnh điều hành phiên họp.jpg)\nM. Toan a prononcé le discours de clôture.',
      people: [
        {
          name: 'LÂM VĂN TOẢN',
          honorific: 'mr',
          gender: 'male',
          titles: ['Chủ tịch HĐND tỉnh'],
          activities: ['chaired', 'spoke'],
        },
      ],
    },
    // Spelling of names: U+00D0, decomposed letters, a soft hyphen, minority and foreign names.
    {
      text: 'Le camarade Ðặng Hữu Tình, secrétaire du Comité communal du Parti, a proposé trois solutions.',
      people: [{ name: 'Ðặng Hữu Tình', titles: ['secrétaire du Comité communal du Parti'], activities: ['spoke'] }],
    },
    {
      text: 'La pre\u0301sidente du Conseil populaire provincial Trâ\u0300n Thi\u0323 Hoài a pre\u0301side\u0301 la session.',
      people: [
        {
          name: 'Trâ\u0300n Thi\u0323 Hoài',
          gender: 'female',
          titles: ['pre\u0301sidente du Conseil populaire provincial'],
          activities: ['chaired'],
        },
      ],
    },
    {
      text: "M. Điểu K'Rol, membre du Comité provincial du Parti, et Mme H'Yim Kđoh, vice-présidente du Comité populaire provincial, ont pris la parole.",
      people: [
        {
          name: "Điểu K'Rol",
          honorific: 'mr',
          titles: ['membre du Comité provincial du Parti'],
          activities: ['spoke'],
        },
        {
          name: "H'Yim Kđoh",
          honorific: 'ms',
          titles: ['vice-présidente du Comité populaire provincial'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Y Thanh Sang Niê Kđăm, président de l’Association provinciale des agriculteurs, et Mùa A Sinh, secrétaire de l’Union provinciale de la jeunesse, étaient présents.',
      people: [
        {
          name: 'Y Thanh Sang Niê Kđăm',
          titles: ['président de l’Association provinciale des agriculteurs'],
          activities: ['attended'],
        },
        { name: 'Mùa A Sinh', titles: ['secrétaire de l’Union provinciale de la jeunesse'], activities: ['attended'] },
      ],
    },
    {
      text: 'Le président de l’AN a reçu Saysana Vongphachanh, vice-président de l’Assemblée nationale du Laos, et Esteban Lazcano Ruiz, membre du Bureau politique du Parti communiste de Cuba.',
      people: [
        { name: 'Saysana Vongphachanh', titles: ['vice-président de l’Assemblée nationale du Laos'] },
        { name: 'Esteban Lazcano Ruiz', titles: ['membre du Bureau politique du Parti communiste de Cuba'] },
      ],
    },
    {
      text: 'L’ambassadeur de France au Vietnam, Laurent Delmas, a salué les réformes.',
      people: [{ name: 'Laurent Delmas', activities: ['spoke'] }],
    },
    // What they did.
    {
      text: "Présentant le rapport de vérification, le président de la Commission des finances et du budget de l'AN, Lê Manh Quyêt, a indiqué que les objectifs étaient atteints.",
      people: [
        {
          name: 'Lê Manh Quyêt',
          titles: ["président de la Commission des finances et du budget de l'AN"],
          activities: ['reported', 'spoke'],
        },
      ],
    },
    {
      text: 'Le rapport politique présenté par M. Tran Cong Sang, vice-président permanent de la Fédération provinciale du travail, a souligné les limites.',
      people: [{ name: 'Tran Cong Sang', honorific: 'mr', activities: ['reported'] }],
    },
    {
      text: 'Le camarade Nguyen Cong Khai, chef du groupe 2, a présidé la discussion au sein du groupe et a suggéré de raccourcir les procédures.',
      people: [
        {
          name: 'Nguyen Cong Khai',
          honorific: 'comrade',
          titles: ['chef du groupe 2'],
          activities: ['chaired', 'spoke'],
        },
      ],
    },
    {
      text: 'M. Siu Phoi, agriculteur dans la commune de Ia Tul, a déclaré que la route avait changé la vie du village.',
      people: [{ name: 'Siu Phoi', honorific: 'mr', gender: 'male', titles: [], activities: ['spoke'] }],
    },
    {
      text: 'En conclusion, le secrétaire provincial du Parti Vu Hai Tho a remercié les délégués. M. Tho a demandé de ne pas être subjectif ; le camarade Tho a aussi insisté sur la discipline.',
      people: [
        {
          name: 'Vu Hai Tho',
          honorific: 'mr',
          gender: 'male',
          titles: ['secrétaire provincial du Parti'],
          activities: ['spoke'],
        },
      ],
    },
    // "Du côté de …, il y avait les camarades :" with dashes before the first title and commas after.
    {
      text: 'Du côté de la province de Nghe An, il y avait les camarades : Phan Dac Vien - Membre du Comité central du Parti, Secrétaire du Comité provincial du Parti ; Ngo Xuan Sam - Secrétaire adjoint permanent du Comité provincial du Parti.',
      people: [
        {
          name: 'Phan Dac Vien',
          honorific: 'comrade',
          titles: ['Membre du Comité central du Parti', 'Secrétaire du Comité provincial du Parti'],
          activities: ['attended'],
        },
        {
          name: 'Ngo Xuan Sam',
          honorific: 'comrade',
          titles: ['Secrétaire adjoint permanent du Comité provincial du Parti'],
          activities: ['attended'],
        },
      ],
    },
    // A shared title before the colon and each one's own after the name.
    {
      text: 'Étaient présents les camarades membres du Comité exécutif provincial du Parti : Nguyen Nhu Khoat, vice-président du Conseil populaire provincial, et Tran Van Duong, vice-président du Comité populaire provincial ; les chefs de département.',
      people: [
        {
          name: 'Nguyen Nhu Khoat',
          titles: ['membres du Comité exécutif provincial du Parti', 'vice-président du Conseil populaire provincial'],
          activities: ['attended'],
        },
        {
          name: 'Tran Van Duong',
          titles: ['membres du Comité exécutif provincial du Parti', 'vice-président du Comité populaire provincial'],
          activities: ['attended'],
        },
      ],
    },
    // The verb in the singular at the end of a list of two.
    {
      text: 'Camarades : Ha Quang Thien, vice-président du Conseil populaire provincial ; Pham Quang Nguyet, membre du Comité provincial du Parti, a présidé la réunion.',
      people: [
        { name: 'Ha Quang Thien', honorific: 'comrade', activities: ['chaired'] },
        { name: 'Pham Quang Nguyet', honorific: 'comrade', activities: ['chaired'] },
      ],
    },
    // No commas, no accents: titles stacked before the name.
    {
      text: "Le membre du Bureau politique et chef du Comite d'organisation central Le Minh Hoat a preside la conference.",
      people: [
        {
          name: 'Le Minh Hoat',
          honorific: null,
          titles: ['membre du Bureau politique', "chef du Comite d'organisation central"],
          activities: ['chaired'],
        },
      ],
    },
    // No comma between the posts behind the dash.
    {
      text: "Il y avait egalement M. Hoang Dang Quyet - membre du Comite central du Parti chef adjoint du Comite d'organisation central ; Mme Bui Thi Quynh Vy - presidente du Conseil populaire provincial.",
      people: [
        {
          name: 'Hoang Dang Quyet',
          honorific: 'mr',
          gender: 'male',
          titles: ['membre du Comite central du Parti', "chef adjoint du Comite d'organisation central"],
          activities: ['attended'],
        },
        {
          name: 'Bui Thi Quynh Vy',
          honorific: 'ms',
          gender: 'female',
          titles: ['presidente du Conseil populaire provincial'],
          activities: ['attended'],
        },
      ],
    },
    // A career told in sentences, with age and home between the name and the verb.
    {
      text: 'M. Ho Van Nhiem, 50 ans, originaire de Gia Lai, est actuellement vice-ministre de la Santé. En 2020 M. Nhiem a été élu secrétaire du Comité provincial du Parti de Gia Lai.',
      people: [
        {
          name: 'Ho Van Nhiem',
          honorific: 'mr',
          titles: ['vice-ministre de la Santé', 'secrétaire du Comité provincial du Parti de Gia Lai'],
          activities: [],
        },
      ],
    },
    // "élu X comme …".
    {
      text: 'Le Comité municipal du Parti a élu Vu Dinh Hoan comme secrétaire du Comité municipal du Parti.',
      people: [{ name: 'Vu Dinh Hoan', titles: ['secrétaire du Comité municipal du Parti'], activities: [] }],
    },
    // Several elected to one post, title before the names with "aux postes de".
    {
      text: 'Le congrès a également élu le président du Comité populaire provincial Lê Van Luân et Sung A Hoan aux postes de secrétaires adjoints du Comité provincial du Parti.',
      people: [
        {
          name: 'Lê Van Luân',
          titles: ['président du Comité populaire provincial', 'secrétaires adjoints du Comité provincial du Parti'],
          activities: [],
        },
        { name: 'Sung A Hoan', titles: ['secrétaires adjoints du Comité provincial du Parti'], activities: [] },
      ],
    },
    // A guest whose family name stands in capitals.
    {
      text: 'PhongKeo SISAVATH, président du syndicat provincial de Hua Phan, et Vo Manh Sinh, président de la Fédération provinciale du travail de Thanh Hoa, ont coprésidé la conférence.',
      people: [
        {
          name: 'PhongKeo SISAVATH',
          titles: ['président du syndicat provincial de Hua Phan'],
          activities: ['chaired'],
        },
        {
          name: 'Vo Manh Sinh',
          titles: ['président de la Fédération provinciale du travail de Thanh Hoa'],
          activities: ['chaired'],
        },
      ],
    },
    // "en présence de", a list of titles and names parted by commas only.
    {
      text: 'Le Congrès s’est ouvert en présence du secrétaire général du Parti, Tô Dinh Lam, du Premier ministre, Pham Quang Chính, et de la présidente de l’Assemblée nationale, Trân Thi Mân.',
      people: [
        { name: 'Tô Dinh Lam', titles: ['secrétaire général du Parti'], activities: ['attended'] },
        { name: 'Pham Quang Chính', titles: ['Premier ministre'], activities: ['attended'] },
        {
          name: 'Trân Thi Mân',
          gender: 'female',
          titles: ['présidente de l’Assemblée nationale'],
          activities: ['attended'],
        },
      ],
    },
    // "sous la présidence du camarade".
    {
      text: 'La Commission a tenu sa 16e réunion sous la présidence du camarade Trinh Cam Tuân, président de la Commission centrale d’inspection.',
      people: [
        {
          name: 'Trinh Cam Tuân',
          honorific: 'comrade',
          titles: ['président de la Commission centrale d’inspection'],
          activities: ['chaired'],
        },
      ],
    },
    // One title behind two names.
    {
      text: 'Le colonel Vu Hai Long et M. Trân Phuong Nam, tous deux membres du Comité provincial du Parti, ont pris la parole.',
      people: [
        {
          name: 'Vu Hai Long',
          rank: 'colonel',
          titles: ['membres du Comité provincial du Parti'],
          activities: ['spoke'],
        },
        {
          name: 'Trân Phuong Nam',
          honorific: 'mr',
          titles: ['membres du Comité provincial du Parti'],
          activities: ['spoke'],
        },
      ],
    },
    // Ranks of the machine: "lieutenant-général principal", "général de brigade", "major général" in two words.
    {
      text: 'La délégation était dirigée par le lieutenant-général principal Vo Minh Luan, vice-ministre de la Défense nationale ; le général de brigade Han Manh Thuc, commandant adjoint de la région militaire 2, était également présent.',
      people: [
        {
          name: 'Vo Minh Luan',
          rank: 'lieutenant-général principal',
          titles: ['vice-ministre de la Défense nationale'],
        },
        {
          name: 'Han Manh Thuc',
          rank: 'général de brigade',
          titles: ['commandant adjoint de la région militaire 2'],
          activities: ['attended'],
        },
      ],
    },
    {
      text: 'Le major général Le Van Truc, commissaire politique adjoint de la région militaire 4, a assisté à la conférence.',
      people: [
        {
          name: 'Le Van Truc',
          rank: 'major général',
          titles: ['commissaire politique adjoint de la région militaire 4'],
          activities: ['attended'],
        },
      ],
    },
    // A rank inside a list of comrades.
    {
      text: 'Étaient présents au Congrès les camarades suivants : le colonel Ca Van Lech, commandant adjoint de la région militaire 4 ; Bui Thanh Binh, vice-président permanent du Comité populaire provincial.',
      people: [
        {
          name: 'Ca Van Lech',
          honorific: 'comrade',
          rank: 'colonel',
          titles: ['commandant adjoint de la région militaire 4'],
          activities: ['attended'],
        },
        {
          name: 'Bui Thanh Binh',
          honorific: 'comrade',
          titles: ['vice-président permanent du Comité populaire provincial'],
          activities: ['attended'],
        },
      ],
    },
    // Blamed in an inspection: posts, former posts, no activity.
    {
      text: 'La responsabilité de ces violations incombe aux camarades suivants : Huynh Tan Vien, membre du Comité central du Parti, ancien secrétaire du Comité provincial du Parti ; Tran Huu Thoai, ancien président du Comité populaire provincial.',
      people: [
        {
          name: 'Huynh Tan Vien',
          honorific: 'comrade',
          titles: ['membre du Comité central du Parti', 'ancien secrétaire du Comité provincial du Parti'],
        },
        { name: 'Tran Huu Thoai', honorific: 'comrade', titles: ['ancien président du Comité populaire provincial'] },
      ],
    },
    // A doctor's degree and "selon".
    {
      text: 'Le Dr Nguyen Viet Truc, membre du Comité central du Front de la Patrie du Vietnam, a estimé que la méthode devait changer.',
      people: [
        {
          name: 'Nguyen Viet Truc',
          honorific: null,
          rank: null,
          titles: ['membre du Comité central du Front de la Patrie du Vietnam'],
          activities: ['spoke'],
        },
      ],
    },
    // An interview: the speaker's name before a colon.
    {
      text: 'PV : Quel est le potentiel de la province ?\nM. Phung Thanh Vy, directeur du Département de la santé : La province a de nombreux atouts.',
      people: [
        {
          name: 'Phung Thanh Vy',
          honorific: 'mr',
          titles: ['directeur du Département de la santé'],
          activities: ['spoke'],
        },
      ],
      todo: 'the answers of an interview say by the colon alone that somebody speaks',
    },
    // A space before the comma behind the name.
    {
      text: 'Le vice-Premier ministre Nguyen Chi Duc , chef du Comité de pilotage, a inspecté le chantier.',
      people: [
        {
          name: 'Nguyen Chi Duc',
          honorific: null,
          titles: ['vice-Premier ministre', 'chef du Comité de pilotage'],
          activities: [],
        },
      ],
    },
    // Captions: place in brackets, two people.
    {
      text: 'Le président de l’Assemblée nationale Vuong Quôc Hiên (droite) et l’ambassadeur du Laos Sengkham Bounnavong. Photo : VNA',
      people: [
        { name: 'Vuong Quôc Hiên', titles: ['président de l’Assemblée nationale'] },
        { name: 'Sengkham Bounnavong', titles: ['ambassadeur du Laos'] },
      ],
    },
    // A caption in a table of the page, with bars and a space before the point.
    {
      text: '| Le lieutenant-général Do Xuan Tuc a prononcé un discours de clôture. |\n| Le camarade Hoang Dinh Quy offre des fleurs à la camarade Phan Thi Dinh. |',
      people: [
        { name: 'Do Xuan Tuc', rank: 'lieutenant-général', titles: [], activities: ['spoke'] },
        { name: 'Hoang Dinh Quy', honorific: 'comrade', titles: [] },
        { name: 'Phan Thi Dinh', honorific: 'comrade', gender: 'female', titles: [] },
      ],
    },
    // The title repeated by the machine with a masculine form for a woman.
    {
      text: 'La camarade Le Thi Kim Duyen, secrétaire adjoint permanent du Comité provincial du Parti et président du Conseil populaire provincial, a lu la décision.',
      people: [
        {
          name: 'Le Thi Kim Duyen',
          gender: 'female',
          titles: [
            'secrétaire adjoint permanent du Comité provincial du Parti',
            'président du Conseil populaire provincial',
          ],
          activities: [],
        },
      ],
    },
    // Speech reported by "a fait savoir", "a ajouté", "s'est engagé".
    {
      text: 'Le vice-ministre des Finances, Cao Anh Tuyên, a fait savoir que les fonds étaient répartis ; le nouveau secrétaire du Comité provincial du Parti, Lê Minh Ngôn, s’est engagé à mener à bien le programme.',
      people: [
        { name: 'Cao Anh Tuyên', titles: ['vice-ministre des Finances'], activities: ['spoke'] },
        { name: 'Lê Minh Ngôn', titles: ['secrétaire du Comité provincial du Parti'], activities: ['spoke'] },
      ],
    },
    // "également" between two posts of one person.
    {
      text: 'Le ministre Trân Van Sanh, chef du Bureau du gouvernement, également secrétaire adjoint du Comité du Parti du gouvernement, a répondu à la presse.',
      people: [
        {
          name: 'Trân Van Sanh',
          titles: [
            'ministre',
            'chef du Bureau du gouvernement',
            'secrétaire adjoint du Comité du Parti du gouvernement',
          ],
          activities: ['spoke'],
        },
      ],
    },
    // Words glued by the page.
    {
      text: 'Dans sonallocution de clôture, la présidente du Comité central de l’Union des femmes du Vietnam, Hà Thi Ngoan,a déclaré que le congrèsavait réussi.',
      people: [
        {
          name: 'Hà Thi Ngoan',
          gender: 'female',
          titles: ['présidente du Comité central de l’Union des femmes du Vietnam'],
          activities: ['spoke'],
        },
      ],
    },
    // A Western name with hyphen and initial.
    {
      text: 'M. Jean-Luc R. Vasseur, ambassadeur de France au Vietnam, et Mme Carolina Prieto Ruiz, ministre cubaine de la Santé, ont assisté à la cérémonie.',
      people: [
        { name: 'Jean-Luc R. Vasseur', honorific: 'mr', gender: 'male', activities: ['attended'] },
        { name: 'Carolina Prieto Ruiz', honorific: 'ms', gender: 'female', activities: ['attended'] },
      ],
    },
    // one post behind two names
    {
      text: "Lors de la réunion, Trieu Thi Huyen Trang et Nguyen Quoc Lam, députés de l'Assemblée nationale, ont pris la parole.",
      people: [
        { name: 'Trieu Thi Huyen Trang', titles: ["députés de l'Assemblée nationale"], activities: ['spoke'] },
        { name: 'Nguyen Quoc Lam', titles: ["députés de l'Assemblée nationale"], activities: ['spoke'] },
      ],
    },
    // named by others
    {
      text: 'M. Giang A Chua, chef de la station médicale de la commune de Che Tao, a été cité en exemple.',
      people: [
        { name: 'Giang A Chua', titles: ['chef de la station médicale de la commune de Che Tao'], activities: [] },
      ],
    },
    // a degree in the feminine
    {
      text: 'Directrice du Musée de Lâm Dông, la docteure Lê Phuong Khanh a parlé des gongs.',
      people: [{ name: 'Lê Phuong Khanh', titles: ['Directrice du Musée de Lâm Dông'] }],
    },
    // an agency that is a department, an enterprise by its name
    {
      text: "M. Dô Hai Quân, directeur de l'Agence de l'investissement étranger, et M. Pham Trong Nghi, directeur de VNPT Thai Nguyen, étaient présents.",
      people: [
        {
          name: 'Dô Hai Quân',
          titles: ["directeur de l'Agence de l'investissement étranger"],
          activities: ['attended'],
        },
        { name: 'Pham Trong Nghi', titles: ['directeur de VNPT Thai Nguyen'], activities: ['attended'] },
      ],
    },
    // a company that bears the name of a person
    {
      text: "M. Dang Quang Vinh, directeur de la société Nguyen Minh Phat, s'est plaint des prix.",
      people: [
        {
          name: 'Dang Quang Vinh',
          titles: ['directeur de la société Nguyen Minh Phat'],
          activities: ['spoke'],
        },
      ],
    },
  ],

  quantities: [
    // plans with a time of their own, asides, headings of aims, where a movement began, what money is for behind a bracket
    {
      expect: [
        { value: 7, unit: '%', measure: 'growth', status: 'target', period: '2027', metric: 'croissance' },
        { value: 4, unit: '%', measure: 'growth', status: 'target', period: '2027', metric: "taux d'inflation" },
      ],
      spellings: [
        "Le plan de développement pour 2027, avec un objectif de croissance de 7 % et un taux d'inflation de 4 %, a été adopté.",
      ],
    },
    {
      expect: { value: 3100, unit: 'km2', measure: 'level', status: 'reported', metric: 'ville' },
      spellings: ["La ville, issue de la fusion avec la province voisine, s'étend sur 3 100 km²."],
    },
    {
      expect: { value: 7, unit: '%', measure: 'growth', status: 'reported', base: 'previous-year', metric: 'loyers' },
      spellings: ['Les loyers, eux, ont augmenté de 7 % en un an.'],
    },
    {
      expect: { value: -2.3, unit: '%', measure: 'growth', status: 'reported', metric: 'dépense moyenne par visiteur' },
      spellings: ['La dépense moyenne par visiteur, en revanche, a reculé de 2,3 %.'],
    },
    {
      expect: { value: 80, unit: '%', bound: 'over', measure: 'share', status: 'target', metric: 'dossiers' },
      spellings: ['Il a demandé de réduire les retards et de numériser plus de 80 % des dossiers.'],
    },
    {
      expect: [
        { value: 43000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'mobilisation' },
        { value: 1.2, unit: 'times', measure: 'ratio', status: 'reported', base: 'plan', metric: 'mobilisation' },
      ],
      spellings: ['La mobilisation a atteint 43 milliards de VND, soit 1,2 fois le plan.'],
    },
    {
      expect: [
        { value: 500000, unit: 'VND', measure: 'level', status: 'target', metric: 'soutien' },
        { value: 800000, unit: 'VND', measure: 'level', status: 'target', metric: 'soutien' },
      ],
      spellings: ['Il a suggéré que le soutien soit élevé de 500.000 VND/ha à 800.000 VND/ha.'],
    },
    {
      expect: [
        { value: 24870000000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'production' },
        { value: 4.1, unit: '%', measure: 'growth', status: 'estimated', metric: 'croissance' },
      ],
      spellings: ['La production est estimée à 24.870 milliards de VND, une croissance de 4,1 %.'],
    },
    {
      expect: [
        { value: 62, unit: '%', measure: 'share', status: 'target', metric: "taux d'écoles aux normes" },
        { value: 1500, unit: 'count', measure: 'count', status: 'target', metric: 'enseignants' },
      ],
      spellings: [
        "Les objectifs de l'année scolaire sont : le taux d'écoles aux normes de 62 % ; recruter 1.500 enseignants.",
      ],
    },
    {
      expect: [
        { value: 13, unit: 'count', measure: 'count', status: 'reported', metric: 'communes frontalières' },
        { value: 14.8, unit: '%', measure: 'share', status: 'estimated', metric: 'taux de pauvreté' },
      ],
      spellings: ['Le taux de pauvreté dans les 13 communes frontalières est estimé à 14,8 %.'],
    },
    {
      expect: [
        { value: 46, unit: 'count', measure: 'count', status: 'reported', metric: 'affaires' },
        { value: 61, unit: 'count', measure: 'count', status: 'reported', metric: 'sujets' },
        { value: 3.2, unit: 'kg', measure: 'level', status: 'reported', metric: 'héroïne' },
      ],
      spellings: ["La police a démantelé 46 affaires, arrêté 61 sujets, saisi 3,2 kg d'héroïne."],
    },
    {
      expect: { value: 1400000, unit: 'VND', measure: 'level', status: 'reported', metric: 'allocation des cadres' },
      spellings: ["L'allocation des cadres, actuellement de seulement 1,4 million de VND, sera relevée."],
    },
    // labels and tables, those counted before, lost marks, movements, what is not let pass, what is there already
    {
      expect: [
        { value: 8900000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'Capital décaissé' },
        { value: 56, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'Capital décaissé' },
      ],
      spellings: ['• Capital décaissé : 8 900 milliards de VND, soit 56 % du plan ;'],
    },
    {
      expect: { value: 15000000000000, unit: 'VND', measure: 'level', status: 'target', period: '2026' },
      spellings: ['• Capital prévu pour 2026 : 15 000 milliards de VND ;'],
    },
    {
      expect: [
        {
          value: 94,
          unit: '%',
          measure: 'share',
          status: 'reported',
          metric: "Taux de couverture de l'assurance maladie",
        },
        {
          value: 95,
          unit: '%',
          measure: 'share',
          status: 'target',
          period: '2026',
          metric: "Taux de couverture de l'assurance maladie",
        },
      ],
      spellings: ["+ Taux de couverture de l'assurance maladie : 94 % de la population (objectif 2026 : 95 %) ;"],
    },
    {
      expect: [
        { value: 9.4, unit: 'count', measure: 'count', status: 'reported', metric: 'médecins' },
        { value: 28.6, unit: 'count', measure: 'count', status: 'reported', metric: 'lits' },
      ],
      spellings: ['La province dispose de 9,4 médecins et de 28,6 lits pour 10 000 habitants.'],
    },
    {
      expect: [
        { value: 22450, unit: 'count', measure: 'count', status: 'reported', metric: 'jours' },
        { value: 5000, unit: 'm2', measure: 'level', status: 'reported', metric: 'terrain' },
      ],
      spellings: ['Les membres ont donné 22.450 jours de travail et 5 000 m2 de terrain.'],
    },
    {
      expect: { value: 2, unit: '%', bound: 'at-most', measure: 'share', status: 'target', metric: 'dossiers' },
      spellings: ['Il a promis de ne pas laisser plus de 2 % de dossiers en retard.'],
    },
    {
      expect: {
        value: 55,
        unit: '%',
        bound: 'at-least',
        measure: 'share',
        status: 'target',
        period: '2030',
        metric: "taux d'urbanisation",
      },
      spellings: ["Le taux d'urbanisation ne sera pas inférieur à 55 % d'ici 2030."],
    },
    {
      expect: [
        { value: 8400, unit: 'count', measure: 'count', status: 'reported', metric: 'membres' },
        { value: 105.2, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'membres' },
      ],
      spellings: ['Elle a recruté 8 400 membres, soit 105 2% du plan.'],
    },
    {
      expect: { value: 9800000, unit: 'count', measure: 'count', status: 'reported', metric: 'volailles' },
      spellings: ['La province élève 9 8 millions de volailles.'],
    },
    {
      expect: [
        { value: 200000000, unit: 'VND', measure: 'level', status: 'target', metric: 'limite' },
        { value: 300000000, unit: 'VND', measure: 'level', status: 'target', metric: 'limite' },
      ],
      spellings: ['Il propose de faire passer la limite de 200 à 300 millions de VND par ménage.'],
    },
    {
      expect: {
        value: 11000000000000,
        unit: 'VND',
        measure: 'level',
        status: 'reported',
        period: '2025-01/2025-10',
        metric: 'recettes',
      },
      spellings: ['De janvier à octobre 2025, les recettes ont atteint 11.000 milliards de VND.'],
    },
    {
      expect: [
        { value: 93, unit: 'km', measure: 'level', status: 'reported', metric: 'autoroute' },
        { value: 41, unit: 'km', measure: 'level', status: 'reported', metric: 'autoroute' },
      ],
      spellings: ["L'autoroute est longue de 93 km, dont 41 km dans la province."],
    },
    {
      expect: [
        { value: 139000000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'total des ventes' },
        {
          value: 1.13,
          unit: 'times',
          measure: 'ratio',
          status: 'reported',
          base: 'previous-year',
          metric: 'total des ventes',
        },
      ],
      spellings: ['Le total des ventes est de 139.000 tỷ đồng, soit 1,13 fois le niveau de la même période.'],
    },
    {
      expect: [
        { value: 82000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'revenu' },
        { value: 7000000, unit: 'VND', measure: 'growth', status: 'reported', base: '2024', metric: 'revenu' },
      ],
      spellings: ["Le revenu est de 82 millions de dôngs, soit 7 millions de dôngs de plus qu'en 2024."],
    },
    {
      expect: [
        { value: 157, unit: 'count', measure: 'count', status: 'reported', metric: 'communes rurales' },
        { value: 41, unit: 'count', measure: 'growth', status: 'reported', base: '2020', metric: 'communes' },
      ],
      spellings: ["La province compte 157 communes rurales, soit 41 communes de plus qu'en 2020."],
    },
    {
      expect: {
        value: 287,
        unit: 'count',
        measure: 'count',
        status: 'reported',
        period: '2024-01/2024-06',
        metric: 'affaires',
      },
      spellings: [
        'Selon le chef de la police provinciale, au cours des 6 premiers mois de 2024, 287 affaires se sont produites.',
      ],
    },
    {
      expect: [
        { value: 8200, unit: 'count', measure: 'count', status: 'reported', metric: 'navires' },
        { value: 3800000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'amendes' },
      ],
      spellings: [
        "Les unités ont contrôlé 8.200 navires et infligé des amendes d'un montant total de 3,8 milliards de dôngs.",
      ],
    },
    {
      expect: [
        { value: 9, unit: 'count', measure: 'count', status: 'reported', metric: 'investisseurs' },
        { value: 41, unit: 'count', measure: 'count', status: 'target', metric: 'investisseurs' },
        {
          value: 30,
          unit: '%',
          bound: 'under',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: 'investisseurs',
        },
      ],
      spellings: ['9/41 investisseurs ont décaissé moins de 30 % du plan.'],
    },
    {
      expect: [
        { value: 62, unit: '%', measure: 'share', status: 'reported', metric: 'réseau' },
        { value: 300000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'ports' },
      ],
      spellings: [
        'Le réseau couvre 62 % de la population et la province a alloué 300 milliards de VND pour moderniser les ports.',
      ],
    },
    {
      expect: [
        { value: 10000000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'décaissement' },
        { value: 19000000000000, unit: 'VND', measure: 'level', status: 'target', metric: 'décaissement' },
        { value: 56, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'décaissement' },
      ],
      spellings: ['Le décaissement a été de 10.000/19.000 milliards de VND, soit 56 %.'],
    },
    {
      expect: { value: 75, unit: '%', measure: 'share', status: 'target', period: '2030', metric: 'éleveurs' },
      spellings: ["L'objectif d'ici 2030 est que 75 % des éleveurs appliquent la norme."],
    },
    {
      expect: { value: 65, unit: '%', bound: 'at-most', measure: 'share', status: 'target', metric: 'dette' },
      spellings: ['Le gouvernement veille à ce que la dette ne dépasse pas 65 % du PIB.'],
    },
    {
      expect: { value: 40, unit: 'count', measure: 'count', status: 'reported', metric: 'établissements' },
      spellings: ["Il a demandé d'inspecter 40 établissements."],
    },
    {
      expect: {
        value: 95,
        unit: '%',
        bound: 'at-least',
        measure: 'share',
        status: 'reported',
        metric: 'maisons détruites',
      },
      spellings: ["Achever la reconstruction d'au moins 95 % des maisons détruites."],
    },
    // who acts and what it is for, goals behind a value, restrictions, rates, months without their year
    {
      expect: [
        {
          value: 4120000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2024-10-31',
          metric: 'capitaux publics',
        },
        {
          value: 61.3,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          period: '2024-10-31',
          base: 'plan',
          metric: 'capitaux publics',
        },
      ],
      spellings: [
        'Au 31 octobre 2024, la province avait décaissé 4 120 milliards de VND de capitaux publics, soit 61,3 % du plan.',
      ],
    },
    {
      expect: [
        { value: 25000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'fonds des pauvres' },
        { value: 320, unit: 'count', measure: 'count', status: 'reported', metric: 'maisons' },
      ],
      spellings: [
        'Le Front de la province a mobilisé 25 milliards de VND pour le fonds des pauvres et construit 320 maisons.',
      ],
    },
    {
      expect: {
        value: 20000000000,
        unit: 'USD',
        measure: 'level',
        status: 'target',
        period: '2030',
        metric: 'échanges commerciaux',
      },
      spellings: ["Les deux pays visent 20 milliards d'USD d'échanges commerciaux d'ici 2030."],
    },
    {
      expect: [
        { value: 72, unit: '%', bound: 'at-most', measure: 'share', status: 'reported', metric: 'taux de couverture' },
        { value: 90, unit: '%', measure: 'share', status: 'target', period: '2025', metric: 'taux de couverture' },
      ],
      spellings: ["Le taux de couverture plafonne à 72 %, loin de l'objectif de 90 % fixé pour 2025."],
    },
    {
      expect: [
        { value: 4500000000, unit: 'USD', measure: 'level', status: 'estimated', metric: 'exportations' },
        { value: 3200000000, unit: 'USD', measure: 'level', status: 'estimated', metric: 'importations' },
      ],
      spellings: ['Les exportations sont estimées à 4,5 milliards de dollars et les importations à 3,2 milliards.'],
    },
    {
      expect: [
        { value: 9000000000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'recettes' },
        { value: 95000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'PIBR par habitant' },
      ],
      spellings: ['Les recettes sont estimées à 9 000 milliards de VND et le PIBR par habitant à 95 millions de VND.'],
    },
    {
      expect: {
        value: 20000000000,
        unit: 'USD',
        bound: 'about',
        measure: 'level',
        status: 'target',
        metric: 'excédent commercial',
      },
      spellings: ["L'excédent commercial devrait avoisiner 20 milliards de dollars."],
    },
    {
      expect: { value: 70, unit: '%', measure: 'share', status: 'reported', metric: 'terrains' },
      spellings: ["Il a proposé d'accélérer les travaux, précisant que 70 % des terrains sont libérés."],
    },
    {
      expect: { value: 18.5, unit: 'km', measure: 'level', status: 'reported', metric: 'route Ha Lam - Binh Minh' },
      spellings: ['La route Ha Lam - Binh Minh, longue de 18,5 km, a été mise en service.'],
    },
    {
      expect: { value: 41, unit: 'km', measure: 'level', status: 'reported', metric: 'autoroute' },
      spellings: ["L'autoroute, dont 41 km traversent la province, sera achevée en 2026."],
    },
    {
      expect: { value: 60, unit: '%', bound: 'at-most', measure: 'share', status: 'target', metric: 'dette' },
      spellings: ['Il a exigé que la dette ne dépasse pas 60 % du PIB.'],
    },
    {
      expect: { value: 95, unit: '%', bound: 'over', measure: 'share', status: 'target', metric: 'taux' },
      spellings: ['La résolution n° 42/NQ-HDND fixait un taux de plus de 95 %.'],
    },
    {
      expect: { value: 48, unit: '%', measure: 'share', status: 'reported', metric: 'décaissement des fonds' },
      spellings: ["Pourquoi le décaissement des fonds n'est-il que de 48 % ?"],
    },
    {
      expect: [
        { value: 1200000000000, unit: 'VND', measure: 'level', status: 'reported', metric: "droits d'usage du sol" },
        {
          value: 45,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: "droits d'usage du sol",
        },
      ],
      spellings: [
        "Cependant, les droits d'usage du sol ne s'élevaient qu'à 1.200 milliards de VND, soit 45 % de l'estimation.",
      ],
    },
    {
      expect: [
        { value: 1200, unit: 'count', measure: 'count', status: 'reported', metric: 'maisons' },
        { value: 3400, unit: 'count', bound: 'over', measure: 'count', status: 'reported', metric: 'foyers' },
      ],
      spellings: ['Les crues ont endommagé 1.200 maisons et inondé plus de 3.400 foyers.'],
    },
    {
      expect: [
        { value: 25, unit: 'count', measure: 'count', status: 'reported', metric: 'questions' },
        { value: 12, unit: 'count', measure: 'count', status: 'reported', metric: 'délégués' },
      ],
      spellings: ['Le Comité permanent a reçu 25 questions de 12 délégués et retenu deux groupes de sujets.'],
    },
    {
      expect: {
        value: 1200000,
        unit: 'VND',
        measure: 'growth',
        status: 'reported',
        base: 'previous-year',
        metric: 'revenu moyen',
      },
      spellings: ['Le revenu moyen a progressé de 1,2 million de VND en un an.'],
    },
    {
      expect: [
        { value: 9.2, unit: '%', measure: 'growth', status: 'reported', metric: 'industrie et la construction' },
        { value: 6.1, unit: '%', measure: 'growth', status: 'reported', metric: 'services' },
        {
          value: 2.7,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          metric: 'agriculture, la sylviculture et la pêche',
        },
      ],
      spellings: [
        "L'industrie et la construction ont augmenté de 9,2 %, les services de 6,1 %, l'agriculture, la sylviculture et la pêche de 2,7 %.",
      ],
    },
    {
      expect: [
        {
          value: 6.8,
          unit: '%',
          measure: 'growth',
          status: 'estimated',
          period: '2023-01/2023-06',
          base: 'previous-year',
          metric: 'PIBR',
        },
        {
          value: 9,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          period: '2023-01/2023-06',
          base: 'previous-year',
          metric: 'industrie',
        },
        {
          value: 6,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          period: '2023-01/2023-06',
          base: 'previous-year',
          metric: 'services',
        },
      ],
      spellings: [
        "Par rapport à la même période de l'année dernière, le PIBR du premier semestre de 2023 est estimé en hausse de 6,8 %, dont l'industrie en hausse de 9 %, les services de 6 %.",
      ],
    },
    {
      expect: {
        value: 200000000000,
        unit: 'VND',
        measure: 'level',
        status: 'target',
        metric: 'réserve du budget central',
      },
      spellings: [
        "Il a chargé le ministère des Finances d'allouer 200 milliards de dongs sur la réserve du budget central.",
      ],
    },
    {
      expect: { value: 30000000000, unit: 'VND', measure: 'level', status: 'target', metric: 'route du littoral' },
      spellings: [
        'Le district propose à la province de compléter 30 milliards de dongs pour moderniser la route du littoral.',
      ],
    },
    {
      expect: [
        { value: 22, unit: 'count', measure: 'count', status: 'reported', metric: 'objectifs' },
        { value: 25, unit: 'count', measure: 'count', status: 'target', metric: 'objectifs' },
      ],
      spellings: ['Les cinq localités ont atteint et dépassé 22/25 objectifs.'],
    },
    {
      expect: {
        value: 4700000000,
        unit: 'USD',
        measure: 'level',
        status: 'reported',
        metric: 'investissements directs étrangers',
      },
      spellings: ["Le secteur a attiré 4,7 milliards d'USD d'investissements directs étrangers."],
    },
    {
      expect: [
        { value: 1500000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'budget' },
        { value: 73.5, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'budget' },
        { value: 2040000000000, unit: 'VND', measure: 'level', status: 'target', metric: 'budget' },
      ],
      spellings: ["Le budget est de 1.500 milliards de VND, soit 73,5 % de l'objectif (2.040 milliards de VND)."],
    },
    {
      expect: [
        { value: 1236, unit: 'count', measure: 'count', status: 'reported', metric: 'nombre de membres' },
        { value: 72, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'nombre de membres' },
        { value: 1700, unit: 'count', measure: 'count', status: 'target', metric: 'membres' },
      ],
      spellings: ["Le nombre de membres est de 1 236, atteignant 72 % de l'objectif (1.700 membres)."],
    },
    {
      expect: {
        value: 8,
        unit: '%',
        bound: 'over',
        measure: 'growth',
        status: 'target',
        period: '2025',
        metric: 'croissance du PIBR',
      },
      spellings: ['La croissance du PIBR en 2025 est attendue à plus de 8 %.'],
    },
    {
      expect: { value: 7, unit: '%', bound: 'over', measure: 'growth', status: 'target', metric: 'croissance' },
      spellings: ['La croissance, attendue à plus de 7 %, reste forte.'],
    },
    {
      expect: [
        { value: 11, unit: '%', measure: 'growth', status: 'target', period: '2026', metric: 'croissance' },
        { value: 61500000000000, unit: 'VND', measure: 'level', status: 'target', period: '2026', metric: 'recettes' },
        { value: 15, unit: '%', upTo: 16, measure: 'growth', status: 'target', period: '2026', metric: 'exportations' },
      ],
      spellings: [
        'La province fixe pour 2026 une croissance de 11 %, des recettes de 61 500 milliards de VND et une hausse des exportations de 15 à 16 %.',
      ],
    },
    {
      expect: {
        value: 9.1,
        unit: '%',
        measure: 'growth',
        status: 'reported',
        period: '2020/2025',
        metric: 'valeur de la production',
      },
      spellings: [
        'Au cours de la période 2020-2025, la valeur de la production a augmenté en moyenne de 9,1 % par an.',
      ],
    },
    {
      expect: {
        value: 7500,
        unit: 'ha',
        measure: 'level',
        status: 'target',
        period: '2025',
        metric: 'superficie de forêts certifiées',
      },
      spellings: ["Il a demandé de porter d'ici 2025 la superficie de forêts certifiées à 7.500 ha."],
    },
    {
      expect: {
        value: 19800000000000,
        unit: 'VND',
        measure: 'level',
        status: 'target',
        period: '2021/2025',
        metric: "plan d'investissement public à moyen terme",
      },
      spellings: [
        "Le plan d'investissement public à moyen terme 2021-2025, d'un montant total de 19 800 milliards de VND, a été ajusté.",
      ],
    },
    {
      expect: [
        { value: 5, unit: 'count', measure: 'count', status: 'reported', metric: 'objectifs' },
        { value: 15, unit: 'count', measure: 'count', status: 'target', metric: 'objectifs' },
      ],
      spellings: ['Elle a rappelé que 5 objectifs sur 15 risquent de ne pas être atteints.'],
    },
    {
      expect: { value: 3, unit: 'count', measure: 'count', status: 'reported', metric: 'projets' },
      spellings: ["Il a admis que 3 projets n'ont pas encore commencé."],
    },
    {
      expect: [
        { value: 5894, unit: 'count', measure: 'count', status: 'reported', metric: 'ménages pauvres' },
        { value: 34, unit: '%', measure: 'share', status: 'reported', metric: 'ménages pauvres' },
        { value: 2317, unit: 'count', measure: 'count', status: 'reported', metric: 'ménages quasi pauvres' },
      ],
      spellings: ['Le district compte 5 894 ménages pauvres, soit 34 %, et 2.317 ménages quasi pauvres.'],
    },
    // two magnitudes joined by a link; money whose currency was said before a percentage
    {
      expect: { value: 6.4e15, unit: 'VND', bound: 'about' },
      spellings: ['Les ventes au détail se sont établies à environ 6,4 millions de milliards de dôngs.'],
    },
    {
      expect: [
        { value: 403.8e9, unit: 'USD' },
        { value: 14, unit: '%' },
        { value: 379.5e9, unit: 'USD', metric: 'importations' },
      ],
      spellings: [
        'Les exportations sont estimées à 403,8 milliards de dollars, soit une hausse de 14 %, et les importations, à 379,5 milliards.',
      ],
    },
    // aims of a ministry and of a plan, until the end of a year
    {
      expect: [
        { value: 12, unit: '%', status: 'target', period: '2025', metric: 'exportations' },
        { value: 20e9, unit: 'USD', status: 'target', period: '2025' },
      ],
      spellings: [
        'Le ministère se fixe pour objectifs en 2025 une augmentation des exportations de 12 % et un excédent commercial de 20 milliards de dollars.',
      ],
    },
    {
      expect: { value: 18200e9, unit: 'VND', status: 'target', period: '2023' },
      spellings: ["D'ici la fin 2023, s'efforcer d'atteindre des recettes budgétaires de 18 200 milliards de VND."],
    },
    // a bound of the next number is none of this one
    {
      expect: [
        { value: 96e6, unit: 'VND', metric: 'revenu par habitant', bound: null, period: '2030' },
        { value: 4e6, unit: 'count', metric: 'visiteurs', bound: 'over' },
      ],
      spellings: [
        "La province vise un revenu par habitant de 96 millions de dôngs d'ici 2030 et plus de 4 millions de visiteurs.",
      ],
    },
    {
      expect: [
        { value: 85, unit: '%', metric: 'cellules', bound: 'over' },
        { value: 700, unit: 'count', metric: 'nouveaux membres', bound: 'at-least' },
      ],
      spellings: ['Plus de 85 % des cellules sont exemplaires et au moins 700 nouveaux membres sont admis.'],
    },
    // the noun before a relative clause that states the number, and what it came to
    {
      expect: [
        { value: 38e6, unit: 'VND', metric: 'revenu moyen des ménages ruraux', period: '2021' },
        { value: 55e6, unit: 'VND', metric: 'revenu moyen des ménages ruraux', period: '2024' },
      ],
      spellings: [
        'Le revenu moyen des ménages ruraux, qui était de 38 millions de dôngs en 2021, est passé à 55 millions de dôngs en 2024.',
      ],
    },
    // an article inside a phrase that fills; passives; participles behind a counted noun
    {
      expect: { value: 35600e9, unit: 'VND', metric: 'total des ventes au détail' },
      spellings: ["Le total des ventes au détail s'est chiffré à 35 600 milliards de dôngs."],
    },
    {
      expect: { value: 2.4, unit: '%', metric: 'taux de chômage', measure: 'share' },
      spellings: ['Le taux de chômage a été ramené à 2,4 %.', 'Le taux de chômage a été réduit à 2,4 %.'],
    },
    {
      expect: [
        { value: 812, unit: 'count', metric: 'organisations de base' },
        { value: 68400, unit: 'count', metric: 'membres' },
      ],
      spellings: ['Le Parti provincial compte 812 organisations de base regroupant 68 400 membres.'],
    },
    {
      expect: [
        { value: 45, unit: '%', status: 'target' },
        { value: 38, unit: '%', status: 'reported' },
      ],
      spellings: ["L'objectif est un taux d'urbanisation de 45 % d'ici 2028, contre 38 % actuellement."],
    },
    // what those counted do
    {
      expect: { value: 900, unit: 'count', metric: 'ménages' },
      spellings: ["Ce fonds permet à 900 ménages d'emprunter.", 'Ce fonds permet à 900 ménages de bâtir leur maison.'],
    },
    // an adverb between a verb and its number; a noun for a change
    {
      expect: { value: 41300, unit: 'ha', metric: 'superficie des vergers' },
      spellings: ['La superficie des vergers couvre désormais 41 300 hectares.'],
    },
    {
      expect: { value: 7, unit: '%', metric: 'indice de la production industrielle', measure: 'growth' },
      spellings: ["La province a connu une hausse de 7 % de l'indice de la production industrielle."],
    },
    {
      expect: { value: 2650e9, unit: 'VND', text: '2 mille 650 milliards de dongs' },
      spellings: ['Le total est de 2 mille 650 milliards de dongs.'],
    },
    // a noun that looks like a participle; parts of a growth told with a preposition
    {
      expect: [
        { value: 8.2, unit: '%', measure: 'growth', metric: 'produit régional brut' },
        { value: 3.5, unit: '%', measure: 'growth', metric: 'agriculture' },
        { value: 7.9, unit: '%', measure: 'growth', metric: 'services' },
      ],
      spellings: [
        "Le produit régional brut a augmenté de 8,2 %, dont 3,5 % pour l'agriculture et 7,9 % pour les services.",
      ],
    },
    {
      expect: { value: 45.6e12, unit: 'VND', metric: 'valeur de la production industrielle', status: 'estimated' },
      spellings: ['La valeur de la production industrielle a été estimée à 45 600 milliards de dôngs.'],
    },
    {
      expect: { value: 9e12, unit: 'VND', metric: 'capital total', bound: 'over' },
      spellings: ['Les projets ont un capital total de plus de 9 000 milliards de dôngs.'],
    },
    // what was before, without its noun
    {
      expect: [
        { value: 96, unit: 'count', metric: 'communes et quartiers' },
        { value: 185, unit: 'count', metric: 'communes et quartiers' },
      ],
      spellings: ['La province compte 96 communes et quartiers, contre 185 auparavant.'],
    },
    // a heading of aims
    {
      expect: [
        { value: 10, unit: '%', status: 'target', period: '2026', bound: 'at-least' },
        { value: 25000, unit: 'count', status: 'target', period: '2026', metric: 'emplois' },
      ],
      spellings: ['Objectifs pour 2026 : croissance du PIBR de 10 % au moins ; création de 25 000 emplois.'],
    },
    {
      expect: [
        { value: 7.5, unit: '%', measure: 'growth', status: 'reported' },
        { value: 8, unit: '%', measure: 'growth', status: 'target' },
      ],
      spellings: ['Le PIBR a augmenté de 7,5 % (le plan est de 8 %).'],
    },
    {
      expect: { value: 23, unit: 'count', metric: "points d'éboulement", status: 'reported' },
      spellings: ["Le ministre a exhorté les entreprises à déblayer les 23 points d'éboulement."],
    },
    {
      expect: { value: 30, unit: 'count', metric: 'chantiers', status: 'reported' },
      spellings: ['Le député a demandé pourquoi 30 chantiers étaient en retard.'],
    },
    {
      expect: [
        { value: 14e12, unit: 'VND', period: '2024' },
        { value: 6e12, unit: 'VND', period: '2024', metric: 'recettes foncières' },
      ],
      spellings: [
        'Les recettes budgétaires de 2024 ont atteint 14 000 milliards de VND ; dont les recettes foncières sont de 6 000 milliards de VND.',
      ],
    },
    {
      expect: [
        { value: 4.2, unit: '%', base: 'previous-year', metric: 'exportations' },
        { value: -3.1, unit: '%', base: 'previous-year', metric: 'importations' },
      ],
      spellings: [
        'Par rapport à la même période, les exportations ont augmenté de 4,2 %, les importations ont diminué de 3,1 %.',
      ],
    },
    {
      expect: [
        { value: 8, unit: '%', status: 'target', period: '2030' },
        { value: 3, unit: '%', bound: 'at-least', status: 'target' },
      ],
      spellings: [
        "D'ici 2030, le taux d'urbanisation atteindra 8 %. Chaque année, au moins 3 % des membres du Parti sont nouveaux.",
      ],
    },

    {
      expect: [
        { value: 25000, unit: 'count', measure: 'count', metric: 'emplois' },
        { value: 3000, unit: 'count', measure: 'count', metric: 'emplois' },
      ],
      spellings: ["Le programme a créé 25 000 emplois, dont 3 000 à l'étranger."],
    },
    // Numerals: separators, spaces (U+00A0, U+202F), leading zero.
    {
      expect: { value: 68358000000000, unit: 'VND', measure: 'level', bound: null },
      spellings: [
        "L'échelle économique atteint 68 358 milliards de VND.",
        "L'échelle économique atteint 68\u00a0358 milliards de VND.",
        "L'échelle économique atteint 68\u202f358 milliards de dôngs.",
        "L'échelle économique atteint 68.358 milliards de dongs.",
        "L'échelle économique atteint 68&nbsp;358 milliards de VND.",
      ],
    },
    {
      expect: { value: 3016500000000, unit: 'VND', measure: 'level', metric: 'recettes budgétaires' },
      spellings: [
        'Les recettes budgétaires ont atteint 3.016,5 milliards de VND.',
        'Les recettes budgétaires ont atteint 3 016,5 milliards de dôngs.',
        'Les recettes budgétaires ont atteint 3,0165 billions de VND.',
      ],
    },
    {
      expect: { value: 1986430000000000, unit: 'VND', measure: 'level' },
      spellings: ["Les recettes de l'État s'élèvent à 1.986.430 milliards de dôngs."],
    },
    {
      expect: { value: 7500000000000, unit: 'VND' },
      spellings: [
        'Le capital social total est de 7,5 billions de VND.',
        'Le capital social total est de 7,5 mille milliards de dongs.',
        'Le capital social total est de 7.500 milliards de dôngs.',
      ],
    },
    {
      expect: { value: 6800000000, unit: 'VND', measure: 'level' },
      spellings: [
        'Le coût des travaux est de 6 milliards 800 millions de VND.',
        'Le coût des travaux est de 6,8 milliards de VND.',
      ],
    },
    {
      expect: { value: 3, unit: 'count', measure: 'count', metric: 'communes', text: '03' },
      spellings: ['La fusion a porté sur 03 communes.'],
    },
    {
      expect: { value: 274, unit: 'count', measure: 'count', metric: 'projets', text: '274' },
      spellings: ['La province a approuvé 274 projets.', 'Au total, 274 projets ont été autorisés.'],
    },
    {
      expect: { value: 31200, unit: 'count', measure: 'count', bound: 'over', metric: 'membres du Parti' },
      spellings: [
        'Le Comité compte plus de 31 200 membres du Parti.',
        'Le Comité compte plus de 31.200 membres du Parti.',
        'Les délégués représentent plus de 31\u00a0200 membres du Parti.',
      ],
    },
    {
      expect: { value: 1700000, unit: 'count', measure: 'count', metric: 'habitants', text: '1,7 million' },
      spellings: ["La nouvelle province compte 1,7 million d'habitants."],
    },
    // Currency.
    {
      expect: { value: 7350000000, unit: 'USD', measure: 'level' },
      spellings: [
        'Les exportations ont rapporté 7,35 milliards de dollars.',
        "Les exportations ont rapporté 7,35 milliards d'USD.",
        'Les exportations ont rapporté 7,35 milliards USD.',
        'Les exportations ont rapporté 7,35 milliards de dollars américains.',
      ],
    },
    {
      expect: { value: 1000000000, unit: 'USD', bound: 'over', text: 'un milliard de dollars' },
      spellings: ["Les investissements étrangers ont atteint plus d'un milliard de dollars."],
    },
    {
      expect: [
        { value: 482300000000000, unit: 'VND', text: '482.300 milliards de dôngs' },
        { value: 19100000000, unit: 'USD', measure: 'level' },
      ],
      spellings: [
        'Le déficit budgétaire est de 482.300 milliards de dôngs (19,1 milliards de dollars).',
        "Le déficit budgétaire est de 482.300 milliards de dôngs (soit 19,1 milliards d'USD).",
      ],
    },
    {
      expect: { value: 51600000, unit: 'VND', measure: 'level', text: '51,6 millions de VND' },
      spellings: [
        'Le revenu moyen par habitant est de 51,6 millions de VND/personne/an.',
        'Le revenu moyen par habitant est de 51,6 millions de VND par an.',
      ],
    },
    {
      expect: [
        { value: 1986430000000000, unit: 'VND' },
        { value: 2561700000000000, unit: 'VND', text: '2.561.700 milliards' },
      ],
      spellings: ['Les recettes sont fixées à 1.986.430 milliards de dôngs et les dépenses à 2.561.700 milliards.'],
    },
    // Physical units.
    {
      expect: { value: 9874.5, unit: 'ha', measure: 'level' },
      spellings: [
        'La superficie des cultures est de 9.874,5 ha.',
        'La superficie des cultures est de 9 874,5 hectares.',
        'La superficie des cultures est de 9\u202f874,5\u00a0ha.',
      ],
    },
    {
      expect: { value: 2070000, unit: 't', measure: 'level', metric: 'production de riz' },
      spellings: [
        'La production de riz a atteint 2,07 millions de tonnes.',
        'La production de riz a atteint 2 070 mille tonnes.',
        'La production de riz a atteint 2.070.000 tonnes.',
      ],
    },
    {
      expect: { value: 7.9, unit: 't/ha', measure: 'level' },
      spellings: [
        'Le rendement moyen du riz est de 7,9 tonnes/ha.',
        'Le rendement moyen du riz est de 7,9 tonnes par hectare.',
      ],
    },
    {
      expect: { value: 58.4, unit: 'km', measure: 'level' },
      spellings: ["Le tronçon de l'autoroute est long de 58,4 km.", 'Le tronçon mesure 58,4 kilomètres.'],
    },
    {
      expect: { value: 112, unit: 'km2', measure: 'level' },
      spellings: [
        'La commune a une superficie naturelle de 112 km2.',
        'La commune a une superficie naturelle de 112 km².',
      ],
    },
    { expect: { value: 36.5, unit: 'MW' }, spellings: ['La centrale a une capacité totale de 36,5 MW.'] },
    // Shares and percent.
    {
      expect: { value: 72.5, unit: '%', measure: 'share' },
      spellings: [
        'La part des services dans le PIBR est de 72,5 %.',
        'La part des services dans le PIBR est de 72,5%.',
        'La part des services dans le PIBR est de 72,5\u202f%.',
        'La part des services dans le PIBR est de 72,5 pour cent.',
        'Les services représentent 72,5% du PIBR.',
      ],
    },
    {
      expect: { value: 100, unit: '%', measure: 'share', metric: 'voix' },
      spellings: ['Il a été élu avec 100 % des voix.', 'La résolution a été adoptée avec 100% des voix.'],
    },
    {
      expect: [
        { value: 26.31, unit: '%', measure: 'share', period: '2015' },
        { value: 21.05, unit: '%', measure: 'share', period: '2020' },
      ],
      spellings: [
        "La part de l'agriculture est passée de 26,31 % en 2015 à 21,05 % en 2020.",
        "La part de l'agriculture a été ramenée de 26,31% en 2015 à 21,05% en 2020.",
      ],
    },
    {
      expect: [
        { value: 431, unit: 'count', measure: 'count' },
        { value: 439, unit: 'count', measure: 'count' },
        { value: 89.98, unit: '%', measure: 'share' },
      ],
      spellings: [
        "Le texte a recueilli l'aval de 431 des 439 députés présents, soit 89,98% du nombre total de députés.",
      ],
    },
    // Growth.
    {
      expect: { value: 13.26, unit: '%', measure: 'growth', base: 'previous-year' },
      spellings: [
        'Le PIBR a augmenté de 13,26% par rapport à la même période.',
        "Le PIBR a progressé de 13,26 % par rapport à la même période de l'année dernière.",
        'Le PIBR est en hausse de 13,26 % sur un an.',
        'Le PIBR a connu une augmentation de 13,26 % en glissement annuel.',
        "Le PIBR a enregistré une croissance de 13,26 % par rapport à l'année précédente.",
      ],
    },
    {
      expect: { value: -8.4, unit: '%', measure: 'growth' },
      spellings: [
        'Le nombre de nouvelles entreprises a diminué de 8,4 %.',
        'Le nombre de nouvelles entreprises est en baisse de 8,4 %.',
        'Le nombre de nouvelles entreprises a reculé de 8,4%.',
        'Le nombre de nouvelles entreprises a connu une baisse de 8,4%.',
      ],
    },
    {
      expect: { value: 7.1, unit: '%', measure: 'growth', text: '7,1 %' },
      spellings: [
        "L'investissement social augmente en moyenne de 7,1 % par an.",
        "Le taux de croissance moyen de l'investissement est de 7,1 %/an.",
      ],
    },
    {
      expect: { value: -3.96, unit: 'pp', measure: 'growth', text: '3,96 points de pourcentage' },
      spellings: [
        'Le taux de ménages pauvres a baissé de 3,96 points de pourcentage.',
        'Le taux de ménages pauvres est en baisse de 3,96 points de pourcentage.',
      ],
    },
    {
      expect: { value: 17300000, unit: 'VND', measure: 'growth', base: '2020' },
      spellings: [
        'Le revenu moyen a augmenté de 17,3 millions de VND par rapport à 2020.',
        'Le revenu moyen est en hausse de 17,3 millions de VND par rapport à 2020.',
      ],
    },
    { expect: { value: 36, unit: 'count', measure: 'growth' }, spellings: ['La province compte 36 projets de plus.'] },
    {
      expect: { value: 5.2, unit: '%', measure: 'growth' },
      spellings: ["L'indice des prix à la consommation a augmenté de 5,2%.", "L'inflation s'est établie à 5,2 %."],
    },
    // Ratios.
    {
      expect: [
        { value: 60000000000000, unit: 'VND', measure: 'level' },
        { value: 1.2, unit: 'times', measure: 'ratio', base: '2020' },
      ],
      spellings: [
        "Le capital d'investissement est de 60 000 milliards de VND, soit 1,2 fois plus qu'en 2020.",
        "Le capital d'investissement est de 60 000 milliards de VND, soit 1,2 fois celui de 2020.",
        "Le capital d'investissement est de 60 000 milliards de VND, 1,2 fois supérieur à celui de 2020.",
      ],
    },
    {
      expect: { value: 2, unit: 'times', measure: 'ratio' },
      spellings: ['Le revenu des ménages a doublé par rapport à 2020.', 'Le revenu des ménages a été multiplié par 2.'],
    },
    {
      expect: { value: 3, unit: 'times', measure: 'ratio' },
      spellings: ['Le nombre de visiteurs a triplé par rapport à 2020.'],
    },
    {
      expect: { value: 104.2, unit: '%', measure: 'ratio', base: 'previous-year' },
      spellings: ['Les recettes intérieures équivalent à 104,2 % de la même période.'],
    },
    // Completion, actual and plan.
    {
      expect: { value: 52.4, unit: '%', measure: 'completion', base: 'plan' },
      spellings: [
        'Le décaissement a atteint 52,4% du plan.',
        'Le décaissement atteint 52,4 % du plan assigné par le Premier ministre.',
        "Les recettes sont égales à 52,4 % de l'estimation.",
        'Les recettes représentent 52,4% des prévisions.',
        "Le résultat atteint 52,4 % de l'objectif annuel.",
      ],
    },
    {
      expect: { value: 12.4, unit: '%', measure: 'growth', base: 'plan' },
      spellings: [
        "Les recettes ont dépassé de 12,4 % l'estimation.",
        'Les recettes dépassent le plan de 12,4 %.',
        "Les recettes budgétaires dépassent l'estimation assignée de 12,4 %.",
      ],
    },
    {
      expect: [
        { value: 349, unit: 'count', status: 'reported' },
        { value: 350, unit: 'count' },
      ],
      spellings: ['Le Congrès a réuni 349/350 délégués.', 'Le Congrès a réuni 349 délégués sur 350.'],
    },
    {
      expect: [
        { value: 1214000000000, unit: 'VND' },
        { value: 2380000000000, unit: 'VND', status: 'target' },
        { value: 51, unit: '%', measure: 'completion' },
      ],
      spellings: ['Le décaissement est de 1.214/2.380 milliards de VND, soit 51 % du plan.'],
    },
    {
      expect: [
        { value: 3302000000000, unit: 'VND' },
        { value: 57.6, unit: '%', measure: 'completion', base: 'plan' },
        { value: 5731000000000, unit: 'VND', status: 'target' },
      ],
      spellings: [
        "Les recettes intérieures sont de 3.302 milliards de VND, atteignant 57,6 % de l'estimation (5.731 milliards de VND).",
      ],
    },
    {
      expect: [
        { value: 17, unit: 'count' },
        { value: 25, unit: 'count' },
      ],
      spellings: ['Le pays devrait réaliser 17 des 25 objectifs.', 'Le pays devrait réaliser 17/25 objectifs.'],
    },
    // Ranges.
    {
      expect: { value: 12, upTo: 12.5, unit: '%', measure: 'growth' },
      spellings: [
        'La province vise une croissance de 12 à 12,5 %.',
        'La province vise une croissance de 12 - 12,5 %.',
        'La province vise une croissance de 12-12,5%.',
        'La province vise une croissance de 12% à 12,5%.',
        'La province vise une croissance comprise entre 12 et 12,5 %.',
      ],
    },
    {
      expect: { value: 75000000, upTo: 80000000, unit: 'VND' },
      spellings: [
        'Le revenu moyen doit être de 75 à 80 millions de VND.',
        'Le revenu moyen doit être de 75-80 millions de VND.',
      ],
    },
    {
      expect: { value: 18, upTo: 20, unit: 'count', metric: 'nouveaux membres du Parti' },
      spellings: [
        'Chaque année, admettre 18 à 20 nouveaux membres du Parti.',
        'Chaque année, admettre 18-20 nouveaux membres du Parti.',
      ],
    },
    // Bounds.
    {
      expect: { value: 8, unit: '%', bound: 'at-least' },
      spellings: [
        'La croissance doit être de 8 % ou plus.',
        "La croissance doit être d'au moins 8 %.",
        'La croissance doit atteindre 8% au minimum.',
      ],
    },
    {
      expect: { value: 4, unit: '%', bound: 'under', measure: 'share' },
      spellings: [
        'Le taux de ménages pauvres est inférieur à 4 %.',
        'Le taux de ménages pauvres est de moins de 4 %.',
        'Le taux de ménages pauvres est passé sous la barre des 4%.',
      ],
    },
    {
      expect: { value: 1.5, unit: '%', bound: 'at-most', measure: 'share' },
      spellings: [
        'Le taux de créances ne dépasse pas 1,5 %.',
        'Le taux de créances est de 1,5 % ou moins.',
        "Le taux de créances est d'au plus 1,5 %.",
      ],
    },
    {
      expect: { value: 75400000000000, unit: 'VND', bound: 'about' },
      spellings: [
        "L'investissement social s'élève à près de 75,4 billions de VND.",
        "L'investissement social s'élève à environ 75.400 milliards de VND.",
        "L'investissement social s'élève à quelque 75.400 milliards de dôngs.",
      ],
    },
    {
      expect: { value: 1300000000, unit: 'USD', bound: 'over' },
      spellings: [
        'Les exportations de crevettes dépassent 1,3 milliard de dollars.',
        'Les exportations de crevettes sont supérieures à 1,3 milliard de dollars.',
        'Les exportations de crevettes ont atteint plus de 1,3 milliard de dollars.',
      ],
    },
    // Period and status.
    {
      expect: { value: 8.56, unit: '%', measure: 'growth', period: '2021/2023', status: 'estimated' },
      spellings: [
        'Le taux de croissance moyen de la province sur trois ans (2021-2023) est estimé à 8,56 %.',
        'Au cours de la période 2021-2023, le taux de croissance moyen est estimé à 8,56 %.',
        'Le taux de croissance moyen de la période 2021 - 2023 est estimé à 8,56%/an.',
      ],
    },
    {
      expect: { value: 13.26, unit: '%', measure: 'growth', period: '2023-01/2023-06', status: 'reported' },
      spellings: [
        'Au cours des 6 premiers mois de 2023, le PIBR a augmenté de 13,26 %.',
        'Au cours des six premiers mois de 2023, le PIBR a augmenté de 13,26 %.',
        'Au premier semestre 2023, le PIBR a augmenté de 13,26 %.',
      ],
    },
    {
      expect: { value: 4.6, unit: '%', measure: 'growth', period: '2024-Q3' },
      spellings: ['Au troisième trimestre 2024, la production industrielle a augmenté de 4,6 %.'],
    },
    {
      expect: { value: 274, unit: 'count', period: '2021/2023-06' },
      spellings: ['De 2021 à juin 2023, la province a approuvé 274 projets.'],
    },
    {
      expect: { value: 4912000000000, unit: 'VND', period: '2024-09-30' },
      spellings: ['Au 30 septembre 2024, le décaissement a atteint 4.912 milliards de VND.'],
    },
    {
      expect: { value: 62400000, unit: 'VND', measure: 'level', period: '2023', status: 'estimated' },
      spellings: [
        'Le revenu moyen par habitant en 2023 est estimé à 62,4 millions de VND.',
        'En 2023, le revenu moyen par habitant est estimé à 62,4 millions de VND.',
      ],
    },
    {
      expect: { value: 64, unit: '%', measure: 'share', status: 'target', period: '2030' },
      spellings: [
        "D'ici 2030, la province vise un taux de couverture forestière de 64 %.",
        "À l'horizon 2030, le taux de couverture forestière atteindra 64 %.",
        "S'efforcer d'ici 2030 d'atteindre un taux de couverture forestière de 64%.",
        'La résolution fixe comme objectif un taux de couverture forestière de 64% en 2030.',
      ],
    },
    {
      expect: { value: 6.5, unit: '%', measure: 'growth', status: 'target', period: '2026' },
      spellings: [
        'Le PIB devrait augmenter de 6,5 % en 2026.',
        'En 2026, la croissance du PIB devrait atteindre 6,5%.',
      ],
    },
    // A multiple with a range; a multiple told by a noun.
    {
      expect: { value: 2.5, upTo: 3, unit: 'times', measure: 'ratio', base: '2020', status: 'target' },
      spellings: ["D'ici 2030, le revenu rural doit être de 2,5 à 3 fois celui de 2020."],
    },
    {
      expect: { value: 4, unit: 'times', measure: 'ratio', base: '2015' },
      spellings: [
        'Le chiffre d’affaires touristique a quadruplé par rapport à 2015.',
        'Le chiffre d’affaires touristique a été multiplié par quatre par rapport à 2015.',
      ],
    },
    {
      expect: [
        { value: 31000000000000, unit: 'VND', measure: 'level', bound: 'about' },
        { value: 2, unit: 'times', measure: 'ratio', base: '2025' },
      ],
      spellings: ["Le budget s'élève à environ 31 000 milliards de VND, soit le double de celui de 2025."],
    },
    // A change in brackets with its sign.
    {
      expect: [
        { value: 2180000000000, unit: 'VND', measure: 'level' },
        { value: 28.5, unit: '%', measure: 'growth' },
      ],
      spellings: ['Les recettes douanières ont atteint 2.180 milliards de dôngs (+28,5%).'],
    },
    {
      expect: [
        { value: 7200000, unit: 't', measure: 'level' },
        { value: 6000, unit: 't', measure: 'growth', base: '2010' },
      ],
      spellings: ['La production a atteint 7,2 millions de tonnes (+6.000 tonnes par rapport à 2010).'],
    },
    // "de moins que": an absolute fall.
    {
      expect: [
        { value: 1800000, unit: 'ha', measure: 'level' },
        { value: -6478, unit: 'ha', measure: 'growth', base: '2012' },
      ],
      spellings: ["La superficie ensemencée est de 1,8 million d'hectares, soit 6.478 hectares de moins qu'en 2012."],
    },
    // "une augmentation respective de … et …".
    {
      expect: [
        { value: 841, unit: 'count', measure: 'growth' },
        { value: 1487, unit: 'count', measure: 'growth' },
      ],
      spellings: ['Les poursuites ont connu une augmentation respective de 841 affaires et 1.487 inculpés.'],
    },
    // "contre": now and before.
    {
      expect: [
        { value: 24.86, unit: '%', measure: 'share' },
        { value: 44.97, unit: '%', measure: 'share' },
      ],
      spellings: ['Le taux de pauvreté des districts pauvres est de 24,86 % (contre 44,97 % au début de la période).'],
    },
    {
      expect: { value: -1.03, unit: '%', measure: 'growth' },
      spellings: [
        'Le taux de pauvreté a connu une baisse moyenne de 1,03%/an.',
        'Le taux de pauvreté a baissé en moyenne de 1,03 % par an.',
      ],
    },
    // Counts that share one noun.
    {
      expect: [
        { value: 453, unit: 'count', measure: 'count', metric: 'délégués' },
        { value: 60, unit: 'count' },
        { value: 157, unit: 'count' },
        { value: 236, unit: 'count' },
      ],
      spellings: [
        'Au total, 453 délégués participeront au congrès, dont 60 délégués de droit, 157 désignés et 236 élus.',
      ],
    },
    {
      expect: [
        { value: 39, unit: 'count' },
        { value: 5, unit: 'count' },
      ],
      spellings: ['Le Comité a approuvé la liste de 39 délégués titulaires et 5 suppléants.'],
    },
    // A range of persons.
    {
      expect: { value: 9, upTo: 11, unit: 'count', measure: 'count' },
      spellings: [
        'Le Comité d’inspection est composé de 9 à 11 personnes.',
        'Le Comité d’inspection compte de 9 à 11 personnes.',
      ],
    },
    // A vote with its share of all members.
    {
      expect: [
        { value: 443, unit: 'count', measure: 'count' },
        { value: 93.66, unit: '%', measure: 'share' },
      ],
      spellings: [
        "Au total, 443 délégués ont participé au vote (93,66 % du nombre total de délégués de l'Assemblée nationale).",
      ],
    },
    // Money of several kinds in one list; a hedge inside the brackets.
    {
      expect: [
        { value: 773370000000, unit: 'VND' },
        { value: 2230000, unit: 'USD' },
        { value: 34, unit: 'count' },
      ],
      spellings: [
        'Les organes ont bloqué 773,37 milliards de dôngs, 2,23 millions de dollars et 34 biens immobiliers.',
      ],
    },
    {
      expect: [
        { value: 15390000000, unit: 'VND', bound: null },
        { value: 641000, unit: 'USD', bound: 'over' },
      ],
      spellings: ['Le montant détourné est de 15,39 milliards de dôngs (plus de 641.000 dollars).'],
    },
    // Magnitudes and currencies as the pages shorten them.
    {
      expect: { value: 3100000000000, unit: 'VND', measure: 'level' },
      spellings: ['Les biens saisis valent 3.100 Mds de dongs.', 'Les biens saisis valent 3.100 milliards VND.'],
    },
    // Units glued or spelled out.
    {
      expect: { value: 500, unit: 'mm', bound: 'over', measure: 'level' },
      spellings: ['Les précipitations ont atteint plus de 500mm.', 'Les précipitations ont atteint plus de 500 mm.'],
    },
    {
      expect: { value: 20000, unit: 'm3', bound: 'over' },
      spellings: ['Le volume de terre éboulée est de plus de 20 000 m3.'],
    },
    {
      expect: { value: 6.74, unit: 't/ha', measure: 'level' },
      spellings: ['Les rizières ont eu un rendement moyen de 67,4 quintaux/ha.'],
    },
    {
      expect: { value: 6.74, unit: 't/ha', measure: 'level' },
      spellings: ["Les rizières ont eu un rendement moyen de 6,74 tonnes l'hectare."],
      todo: 'a unit by another without a preposition',
    },
    {
      expect: { value: 1640000, unit: 'ha', bound: 'over' },
      spellings: [
        "La superficie naturelle est de plus de 1,64 million d'hectares.",
        'La superficie naturelle est de plus de 1.640.000 hectares.',
      ],
    },
    // A percentage in words.
    {
      expect: { value: 3, unit: '%', bound: 'under', measure: 'share' },
      spellings: [
        'Le ratio de créances douteuses est de moins de trois pour cent.',
        'Le ratio de créances douteuses est inférieur à 3 pour cent.',
      ],
    },
    // Upper limit.
    {
      expect: { value: 13000000000, unit: 'VND', bound: 'at-most' },
      spellings: [
        "L'aide peut aller jusqu'à 13 milliards de dongs.",
        "L'aide est d'un montant maximal de 13 milliards de dongs.",
      ],
    },
    // A range of money with the unit said once.
    {
      expect: { value: 14500000000000, upTo: 15000000000000, unit: 'VND' },
      spellings: [
        'Les recettes atteindront entre 14.500 et 15.000 milliards de dôngs.',
        'Les recettes atteindront de 14.500 à 15.000 milliards de dôngs.',
      ],
    },
    // Periods: between two months, the months of a year, a day without a year.
    {
      expect: { value: 10000000000, unit: 'USD', bound: 'over', period: '2022-01/2022-11' },
      spellings: [
        "Au cours des onze premiers mois de 2022, l'excédent commercial a été de plus de 10 milliards de dollars.",
      ],
    },
    {
      expect: { value: 10000000000, unit: 'USD', bound: 'over', period: '2022-01/2022-11' },
      spellings: ["De janvier à novembre 2022, l'excédent commercial a été de plus de 10 milliards de dollars."],
    },
    {
      expect: { value: 10000000000, unit: 'USD', bound: 'over', period: '2022-01/2022-11' },
      spellings: ["Entre janvier et novembre 2022, l'excédent commercial a été de plus de 10 milliards de dollars."],
    },
    {
      expect: { value: 23.33, unit: '%', measure: 'completion', base: 'plan', period: null },
      spellings: ['Au 31 août, le décaissement atteignait 23,33% du plan.'],
    },
    // Status: what a report expects, what a resolution fixes.
    {
      expect: { value: 47, unit: 't', measure: 'level', status: 'target' },
      spellings: [
        'La récolte de ginseng devrait atteindre 47 tonnes.',
        'La récolte de ginseng est prévue à 47 tonnes.',
      ],
    },
    {
      expect: { value: 95, unit: '%', measure: 'completion', status: 'target', base: 'plan' },
      spellings: ['Les localités doivent décaisser 95 % du plan.', "L'objectif est de décaisser 95% du plan."],
    },
    // labels with a time, plans in brackets, where a change has led, counts that move
    {
      expect: [
        {
          value: 5.2,
          unit: '%',
          measure: 'share',
          status: 'reported',
          period: '2023',
          metric: 'taux de foyers pauvres',
        },
        { value: 3, unit: '%', bound: 'under', measure: 'share', status: 'target', metric: 'taux de foyers pauvres' },
      ],
      spellings: ['Le taux de foyers pauvres, de 5,2 % fin 2023, devra être ramené sous la barre des 3 %.'],
    },
    {
      expect: [
        {
          value: 4215000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2023-09',
          metric: 'Recettes budgétaires',
        },
        {
          value: 6902000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2023-09',
          metric: 'Recettes budgétaires',
        },
        {
          value: 61.07,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          period: '2023-09',
          base: 'plan',
          metric: 'Recettes budgétaires',
        },
      ],
      spellings: [
        '- Recettes budgétaires à la fin du mois de septembre 2023 : 4 215/6.902 milliards de VND, atteignant 61,07 %.',
      ],
    },
    {
      expect: [
        {
          value: 8.5,
          unit: '%',
          bound: 'at-least',
          measure: 'growth',
          status: 'target',
          period: '2023',
          metric: 'taux de croissance',
        },
        {
          value: 11000000000000,
          unit: 'VND',
          bound: 'over',
          measure: 'level',
          status: 'target',
          period: '2023',
          metric: 'recettes intérieures',
        },
      ],
      spellings: [
        "Viser pour l'ensemble de l'année 2023 un taux de croissance de 8,5 % ou plus, des recettes intérieures supérieures à 11 000 milliards de VND.",
      ],
    },
    {
      expect: [
        { value: 9.12, unit: '%', measure: 'growth', status: 'estimated', period: '2025', metric: 'croissance' },
        { value: 10, unit: '%', measure: 'growth', status: 'target', period: '2025', metric: 'croissance' },
      ],
      spellings: ["En 2025, la croissance est estimée à 9,12 %, inférieure à l'objectif fixé (10 %)."],
    },
    {
      expect: { value: 600000, unit: 'count', measure: 'count', status: 'target', metric: 'visiteurs' },
      spellings: ['Les organisateurs espèrent 600.000 visiteurs.'],
    },
    {
      expect: [
        {
          value: 2712,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          period: '2021',
          metric: "nombre de lits d'hôpital",
        },
        {
          value: 2935,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          period: '2023',
          metric: "nombre de lits d'hôpital",
        },
      ],
      spellings: ["Le nombre de lits d'hôpital a augmenté de 2 712 en 2021 à 2 935 en 2023."],
    },
    {
      expect: [
        {
          value: -4.7,
          unit: 'pp',
          measure: 'growth',
          status: 'reported',
          metric: 'proportion de travailleurs agricoles',
        },
        { value: 53, unit: '%', measure: 'share', status: 'reported', metric: 'proportion de travailleurs agricoles' },
      ],
      spellings: [
        'La proportion de travailleurs agricoles a diminué de 4,7 points de pourcentage pour atteindre 53 %.',
      ],
    },
    // aims behind a copula or a further aim, bare numbers that move, verbs with an adverb inside
    {
      expect: [
        {
          value: 10,
          unit: '%',
          bound: 'at-least',
          measure: 'growth',
          status: 'target',
          period: '2026',
          metric: 'croissance du PIB',
        },
        {
          value: 5400,
          unit: 'USD',
          upTo: 5500,
          measure: 'level',
          status: 'target',
          period: '2026',
          metric: 'PIB par habitant',
        },
      ],
      spellings: [
        "Le plan de développement pour 2026 fixe notamment l'objectif d'une croissance du PIB d'au moins 10%, d'un PIB par habitant de 5.400 à 5.500 dollars.",
      ],
    },
    {
      expect: [
        { value: 214, unit: 'count', measure: 'count', status: 'reported', metric: 'nombre de ménages pauvres' },
        { value: 97, unit: 'count', measure: 'count', status: 'reported', metric: 'nombre de ménages pauvres' },
      ],
      spellings: ['Le nombre de ménages pauvres est tombé de 214 à 97.'],
    },
    {
      expect: {
        value: 74.6,
        unit: '%',
        measure: 'completion',
        status: 'reported',
        period: '2025',
        base: 'plan',
        metric: 'décaissement',
      },
      spellings: ["Le décaissement de 2025 n'a toutefois représenté que 74,6% du plan."],
    },
    {
      expect: [
        { value: 28540000000, unit: 'USD', measure: 'level', status: 'reported', metric: 'capitaux enregistrés' },
        { value: 15.2, unit: '%', measure: 'growth', status: 'reported', metric: 'capitaux enregistrés' },
      ],
      spellings: ["Il a fait état de 28,54 milliards d'USD de capitaux enregistrés, soit une hausse de 15,2%."],
    },
    {
      expect: { value: 35, unit: '%', upTo: 36, measure: 'share', status: 'reported', metric: 'dette publique' },
      spellings: ['Quant à la dette publique, elle représente 35 à 36% du PIB.'],
    },
    {
      expect: [
        {
          value: 450,
          unit: 'count',
          bound: 'at-least',
          measure: 'count',
          status: 'target',
          period: '2026',
          metric: 'enseignants',
        },
        { value: 60, unit: '%', measure: 'share', status: 'target', period: '2026', metric: 'écoles' },
      ],
      spellings: [
        "Les objectifs de l'année 2026 sont de recruter 450 enseignants ou plus, d'avoir 60% d'écoles répondant aux normes.",
      ],
    },
    {
      expect: [
        { value: 100, unit: '%', measure: 'share', status: 'target', metric: 'plaintes' },
        {
          value: 60000000000000,
          unit: 'VND',
          bound: 'over',
          measure: 'level',
          status: 'target',
          period: '2026',
          metric: 'recettes budgétaires',
        },
      ],
      spellings: [
        'Il a demandé de traiter 100% des plaintes dans les délais et de viser en 2026 des recettes budgétaires de plus de 60.000 milliards de dôngs.',
      ],
    },
  ],

  references: [
    // a law on documents
    {
      expect: { id: 'law/promulgation-des-documents-juridiques/2025', date: '2025' },
      spellings: [
        'la loi de 2025 sur la promulgation des documents juridiques',
        'conformément à la loi de 2025 sur la promulgation des documents juridiques et au décret',
      ],
    },
    {
      expect: { id: 'resolution/68', subject: "l'économie privée" },
      spellings: ["Il a cité la résolution du Bureau politique sur l'économie privée (résolution 68)."],
    },
    {
      expect: { id: 'resolution/24-NQ/TW', subject: 'le développement de la région du Sud-Est' },
      spellings: [
        'La province applique la résolution n° 24-NQ/TW sur le développement de la région du Sud-Est.',
        'La province applique la résolution n° 24-NQ/TW sur le développement de la région du Sud-Est, signée par le secrétaire général.',
        'La province applique la résolution n° 24-NQ/TW (ancienne) sur le développement de la région du Sud-Est.',
      ],
    },
    {
      expect: {
        id: 'directive/45-CT/TW',
        subject: 'les congrès du Parti à tous les niveaux en vue du 14e Congrès national du Parti',
      },
      spellings: [
        'Conformément à la directive n° 45-CT/TW sur les congrès du Parti à tous les niveaux en vue du 14e Congrès national du Parti, les cellules sont réunies.',
      ],
    },
    {
      expect: { id: 'regulation/37-QD/TW', subject: 'ce que les membres du Parti ne sont pas autorisés à faire' },
      spellings: [
        'La cellule a étudié le règlement n° 37-QD/TW sur ce que les membres du Parti ne sont pas autorisés à faire.',
      ],
    },
    {
      expect: [
        { id: 'resolution/66', subject: 'la construction du droit' },
        { id: 'resolution/68', subject: "le développement de l'économie privée" },
      ],
      spellings: [
        "Deux textes sont étudiés : – Résolution 66 sur la construction du droit, – Résolution 68 sur le développement de l'économie privée.",
      ],
    },
    {
      expect: {
        id: 'resolution/18-NQ/TW',
        date: '2017-10-25',
        issuer: { body: 'central-committee', level: 'central' },
      },
      spellings: ['La résolution n° 18-NQ/TW, datée du 25 octobre 2017 du 12e Comité exécutif central, est appliquée.'],
    },
    {
      expect: { id: 'resolution/congress/3/other/district' },
      spellings: ['Ils appliquent la résolution du 3e Congrès des minorités ethniques du district.'],
    },
    {
      expect: {
        id: 'resolution/03-NQ/TU',
        type: 'resolution',
        number: '03-NQ/TU',
        date: '2021-11-25',
        issuer: { body: 'party-committee', level: 'province' },
        subject: 'le développement urbain',
      },
      spellings: [
        'La conférence a dressé le bilan de la résolution n° 03-NQ/TU du 25 novembre 2021 du Comité provincial du Parti sur le développement urbain.',
        'La conférence a dressé le bilan de la Résolution n°03-NQ/TU, datée du 25/11/2021, du Comité provincial du Parti sur le développement urbain.',
        'La conférence a dressé le bilan de la Résolution N°03 - NQ/TU en date du 25.11.2021 du Comité provincial du Parti sur le développement urbain.',
      ],
    },
    {
      expect: { id: 'directive/53-CT/TW', type: 'directive', number: '53-CT/TW', date: null },
      spellings: [
        'Il faut appliquer la Directive n° 53-CT/TW.',
        'Il faut appliquer la directive 53-CT/TW.',
        'Il faut appliquer la Directive n° 53- CT/TW.',
        'Il faut appliquer la Directive No. 53-CT/ TW.',
        'Il faut appliquer la directive n°\u00a053-CT/TW.',
      ],
    },
    {
      expect: { id: 'directive/53-CT/TW', date: '2024-05-01', issuer: { body: 'politburo', level: 'central' } },
      spellings: [
        'Le bilan porte sur la Directive n° 53-CT/TW du 1er mai 2024 du Bureau politique.',
        'Le bilan porte sur la Directive n° 53-CT/TW du Politburo, datée du 01/05/2024.',
      ],
    },
    {
      expect: { id: 'conclusion/191-KL/TW', type: 'conclusion', issuer: { body: 'secretariat', level: 'central' } },
      spellings: [
        'Le Comité a étudié la Conclusion n° 191-KL/TW du Secrétariat.',
        'Le Comité a étudié la conclusion n°191 - KL/TW du Secrétariat du Comité central du Parti.',
      ],
    },
    {
      expect: {
        id: 'decision/1527/QD-TTG',
        type: 'decision',
        issuer: { body: 'government', level: 'central' },
        date: '2023-07-04',
      },
      spellings: [
        'Le plan suit la décision n°1527/QD-TTg du 4 juillet 2023 du Premier ministre.',
        'Le plan suit la Décision n° 1527/QĐ-TTg en date du 4 juillet 2023 du Premier ministre.',
        'Le plan suit la décision 1527/QD-TTg du Premier ministre, daté du 04/07/2023.',
      ],
    },
    {
      expect: { id: 'decision/214-QDNS/TW', type: 'decision', date: '2025-02-18' },
      spellings: [
        'Le Bureau politique l’a désigné en vertu de la décision N° 214-QDNS / TW du 18 février 2025.',
        'Le Bureau politique l’a désigné en vertu de la décision No214 - QDNS / TW du 18 février 2025.',
        'Le Bureau politique l’a désigné en vertu de la Décision n° 214-QĐNS/TW du 18 février 2025.',
      ],
    },
    {
      expect: { id: 'decree/141/2024/ND-CP', type: 'decree', issuer: { body: 'government', level: 'central' } },
      spellings: [
        'Les délégués ont cité le décret n° 141/2024/ND-CP du gouvernement.',
        'Les délégués ont cité le Décret n°141/2024/NĐ-CP du Gouvernement.',
        'Les délégués ont cité le décret 141/2024/ND-CP du gouvernement.',
      ],
    },
    {
      expect: {
        id: 'resolution/161/2024/QH15',
        type: 'resolution',
        issuer: { body: 'national-assembly', level: 'central' },
      },
      spellings: [
        "Le projet est prévu par la résolution n°161/2024/QH15 de l'Assemblée nationale.",
        "Le projet est prévu par la Résolution 161/2024/QH15 de l'AN.",
      ],
    },
    {
      expect: {
        id: 'resolution/1522/NQ-UBTVQH15',
        type: 'resolution',
        issuer: { body: 'national-assembly-standing-committee', level: 'central' },
      },
      spellings: [
        "La commune est créée par la Résolution n° 1522/NQ-UBTVQH15 du Comité permanent de l'Assemblée nationale.",
        "La commune est créée par la résolution 1522/NQ-UBTVQH15 de la Commission permanente de l'Assemblée nationale.",
      ],
    },
    {
      expect: { id: 'resolution/14/2023/NQ-HDND', type: 'resolution' },
      spellings: [
        'La session a adopté la résolution n° 14/2023/NQ-HDND.',
        'La session a adopté la Résolution n°14/2023/NQ-HĐND.',
        'La session a adopté la résolution n° 14/2023/NQ-HÐND.',
      ],
    },
    {
      expect: {
        id: 'resolution/57',
        type: 'resolution',
        number: '57',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: [
        'La province applique la résolution n°57 du Bureau politique.',
        'La province applique la Résolution 57 du Politburo.',
      ],
    },
    {
      expect: { id: 'plan/215-KH/TU', type: 'plan' },
      spellings: ['La province a publié le Plan n° 215-KH/TU.', 'La province a publié le plan 215 - KH/TU.'],
    },
    {
      expect: { id: 'plan/93/KH-UBTVQH15', type: 'plan' },
      spellings: ['La commission suit le Plan n° 93/KH-UBTVQH15.'],
    },
    {
      expect: { id: 'programme/12-CTR/TU', type: 'programme' },
      spellings: ['Il faut terminer le programme n°12-CTr/TU.', "Il faut terminer le Programme d'action n° 12-CTr/TU."],
    },
    {
      expect: { id: 'project/08-DA/TU', type: 'project' },
      spellings: [
        'La province élargit la zone selon le Projet n° 08-ĐA/TU.',
        'La province élargit la zone selon le projet n°08-DA/TU.',
      ],
    },
    {
      expect: { id: 'regulation/137-QD/TW', type: 'regulation', issuer: { body: 'politburo', level: 'central' } },
      spellings: [
        'Il a rappelé le Règlement n° 137-QĐ/TW du Bureau politique.',
        'Il a rappelé le règlement n°137-QD/TW du Politburo.',
      ],
    },
    {
      expect: { id: 'circular/47/2023/TT-BGDDT', type: 'circular' },
      spellings: [
        'Les écoles appliquent la circulaire n° 47/2023/TT-BGDĐT.',
        'Les écoles appliquent la Circulaire 47/2023/TT-BGDDT.',
      ],
    },
    {
      expect: { id: 'dispatch/112/CD-TTG', type: 'dispatch' },
      spellings: [
        'Les localités doivent suivre la dépêche officielle n° 112/CD-TTg.',
        'Les localités doivent suivre la Dépêche n°112/CĐ-TTg.',
      ],
    },
    {
      expect: { id: 'report/418/BC-UBND', type: 'report' },
      spellings: ['Les délégués ont examiné le rapport n° 418/BC-UBND.'],
    },
    {
      expect: { id: 'submission/878/TTR-UBND', type: 'submission' },
      spellings: [
        'Le Conseil a examiné la soumission n° 878/TTr-UBND.',
        'Le Conseil a examiné la proposition n° 878/TTr-UBND.',
      ],
    },
    {
      expect: { id: 'notice/244-TB/TU', type: 'notice' },
      spellings: ["Le Comité a publié l'avis n° 244-TB/TU.", "Le Comité a publié l'annonce n° 244-TB/TU."],
    },
    {
      expect: { id: 'guideline/14-HD/TU', type: 'guideline' },
      spellings: ["Le Comité suit l'instruction n° 14-HD/TU.", 'Le Comité suit les directives n° 14-HD/TU.'],
    },
    {
      expect: { id: 'decision/37-QD/TU', issuer: { body: 'party-standing-committee', level: 'province' } },
      spellings: [
        'La Décision n° 37-QĐ/TU du Comité permanent du Comité provincial du Parti a été annoncée.',
        'La décision 37-QD/TU du Comité permanent du Parti provincial a été annoncée.',
      ],
    },
    // Congresses and plenums.
    {
      expect: { id: 'resolution/congress/13/central', type: 'resolution', number: null },
      spellings: [
        'La conférence évalue la mise en œuvre de la résolution du 13e Congrès national du Parti.',
        'La conférence évalue la mise en œuvre de la Résolution du XIIIe Congrès national du Parti.',
        'La conférence évalue la mise en œuvre de la résolution du XIIIᵉ Congrès du Parti communiste du Vietnam.',
        'La conférence évalue la mise en œuvre de la Résolution du 13ème Congrès national du Parti.',
      ],
    },
    {
      expect: { id: 'resolution/congress/20/province' },
      spellings: [
        'Le rapport revient sur la résolution du 20e Congrès provincial du Parti.',
        'Le rapport revient sur la Résolution du XXe Congrès du Parti de la province.',
        'Le rapport revient sur la résolution du 20e Congrès du Comité provincial du Parti.',
      ],
    },
    {
      expect: { id: 'resolution/congress/16/province/kon-tum' },
      spellings: [
        'Le Congrès a adopté la Résolution du 16e Congrès du Parti de la province de Kon Tum.',
        'Le Congrès a adopté la résolution du XVIe Congrès provincial du Parti de Kon Tum, mandat 2020-2025.',
      ],
    },
    {
      expect: { id: 'resolution/congress/20/central' },
      spellings: ['La province met en œuvre la résolution du 20e Congrès national du Parti.'],
    },
    {
      expect: { id: 'resolution/congress/9/farmer-association/province' },
      spellings: ["L'Association a réalisé la résolution du 9e Congrès de l'Association provinciale des agriculteurs."],
    },
    {
      expect: { id: 'resolution/plenum/4/12', type: 'resolution' },
      spellings: [
        'Le Comité applique la Résolution du 4e Plénum du Comité central (12e mandat).',
        'Le Comité applique la résolution du 4e plénum du Comité central du Parti, XIIe mandat.',
        'Le Comité applique la Résolution du 4e Plénum du 12e Comité central du Parti.',
      ],
    },
    // Laws.
    {
      expect: { id: 'law/fonciere/2024', type: 'law', date: '2024' },
      spellings: ['La session applique la Loi foncière 2024.', 'La session applique la loi foncière de 2024.'],
    },
    // Several in one passage; the same one twice.
    {
      expect: [{ id: 'resolution/83-NQ/TW' }, { id: 'resolution/84-NQ/TW' }],
      spellings: [
        'La conférence étudie les résolutions n° 83-NQ/TW et n° 84-NQ/TW.',
        'La conférence étudie les Résolutions 83-NQ/TW et 84-NQ/TW du Politburo.',
        'La conférence étudie la Résolution n° 83-NQ/TW et la Résolution n° 84-NQ/TW ; la Résolution 83 est la principale.',
      ],
    },
    {
      expect: [{ id: 'plan/215-KH/TU', subject: null }, { id: 'resolution/83-NQ/TW' }, { id: 'conclusion/191-KL/TW' }],
      spellings: [
        'Le Plan n° 215-KH/TU mettant en œuvre la Résolution n° 83-NQ/TW et la Conclusion n° 191-KL/TW a été présenté.',
      ],
    },
    {
      expect: [
        { id: 'resolution/26/2024/NQ-HDND' },
        { id: 'resolution/27/2024/NQ-HDND' },
        { id: 'resolution/09/2019/NQ-HDND', date: '2019-07-10' },
      ],
      spellings: [
        'Ont été adoptées les résolutions n° 26/2024/NQ-HĐND et n° 27/2024/NQ-HĐND, abrogeant la Résolution 09/2019/NQ-HDND du 10 juillet 2019.',
      ],
    },
    {
      expect: [
        { id: 'conclusion/226-KL/TW', date: '2025-10-14' },
        { id: 'conclusion/227-KL/TW', date: '2025-10-28' },
      ],
      spellings: [
        'Le comité suit la Conclusion n° 226-KL/TW, du 14 octobre 2025, et la Conclusion n° 227-KL/TW, du 28 octobre 2025.',
      ],
    },
    {
      expect: [
        { id: 'directive/35-CT/TW', date: '2019-05-30' },
        { id: 'directive/35-CT/TW', date: '2024-06-14' },
      ],
      spellings: [
        'La Directive n° 35-CT/TW du 30 mai 2019 est remplacée par la Directive n° 35-CT/TW du 14 juin 2024.',
      ],
    },
    {
      expect: { id: 'resolution/83-NQ/TW', type: 'resolution' },
      spellings: [
        'M. Vu Hai Thuc, chef du Comité de pilotage de la Résolution n° 83-NQ/TW, a présidé la réunion.',
        'Français La résolution n° 83-NQ/TW est entrée dans la vie.',
      ],
    },
    // ---- the same documents in the many ways that pages of 2024 to 2026 cite them
    {
      expect: { id: 'law/fonciere/2024', date: '2024' },
      spellings: [
        'La province applique la loi foncière de 2024.',
        'La province applique la Loi foncière 2024.',
        'La province applique la loi foncière (2024).',
        'La province applique la loi foncière (amendée) de 2024.',
        'La province applique la loi foncière révisée de 2024.',
        'La province applique la loi foncière modifiée en 2024.',
        'La province applique la Loi foncière (modifiée) 2024.',
        "La province applique la loi foncière de l'année 2024.",
      ],
    },
    {
      expect: { id: 'law/terre/2024' },
      spellings: [
        'La province applique la Loi sur la terre 2024.',
        'La province applique la loi sur la terre de 2024.',
        'La province applique la loi de 2024 sur la terre.',
      ],
    },
    {
      expect: [{ id: 'law/fonciere/2024' }, { id: 'law/logement/2023' }, { id: 'law/commerce-immobilier/2023' }],
      spellings: [
        'Elle applique la loi foncière de 2024, la loi sur le logement de 2023 et la loi sur le commerce immobilier de 2023.',
      ],
    },
    {
      expect: { id: 'decision/214-QD/TU', date: '2025-11-10' },
      spellings: [
        'La décision n° 214-QĐ/TU du Comité permanent du Comité provincial du Parti du 10 novembre 2025 a été lue.',
        'La décision n° 214-QĐ/TU sur le travail du personnel, du 10 novembre 2025, a été lue.',
        'La décision n° 214-QĐ/TU du Comité permanent du Comité provincial du Parti, en date du 10 novembre 2025, a été lue.',
        'La décision n° 214-QĐ/TU (10 novembre 2025) a été lue.',
        'Le Comité permanent du Comité provincial du Parti a pris, le 10 novembre 2025, la décision n° 214-QĐ/TU datée du 10 novembre 2025.',
      ],
    },
    {
      expect: {
        id: 'resolution/27-NQ/TW',
        issuer: { body: 'central-committee', level: 'central' },
        subject: 'la réforme de la politique salariale',
      },
      spellings: [
        'La résolution n° 27-NQ/TW du Comité central du Parti sur la réforme de la politique salariale est suivie.',
        'La résolution n° 27-NQ/TW du 12e Comité central sur la réforme de la politique salariale est suivie.',
        'La résolution n° 27-NQ/TW du Comité central du Parti (12e mandat) sur la réforme de la politique salariale est suivie.',
        'La résolution n° 27-NQ/TW du Comité central (XIIe mandat), relative à la réforme de la politique salariale, est suivie.',
        'La résolution n° 27-NQ/TW du 7e plénum du Comité central du Parti (12e mandat) sur la réforme de la politique salariale est suivie.',
        'La résolution n° 27-NQ/TW adoptée par le Comité central sur la réforme de la politique salariale est suivie.',
      ],
    },
    {
      expect: { id: 'project/04-DA/HU', subject: 'la construction de champs à grande échelle' },
      spellings: [
        'Le Projet n° 04-ĐA/HU du Comité du Parti du district sur la construction de champs à grande échelle.',
        'Le Projet n° 04-ĐA/HU relatif à la construction de champs à grande échelle.',
        'Le Projet n° 04-ĐA/HU « la construction de champs à grande échelle ».',
      ],
    },
    {
      expect: {
        id: 'resolution/18-NQ/TW',
        subject: "un certain nombre de questions relatives à la poursuite de l'innovation",
      },
      spellings: [
        "La résolution n° 18-NQ/TW sur un certain nombre de questions relatives à la poursuite de l'innovation est suivie.",
        "La résolution n° 18-NQ/TW du 25 octobre 2017 du 6e plénum du Comité central du Parti (12e mandat) sur un certain nombre de questions relatives à la poursuite de l'innovation.",
      ],
    },
    {
      expect: { id: 'submission/214/TTR-UBND', subject: "plan d'investissement public 2025" },
      spellings: ["Il a présenté la soumission n° 214/TTr-UBND relative au plan d'investissement public 2025."],
    },
    {
      expect: { id: 'resolution/congress/13/women-union/province' },
      spellings: [
        'Elles appliquent la résolution du 13e Congrès provincial des femmes.',
        "Elles appliquent la résolution du 13e Congrès de l'Union des femmes de la province.",
        "Elles appliquent la résolution du XIIIe Congrès de l'Union provinciale des femmes.",
      ],
    },
    {
      expect: { id: 'resolution/congress/13/women-union/central' },
      spellings: [
        'Elles appliquent la résolution du 13e Congrès national des femmes.',
        "Elles appliquent la résolution du 13e Congrès national de l'Union des femmes du Vietnam.",
        'Elles appliquent la résolution du 13e Congrès national des femmes vietnamiennes.',
      ],
    },
    {
      expect: { id: 'resolution/congress/13/central' },
      spellings: [
        'Il suit la résolution du 13e Congrès national du Parti.',
        'Il suit la résolution du XIIIe Congrès du Parti.',
        'Il suit la résolution du 13e Congrès national du Parti communiste du Vietnam.',
        'Il suit la résolution du treizième Congrès national du PCV.',
        'Il suit la résolution du 13ème Congrès.',
        'Il suit la résolution du Congrès national du Parti (XIIIe mandat).',
        'Il suit la résolution du XIIIe Congrès national des délégués du Parti.',
      ],
    },
    {
      expect: { id: 'resolution/plenum/4/12' },
      spellings: [
        'Il suit la résolution du 4e plénum du Comité central du Parti (12e mandat).',
        'Il suit la résolution du 4e plénum du 12e Comité central du Parti.',
        'Il suit la résolution centrale 4 (XIIe mandat).',
        'Il suit la résolution du quatrième plénum du Comité central du Parti communiste du Vietnam du 12e mandat.',
        'Il suit la Résolution centrale n° 4 (12e mandat).',
        'Il suit la résolution 4 du Comité central du Parti (12e mandat).',
      ],
    },
    {
      expect: { id: 'dispatch/199/CD-TTG', date: '2025-10-18', issuer: { body: 'government', level: 'central' } },
      spellings: [
        'Le Premier ministre a publié la dépêche officielle n° 199/CĐ-TTg du 18 octobre 2025.',
        'Le Premier ministre a signé le télégramme officiel n° 199/CD-TTg, daté du 18 octobre 2025.',
        'Ils suivent la dépêche n° 199/CĐ-TTg du Premier ministre en date du 18 octobre 2025.',
        'Ils suivent la dépêche officielle n° 199/CĐ-TTg, du 18 octobre 2025, du Premier ministre.',
        'Ils suivent le télégramme n°199/CD-TTg du 18/10/2025 du Premier ministre sur la riposte aux crues.',
        'Le Premier ministre vient de signer la dépêche officielle n° 199/CĐ-TTg du 18 octobre 2025.',
      ],
    },
    {
      expect: [
        { id: 'resolution/57-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/59-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/66-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/68-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'Les quatre résolutions piliers (57-NQ/TW, 59-NQ/TW, 66-NQ/TW et 68-NQ/TW) du Bureau politique ouvrent la voie.',
        'Les résolutions n°57-NQ/TW, n°59-NQ/TW, n°66-NQ/TW et n°68-NQ/TW du Bureau politique ouvrent la voie.',
        'La résolution n° 57-NQ/TW, la résolution n° 59-NQ/TW, la résolution n° 66-NQ/TW et la résolution n° 68-NQ/TW du Bureau politique ouvrent la voie.',
      ],
    },
    {
      expect: [{ id: 'resolution/57' }, { id: 'resolution/59' }, { id: 'resolution/66' }, { id: 'resolution/68' }],
      spellings: [
        'Les résolutions 57, 59, 66 et 68 ouvrent la voie.',
        'Les « quatre piliers » (résolutions n° 57, 59, 66 et 68) ouvrent la voie.',
      ],
    },
    {
      expect: [
        { id: 'plan/120/KH-UBND', subject: null },
        { id: 'resolution/68-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'La province a publié le Plan n° 120/KH-UBND mettant en œuvre la Résolution n° 68-NQ/TW du Bureau politique.',
        'La province a publié le Plan n° 120/KH-UBND pour la mise en œuvre de la Résolution n° 68-NQ/TW du Bureau politique.',
        'La province a publié le Plan n° 120/KH-UBND relatif à la mise en œuvre de la Résolution n° 68-NQ/TW du Bureau politique.',
      ],
    },
    {
      expect: { id: 'regulation/41-QD/TW', type: 'regulation' },
      spellings: [
        'Les cadres suivent le Règlement n° 41-QD/TW.',
        'Les cadres suivent le règlement n° 41-QĐ/TW du Bureau politique.',
        'Les cadres suivent la réglementation n° 41-QĐ/TW.',
      ],
    },
    {
      expect: { id: 'project/06' },
      spellings: [
        'La police réalise le Projet 06.',
        'La police réalise le projet n° 06.',
        'La police réalise le projet 06 du gouvernement.',
      ],
    },
    {
      expect: { id: 'decision/5208/QD-BCA', issuer: { body: 'ministry', level: 'central' } },
      spellings: [
        'Le ministre de la Sécurité publique a signé la décision n° 5208/QĐ-BCA.',
        'Il a lu la décision n° 5208/QĐ-BCA du ministre de la Sécurité publique.',
        "Il a lu la décision n° 5208/QĐ-BCA du 1er juillet 2025 du ministère de la Sécurité publique sur la mutation d'officiers.",
      ],
    },
    {
      expect: { id: 'resolution/1216-NQ/QUTW', issuer: { body: 'party-committee', level: 'central' } },
      spellings: ['Les unités suivent la résolution n° 1216-NQ/QUTW du Comité militaire central du Parti.'],
    },
    {
      expect: { id: 'law/72/2025/QH15' },
      spellings: ["La loi n° 72/2025/QH15 sur l'organisation des administrations locales s'applique."],
    },
    {
      expect: { id: 'resolution/18-NQ/TW' },
      spellings: ['La résolution n° 18-NQ/TW est suivie. La résolution 18 est nouvelle. La résolution n° 18 plaît.'],
    },
    {
      expect: { id: 'law/organisation-des-administrations-locales/2025' },
      spellings: [
        "Elle applique la Loi sur l'organisation des administrations locales de 2025.",
        "Elle applique la loi de 2025 sur l'organisation des administrations locales.",
        "Elle applique la loi relative à l'organisation des administrations locales 2025.",
      ],
    },
    {
      expect: {
        id: 'resolution/98/2023/QH15',
        date: '2023-06-24',
        issuer: { body: 'national-assembly', level: 'central' },
      },
      spellings: [
        "La ville applique la résolution n° 98/2023/QH15 du 24 juin 2023 de l'Assemblée nationale.",
        "La ville applique la résolution n° 98/2023/QH15, adoptée par l'Assemblée nationale le 24 juin 2023.",
        "L'Assemblée nationale a adopté le 24 juin 2023 la résolution n° 98/2023/QH15 du 24 juin 2023.",
        "La ville applique la résolution 98/2023/QH15 de l'Assemblée nationale (24 juin 2023).",
      ],
    },
    // A bare number with its issuer and "en date du".
    {
      expect: {
        id: 'conclusion/219',
        type: 'conclusion',
        number: '219',
        date: '2025-10-28',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: ['Cette demande figure dans la Conclusion n°219 du Politburo, en date du 28 octobre 2025.'],
    },
    {
      expect: { id: 'regulation/312', type: 'regulation', issuer: { body: 'central-committee', level: 'central' } },
      spellings: [
        "Le secrétaire général a signé le règlement n° 312 du Comité central du Parti sur le travail d'inspection.",
      ],
    },
    {
      expect: { id: 'decision/191', type: 'decision', issuer: { body: 'ministry', level: 'central' } },
      spellings: ['La force a été créée par la décision n° 191 du ministère de la Sécurité publique.'],
    },
    // A Premier ministre's directive with a slash.
    {
      expect: {
        id: 'directive/14/CT-TTG',
        type: 'directive',
        date: '2013-06-24',
        issuer: { body: 'government', level: 'central' },
      },
      spellings: [
        'Il faut accélérer la mise en œuvre de la Directive N°14/CT-TTg datée du 24 juin 2013 du Premier ministre.',
        'Il faut accélérer la mise en œuvre de la directive n° 14/CT-TTg du 24/06/2013 du Premier ministre.',
      ],
    },
    // NQ inside the code of a National Assembly resolution; a law told by its number.
    {
      expect: { id: 'resolution/207/2025/NQ-QH15', type: 'resolution' },
      spellings: ['Le texte met en œuvre la Résolution n° 207/2025/NQ-QH15, assortie de mécanismes pilotes.'],
    },
    {
      expect: { id: 'law/83/2025/QH15', type: 'law', number: '83/2025/QH15' },
      spellings: ['Les communes appliquent la loi n° 83/2025/QH15.', 'Les communes appliquent la Loi n°83/2025/QH15.'],
    },
    // Codes of issuers that are no committee of a province.
    {
      expect: { id: 'decision/3794/QD-TLD', type: 'decision' },
      spellings: ['M. Hoan a signé la decision n° 3794/QD-TLD.', 'M. Hoan a signé la Décision n° 3794/QĐ-TLĐ.'],
    },
    {
      expect: { id: 'plan/02-KH/BCDTW', type: 'plan', date: '2025-06-19' },
      spellings: [
        'Les agences exécutent le Plan n° 02-KH/BCĐTW du 19 juin 2025.',
        'Les agences exécutent le plan 02-KH/BCDTW du 19/06/2025.',
      ],
    },
    {
      expect: { id: 'notice/09-TB/CQTTBCD', type: 'notice' },
      spellings: ["Le Bureau permanent a publié l'Avis n° 09-TB/CQTTBCD."],
    },
    // A project known by its number.
    {
      expect: { id: 'project/938', type: 'project', issuer: { body: 'government', level: 'central' } },
      spellings: [
        "L'Union a réalisé le Projet 938 du Premier ministre.",
        "L'Union a réalisé le projet n° 938 du Premier ministre.",
      ],
    },
    // Plenums called conferences; terms called legislatures.
    {
      expect: { id: 'resolution/plenum/8/13', type: 'resolution' },
      spellings: [
        'La Défense applique la Résolution de la 8e Conférence centrale (13e mandat).',
        'La Défense applique la résolution de la 8e Conférence du Comité central, 13e législature.',
        'La Défense applique la Résolution du 8e plénum du XIIIe Comité central du Parti.',
      ],
    },
    // Congresses of other organisations and of a district.
    {
      expect: { id: 'resolution/congress/9/fatherland-front/central' },
      spellings: ['Le Front a appliqué la résolution du 9e Congrès national du Front de la Patrie du Vietnam.'],
    },
    {
      expect: { id: 'resolution/congress/26/district/yen-thanh' },
      spellings: ['Le Comité a rempli les tâches de la résolution du 26e Congrès du Parti du district de Yen Thanh.'],
    },
    // Bare numbers in a row.
    {
      expect: [{ id: 'resolution/57' }, { id: 'resolution/59' }, { id: 'resolution/66' }, { id: 'resolution/68' }],
      spellings: ['La province concrétise les résolutions 57, 59, 66 et 68 du Politburo.'],
    },
    // The code said once for the word, three numbers behind it.
    {
      expect: [{ id: 'resolution/83-NQ/TW' }, { id: 'resolution/84-NQ/TW' }, { id: 'resolution/86-NQ/TW' }],
      spellings: ['Le colloque porte sur les résolutions n° 83-NQ/TW, 84-NQ/TW et 86-NQ/TW du Politburo.'],
    },
    // One document that replaces another.
    {
      expect: [
        { id: 'regulation/371-QD/TW', date: '2025-09-08' },
        { id: 'conclusion/38-KL/TW', date: '2022-05-05' },
      ],
      spellings: [
        'Le Règlement n°371-QD/TW du 8 septembre 2025 remplace la Conclusion n°38-KL/TW du Politburo du 5 mai 2022.',
      ],
    },
  ],

  no: {
    people: [
      { text: 'Photo : Nhat Tan', form: 'photo credit' },
      { text: 'Actualités et photos : Quang Man - Ha Oanh', form: 'credit with two names' },
      { text: 'Quang cảnh hội nghị. Ảnh: Thành Dư', form: 'Vietnamese photo credit' },
      { text: 'VIÊN THỤC (báo lao động) 27/10/2025 09:16 (GMT+7)', form: 'byline with date' },
      { text: 'Texte et photos : MONG TOAN', form: 'credit in capitals' },
      { text: 'Photo : Thông Lâm/VNA/CVN', form: 'agency credit' },
      { text: 'La réunion s’est tenue à Hô Chi Minh-Ville.', form: 'name inside a city' },
      { text: 'Les délégués ont étudié la pensée, la morale et le style de Hô Chi Minh.', form: 'name of an idea' },
      { text: 'L’Académie nationale de politique Hô Chi Minh a ouvert une formation.', form: 'name of an institution' },
      { text: 'Le siège se trouve au 15, rue Ly Thuong Kiêt, à Hanoï.', form: 'street' },
      { text: 'Les pêcheurs de Truong Sa et de Phu Quy ont reçu des drapeaux.', form: 'islands' },
      { text: 'Le lycée Phan Boi Chau a reçu le prix Ta Quang Buu.', form: 'school and award' },
      {
        text: 'Étaient présents 19 camarades et des représentants de la 4e région militaire.',
        form: 'group without a name',
      },
      { text: 'Le secrétaire du Comité provincial du Parti a présidé la conférence.', form: 'title without a name' },
      {
        text: 'D’anciens dirigeants de l’ancienne province de Yên Bai étaient présents.',
        form: 'former leaders, unnamed',
      },
      {
        text: 'Le vice-Premier ministre et le ministre des Finances ont visité le district de Van Don.',
        form: 'titles beside a place',
      },
      {
        text: 'Les membres du Comité permanent du Comité provincial du Parti de Hà Tinh ont approuvé le plan.',
        form: 'members of a body',
      },
      {
        text: 'L’Union de la jeunesse communiste Hô Chi Minh compte de nombreux membres.',
        form: 'name of an organisation',
      },
      { text: 'SNOW WIND', form: 'byline turned into words' },
      {
        text: 'La route Châu Dôc - Cân Tho - Soc Trang et le port de Trân Dê sont prioritaires.',
        form: 'places that look like names',
      },
      // Mastheads, bylines, credits of the page.
      { text: 'Vietnam.vn - Nền tảng quảng bá Việt Nam', form: 'masthead of the mirror' },
      { text: 'Báo Lạng SơnBáo Lạng Sơn11/10/2025', form: 'name of the paper doubled and glued to the date' },
      { text: 'Xuan Quang August 19, 2025 13:44', form: 'byline with an English date' },
      { text: 'Fleur de prunier DNUM_CAZAFZCACA 11:53', form: 'byline turned into words, with furniture' },
      { text: 'Thanh Hoai/CVN', form: 'byline with the paper behind a slash' },
      { text: 'Bảo Khánh |', form: 'byline with a bar' },
      { text: 'Original vietnamien Traduit par Lao Dong AI', form: 'note of the machine' },
      { text: "Photo d'illustration : Vu Sinh", form: 'credit of an illustration' },
      // Names inside other things.
      {
        text: 'La délégation s’est recueillie au mausolée du Président Hô Chi Minh.',
        form: 'title and name inside a place',
      },
      { text: 'La brigade a reçu l’Ordre Hô Chi Minh.', form: 'name of an order' },
      { text: 'L’affaire concerne les sociétés Thuân An, Phuc Son et Van Thinh Phat.', form: 'names of companies' },
      { text: 'Le typhon Yagi et la tempête Bualoi ont frappé le Nord.', form: 'names of storms' },
      { text: 'Le Congrès a lieu au Centre national des conférences My Dinh.', form: 'name of a hall' },
      // People without honorific, rank or post; groups; posts without a name.
      { text: 'L’enquête vise Phan Van Hung et ses complices.', form: 'a person with no honorific, rank or title' },
      {
        text: 'Le nouveau secrétaire adjoint du Comité provincial du Parti prendra ses fonctions lundi.',
        form: 'title without a name',
      },
      {
        text: 'Des dirigeants de l’Union des femmes à travers les époques ont reçu des fleurs.',
        form: 'leaders through the periods',
      },
      { text: 'Le Congrès a élu 33 délégués officiels et deux suppléants.', form: 'elected delegates without names' },
    ],
    quantities: [
      { text: 'La conférence s’est tenue le 13 novembre.', form: 'day' },
      { text: 'La réunion a eu lieu le 25/11/2021.', form: 'date in digits' },
      { text: 'Mandat 2020-2025', form: 'term in years' },
      { text: 'Le 13e Congrès national du Parti s’est ouvert.', form: 'ordinal' },
      { text: 'La 22e session du Comité permanent s’est achevée.', form: 'ordinal of a session' },
      { text: 'Le Conseil populaire, 17e législature, s’est réuni.', form: 'term' },
      { text: 'Le programme dure 3 ans.', form: 'duration in years' },
      { text: 'La session a duré 1,5 jour.', form: 'duration with a decimal' },
      { text: 'Les candidats doivent avoir moins de 40 ans.', form: 'age' },
      { text: 'Publié le 14 octobre à 9h30', form: 'clock' },
      { text: '08:00 (GMT+7)', form: 'clock with zone' },
      { text: 'Il faut appliquer la Directive n° 53-CT/TW.', form: 'document number' },
      { text: 'Il a proposé de modifier l’article 14.', form: 'article number' },
      { text: 'Le chef du groupe de discussion n° 2 a conclu.', form: 'group number' },
      { text: 'Les cinq tâches clés et les trois percées sont maintenues.', form: 'counts in words' },
      { text: 'La province se classe au 14e rang des 63 provinces et villes.', form: 'rank' },
      { text: 'La province est classée 5e/63.', form: 'rank with a slash' },
      { text: 'Comment (0)', form: 'comment counter' },
      { text: 'Lượt xem: 2.304', form: 'view counter' },
      { text: 'Vidéo : 131123_-_HOP_BCH_DANG_BO_TINH-S1.mp4?_t=', form: 'video file' },
      { text: 'bna_nh-7(1).jpg', form: 'image file' },
      { text: 'Tél : (+84) 24 39 11 40 07', form: 'phone' },
      { text: 'Permis de publication : 61/GP-BTTTT', form: 'licence number' },
      { text: 'La valeur est calculée aux prix comparatifs de 2010.', form: 'price-base year' },
      { text: 'La route nationale 25 sera élargie.', form: 'road number' },
      { text: 'La tempête n° 3 a causé des dégâts.', form: 'storm number' },
      { text: 'Le produit a obtenu la certification OCOP 3 étoiles.', form: 'stars' },
      { text: 'Un tiers des délégués et la moitié des invités sont des femmes.', form: 'fractions in words' },
      { text: 'DNUM_CAZBAZCABB 17:07', form: 'furniture' },
      { text: 'La 4e région militaire et le Département 7 étaient représentés.', form: 'names of units' },
      // Numbers that name groups, storms, projects, committees, units.
      { text: 'Le vice-Premier ministre a présidé le Groupe de travail N°8.', form: 'number of a working group' },
      { text: 'Le typhon N°10 (Bualoi) s’approche des côtes.', form: 'number of a typhoon' },
      { text: 'Le Comité directeur 1389 du ministère s’est réuni.', form: 'number in the name of a committee' },
      { text: 'Le Projet 06 est mis en œuvre dans toute la province.', form: 'number of a project' },
      { text: 'Communiqué de presse n° 39', form: 'number of a communiqué' },
      { text: 'La patrouille a atteint la borne 364.', form: 'number of a border marker' },
      { text: 'Les ports de Vung Ang 1, 2 et 3 sont ouverts au Laos.', form: 'numbers of ports' },
      { text: 'Le quartier se trouve dans le 9ème arrondissement.', form: 'number of a city district' },
      // Ordinals, terms, anniversaries, years.
      { text: 'C’est la 39e journée de travail de la session.', form: 'ordinal of a day of work' },
      { text: 'Le Conseil populaire, XVIIIe mandat, 2021-2026, s’est réuni.', form: 'Roman term and its years' },
      { text: 'Le pays célèbre le 95e anniversaire de la fondation du Parti.', form: 'anniversary' },
      { text: 'Né en 1957, il fut nommé vice-ministre en avril 2016.', form: 'year of birth and month of a post' },
      { text: 'La province soutient la 4e révolution industrielle.', form: 'fourth industrial revolution' },
      { text: 'Le budget de l’exercice 2015-2020 est clos.', form: 'years of a term called exercice' },
      // Clocks, ages, durations.
      { text: 'Le bilan a été mis à jour à 17h00 lundi 20 octobre.', form: 'clock and weekday' },
      { text: 'La doyenne des déléguées est âgée de 74 ans.', form: 'age of a delegate' },
      { text: 'Après 2,5 jours de travail, la session s’est achevée.', form: 'duration before "de travail"' },
      // Furniture.
      { text: 'Le président de l’AN reçoit l’ambassadeur ảnh 1', form: 'picture number of the agency' },
      { text: 'Le secrétaire général (2e, droite) à la conférence.', form: 'place in a picture' },
      { text: 'Font Size: | Print | 10:57:06', form: 'buttons and clock of the page' },
      { text: ' date 2025-09-15 ', form: 'date tag of the page' },
      // Counts and parts in words.
      {
        text: 'Cinquante organisations du Parti ont tenu leur congrès.',
        form: 'count in words at the head of a sentence',
      },
      { text: 'Le revenu atteindra les deux tiers de la moyenne nationale.', form: 'fraction in words, plural' },
      { text: 'Des centaines de milliers de personnes ont été évacuées.', form: 'hundreds of thousands' },
    ],
    references: [
      { text: 'La session a adopté 19 résolutions.', form: 'a number of resolutions' },
      { text: 'Le Congrès a discuté du projet de résolution.', form: 'a draft' },
      {
        text: 'Les résolutions des congrès du Parti à tous les niveaux sont appliquées.',
        form: 'resolutions at all levels',
      },
      { text: 'Le 13e Congrès national du Parti s’est achevé.', form: 'a congress without its resolution' },
      { text: 'Il a demandé d’appliquer la résolution.', form: 'a resolution with no number' },
      { text: 'Le 8e plénum du Comité central a pris fin.', form: 'a plenum without its resolution' },
      { text: 'Les directives du Comité central sont bien suivies.', form: 'directives in general' },
      { text: 'Le Groupe de travail n° 1 du Premier ministre s’est réuni.', form: 'a working group' },
      { text: 'Le chef du groupe de discussion n° 2 a conclu.', form: 'a discussion group' },
      { text: 'Permis de publication : 61/GP-BTTTT', form: 'licence of the paper' },
      { text: 'Il a remis la décision du Politburo sur le travail du personnel.', form: 'a decision with no number' },
      { text: 'Le Règlement intérieur a été adopté à l’unanimité.', form: 'rules without a number' },
      { text: 'Le Courrier du Vietnam, n° 45', form: 'an issue of a paper' },
      { text: 'Le plan quinquennal 2021-2025 est presque achevé.', form: 'a plan told by years' },
      { text: 'L’AN a adopté 18 lois et donné son avis sur dix projets de loi.', form: 'a number of laws' },
      { text: 'La tempête n° 3 a touché la route nationale 7.', form: 'storm and road' },
      { text: 'Le rapport politique a été présenté au Congrès.', form: 'a report without a number' },
      {
        text: 'La loi foncière, la loi sur le logement et la loi sur le commerce immobilier sont appliquées.',
        form: 'laws without a year',
      },
      {
        text: 'Le 5e Congrès des ethnies minoritaires a adopté une résolution.',
        form: 'a congress, then a resolution',
      },
      { text: 'La Constitution de 2013 et la loi.', form: 'the Constitution' },
      { text: 'Le projet de loi foncière de 2024 est discuté.', form: 'a bill with its year' },
      { text: 'Le plan de 5 ans 2021-2025.', form: 'a plan told by its years' },
      { text: 'Le projet 2 du port.', form: 'a part of a building project' },
      { text: 'La résolution du Congrès du Parti à tous les échelons.', form: 'congresses at all levels' },
      { text: 'En 2024, la loi a été violée.', form: 'a year beside a law that is none' },
      { text: 'Le plan 2025 du Comité provincial.', form: 'a plan told by its year' },
      {
        text: 'La résolution du 2e plénum du Comité provincial du Parti est appliquée.',
        form: 'a plenum of a province',
      },
      {
        text: 'L’Assemblée nationale a adopté la résolution de sa 6e session.',
        form: 'a session’s resolution without a number',
      },
      {
        text: 'L’Union a appliqué la résolution du Congrès provincial des femmes.',
        form: 'a congress’s resolution without an ordinal',
      },
      { text: 'Le Conseil a adopté 12 résolutions juridiques.', form: 'a number of legal resolutions' },
      {
        text: 'La session examinera 104 rapports, 63 soumissions et 65 projets de résolution.',
        form: 'numbers of papers',
      },
      { text: 'Le Bureau politique a remis les décisions de nomination.', form: 'decisions of appointment' },
      {
        text: 'Le Premier ministre a envoyé une dépêche officielle aux localités.',
        form: 'a dispatch without a number',
      },
      { text: 'Le Comité directeur 1389 s’est réuni mardi.', form: 'number in the name of a committee' },
      { text: 'La Charte du Parti doit être respectée.', form: 'the Party’s statutes' },
      { text: 'Le projet de loi sur l’épargne sera soumis à la session.', form: 'a bill' },
      {
        text: 'Le programme cible national sur la nouvelle ruralité avance bien.',
        form: 'a programme without a number',
      },
      { text: 'Le rapport du ministère des Finances fait état de retards.', form: 'a ministry’s report' },
      { text: 'Les patrouilles longent la borne n° 364.', form: 'number of a border marker' },
      { text: 'Le projet hydroélectrique de Khe Bo 2 a été inspecté.', form: 'a building project with a number' },
      {
        text: 'Les documents du 14e Congrès national du Parti ont été discutés.',
        form: 'documents of a congress, not its resolution',
      },
    ],
  },
};
