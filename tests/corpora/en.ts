/**
 * The English phrases: agency copy (VNA, VNS, VGP) and the machine-translated pages of provincial papers. People, figures
 * and documents are invented.
 */
import type { Corpus } from './corpus.ts';

export const corpus: Corpus = {
  posts: [
    { role: 'head', body: 'other', spellings: ['village head', 'head of the hamlet of Na Nga'] },
    {
      role: 'secretary',
      modifiers: ['former'],
      body: 'party-committee',
      level: 'province',
      area: 'Phu Yen',
      spellings: [
        'former Secretary of the Party Committee of former Phu Yen province',
        'former Secretary of the Party Committee of the former Phu Yen province',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'commune',
      area: 'Ia Grai 1',
      spellings: [
        'Secretary of the Party Committee of Ia Grai 1 Commune',
        'Secretary of the Ia Grai 1 Commune Party Committee',
      ],
    },
    { role: 'general-director', body: 'enterprise', spellings: ['General Director of Vietnam Electricity'] },
    // ---- the Party, at the centre
    {
      role: 'general-secretary',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'General Secretary of the Party Central Committee',
        'General Secretary of the Communist Party of Vietnam Central Committee',
        'General Secretary of the CPV Central Committee',
      ],
    },
    {
      role: 'member',
      body: 'politburo',
      level: 'central',
      spellings: ['Politburo member', 'Member of the Politburo', 'member of the Political Bureau'],
    },
    {
      role: 'member',
      modifiers: ['former'],
      body: 'politburo',
      level: 'central',
      spellings: ['former Politburo member', 'Former Member of the Politburo'],
    },
    {
      role: 'member',
      modifiers: ['standing'],
      body: 'secretariat',
      level: 'central',
      spellings: [
        'Standing member of the Secretariat',
        'Permanent member of the Party Central Committee’s Secretariat',
        "permanent member of the Party Central Committee's Secretariat",
      ],
    },
    {
      role: 'secretary',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'Secretary of the Party Central Committee',
        'Party Central Committee Secretary',
        'Secretary of the PCC',
      ],
    },
    {
      role: 'member',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'Member of the Party Central Committee',
        'Party Central Committee member',
        'member of the Central Committee of the Communist Party of Vietnam',
        'member of the CPV Central Committee',
        'PCC member',
      ],
    },
    {
      role: 'member',
      modifiers: ['alternate'],
      body: 'central-committee',
      level: 'central',
      spellings: ['Alternate Member of the Party Central Committee', 'alternate member of the Central Party Committee'],
    },
    {
      role: 'head',
      body: 'organization-commission',
      level: 'central',
      spellings: [
        'Head of the Central Organizing Committee',
        "Head of the Party Central Committee's Organisation Commission",
        'Head of the PCC’s Organisation Commission',
        'Head of the Central Organization Commission',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'propaganda-commission',
      level: 'central',
      spellings: [
        'Permanent Deputy Head of the Central Propaganda and Mass Mobilization Commission',
        "Standing Deputy Head of the Party Central Committee's Commission for Communication and Education",
        'Standing Vice Head of the Central Propaganda Department',
      ],
    },
    {
      role: 'head',
      body: 'mass-mobilization-commission',
      level: 'central',
      spellings: [
        'Head of the Central Mass Mobilization Committee',
        'head of the Party Central Committee’s Commission for Mass Mobilisation',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'inspection-commission',
      level: 'central',
      spellings: [
        'Deputy Head of the Central Inspection Committee',
        "Deputy Head of the Party Central Committee's Inspection Commission",
        'Vice Head of the PCC’s Inspection Commission',
      ],
    },
    {
      role: 'head',
      body: 'internal-affairs-commission',
      level: 'central',
      spellings: [
        'Head of the Central Internal Affairs Commission',
        "Head of the Party Central Committee's Commission for Internal Affairs",
      ],
    },
    {
      role: 'head',
      body: 'economic-commission',
      level: 'central',
      spellings: [
        'Head of the Central Economic Commission',
        "head of the Party Central Committee's Commission for Policies and Strategies",
        'Head of the Central Policy and Strategy Commission',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'external-relations-commission',
      level: 'central',
      spellings: [
        'Deputy Head of the Central External Relations Commission',
        'deputy head of the Party Central Committee’s Commission for External Relations',
      ],
    },
    {
      role: 'chair',
      body: 'theoretical-council',
      level: 'central',
      spellings: ['Chairman of the Central Theoretical Council', 'Chair of the Central Theoretical Council'],
    },
    {
      role: 'head',
      body: 'party-office',
      level: 'central',
      spellings: ['Chief of the Party Central Committee Office', 'Chief of the Office of the Party Central Committee'],
    },

    // ---- the State and the Government
    { role: 'president', body: 'state', level: 'central', spellings: ['State President'] },
    {
      role: 'president',
      modifiers: ['deputy'],
      body: 'state',
      level: 'central',
      spellings: ['Vice State President', 'State Vice President'],
    },
    {
      role: 'president',
      modifiers: ['acting'],
      body: 'state',
      level: 'central',
      spellings: ['Acting State President'],
    },
    { role: 'prime-minister', body: 'government', level: 'central', spellings: ['Prime Minister', 'PM'] },
    {
      role: 'prime-minister',
      modifiers: ['deputy'],
      body: 'government',
      level: 'central',
      spellings: ['Deputy Prime Minister', 'Deputy PM', 'Vice Prime Minister'],
    },
    {
      role: 'prime-minister',
      modifiers: ['deputy', 'standing'],
      body: 'government',
      level: 'central',
      spellings: ['Permanent Deputy Prime Minister', 'Standing Deputy Prime Minister'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'foreign-affairs',
      level: 'central',
      spellings: ['Minister of Foreign Affairs', 'Foreign Minister'],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'defence',
      level: 'central',
      spellings: [
        'Deputy Minister of National Defence',
        'Deputy Defence Minister',
        'Deputy Minister of National Defense',
      ],
    },
    {
      role: 'minister',
      modifiers: ['deputy'],
      body: 'ministry',
      sector: 'labour',
      level: 'central',
      spellings: [
        'Deputy Minister of Labour, Invalids and Social Affairs',
        'Deputy Minister of Labor, War Invalids and Social Affairs',
        'Vice Minister of Labour, War Invalids and Social Affairs',
      ],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'culture',
      level: 'central',
      spellings: ['Minister of Culture, Sports and Tourism', 'Minister of the Ministry of Culture, Sports and Tourism'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'agriculture-environment',
      level: 'central',
      spellings: ['Minister of Agriculture and Environment'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'construction',
      level: 'central',
      spellings: ['Minister of Construction', 'Construction Minister'],
    },
    { role: 'head', body: 'other', level: 'central', spellings: ["head of the Prime Minister's Working Group No. 4"] },
    {
      role: 'minister',
      modifiers: ['former'],
      body: 'ministry',
      sector: 'transport',
      level: 'central',
      spellings: ['former Minister of Transport', 'former Transport Minister', 'ex-Minister of Transport'],
    },
    {
      role: 'minister',
      modifiers: ['acting'],
      body: 'ministry',
      sector: 'health',
      level: 'central',
      spellings: ['Acting Minister of Health'],
    },
    {
      role: 'minister',
      modifiers: ['deputy', 'standing'],
      body: 'ministry',
      sector: 'home-affairs',
      level: 'central',
      spellings: ['Permanent Deputy Minister of Home Affairs'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'public-security',
      level: 'central',
      spellings: ['Minister of Public Security', 'Public Security Minister'],
    },
    {
      role: 'head',
      body: 'office',
      level: 'central',
      spellings: ['Head of the Government Office', 'Chief of the Government Office'],
    },
    {
      role: 'governor',
      modifiers: ['deputy'],
      body: 'state-bank',
      level: 'central',
      spellings: ['Deputy Governor of the State Bank of Vietnam', 'Deputy Governor of the State Bank'],
    },
    {
      role: 'inspector-general',
      body: 'inspectorate',
      level: 'central',
      spellings: ['Government Inspector General', 'Inspector General of the Government'],
    },
    {
      role: 'auditor-general',
      modifiers: ['deputy'],
      body: 'state-audit',
      level: 'central',
      spellings: ['Deputy State Auditor General', 'Deputy Auditor General of the State Audit'],
    },
    {
      role: 'chief-justice',
      body: 'court',
      level: 'central',
      spellings: ["Chief Justice of the Supreme People's Court", 'Chief Justice of the Supreme People’s Court'],
    },
    {
      role: 'chief-procurator',
      body: 'procuracy',
      level: 'central',
      spellings: [
        "Prosecutor General of the Supreme People's Procuracy",
        "Chief Procurator of the Supreme People's Procuracy",
      ],
    },
    { role: 'assistant', body: 'government', level: 'central', spellings: ['Assistant to the Prime Minister'] },
    { role: 'ambassador', area: 'Laos', spellings: ['Vietnamese Ambassador to Laos', 'Ambassador of Vietnam to Laos'] },
    { role: 'ambassador', modifiers: ['former'], area: 'Cuba', spellings: ['former Vietnamese Ambassador to Cuba'] },

    // ---- the National Assembly
    {
      role: 'chair',
      body: 'national-assembly',
      level: 'central',
      spellings: ['NA Chairman', 'Chairwoman of the National Assembly', 'National Assembly Chairman', 'N.A. Chairman'],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'national-assembly',
      level: 'central',
      spellings: ['NA Permanent Vice Chairman', 'Permanent Vice Chairman of the National Assembly'],
    },
    {
      role: 'member',
      body: 'national-assembly-standing-committee',
      level: 'central',
      spellings: ['member of the NA Standing Committee', 'Member of the National Assembly Standing Committee'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'national-assembly-committee',
      level: 'central',
      spellings: [
        'Vice Chairwoman of the NA Committee for Social Affairs',
        "Vice Chairman of the National Assembly's Committee for Deputy Affairs",
      ],
    },
    {
      role: 'member',
      modifiers: ['full-time'],
      body: 'national-assembly-committee',
      level: 'central',
      spellings: ['Full-time member of the National Assembly’s Economic Committee'],
    },
    {
      role: 'delegate',
      body: 'national-assembly',
      level: 'central',
      spellings: ['NA deputy', 'National Assembly deputy', 'deputy of the National Assembly'],
    },
    {
      role: 'head',
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: [
        'Head of the Provincial National Assembly Delegation',
        "Head of the Provincial National Assembly Deputies' Delegation",
        'head of the provincial NA delegation',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'full-time'],
      body: 'national-assembly-delegation',
      level: 'province',
      spellings: [
        'Full-time Deputy Head of the Provincial National Assembly Delegation',
        'Specialised Deputy Head of the Provincial National Assembly Delegation',
      ],
    },

    // ---- Party committees
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      spellings: [
        'Secretary of the Provincial Party Committee',
        'Provincial Party Committee Secretary',
        'Provincial Party Secretary',
        'Secretary of the provincial Party Committee',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      area: 'Yen Bai',
      spellings: [
        'Secretary of the Yen Bai Provincial Party Committee',
        'Secretary of the Party Committee of Yen Bai province',
        'Secretary of the Yen Bai provincial Party Committee',
        'Yen Bai Provincial Party Secretary',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'province',
      spellings: [
        'Standing Deputy Secretary of the Provincial Party Committee',
        'Permanent Deputy Secretary of the Provincial Party Committee',
        'Standing Vice Secretary of the provincial Party Committee',
        'Permanent Vice Secretary of the Provincial Party Committee',
        'Deputy Standing Secretary of the Provincial Party Committee',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'province',
      spellings: [
        'Deputy Secretary of the Provincial Party Committee',
        'Vice Secretary of the provincial Party Committee',
        'Deputy Provincial Party Secretary',
        'Deputy Secretaries of the Provincial Party Committee',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['former'],
      body: 'party-committee',
      level: 'province',
      spellings: ['former Secretary of the Provincial Party Committee', 'Former Provincial Party Secretary'],
    },
    {
      role: 'secretary',
      modifiers: ['acting'],
      body: 'party-committee',
      level: 'province',
      spellings: ['Acting Secretary of the Provincial Party Committee'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'city',
      area: 'Hue',
      spellings: ['Secretary of the Hue City Party Committee', 'Secretary of the Hue municipal Party Committee'],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'city',
      area: 'Vinh',
      spellings: ['Vinh City Party Secretary', 'Secretary of Vinh City Party Committee'],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'district',
      area: 'Muong Khuong',
      spellings: [
        'Deputy Secretary of Muong Khuong District Party Committee',
        'Deputy Secretary of the Party Committee of Muong Khuong district',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'commune',
      area: 'Dong Phu',
      spellings: [
        'Secretary of the Dong Phu Commune Party Committee',
        'Secretary of the Party Committee of Dong Phu commune',
        'Party Secretary of Dong Phu commune',
      ],
    },
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'commune',
      area: 'Long Chau',
      spellings: [
        'Secretary of the Party Committee of Long Chau ward',
        'Secretary of the Long Chau Ward Party Committee',
      ],
    },
    {
      role: 'member',
      body: 'party-committee',
      level: 'province',
      spellings: ['Provincial Party Committee member', 'Member of the Provincial Party Committee'],
    },
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'province',
      spellings: [
        'Member of the Standing Committee of the Provincial Party Committee',
        'Member of the Provincial Party Standing Committee',
        'Member of the Provincial Party Committee Standing Committee',
        'Provincial Party Standing Committee member',
        'member of the Standing Board of the provincial Party Committee',
      ],
    },
    {
      role: 'member',
      body: 'party-executive-committee',
      level: 'province',
      spellings: [
        'Member of the Provincial Party Executive Committee',
        'Member of the Executive Committee of the Provincial Party Committee',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-civil-affairs-committee',
      level: 'province',
      spellings: ["Deputy Secretary of the Party Civil Affairs Committee of the Provincial People's Committee"],
    },
    {
      role: 'secretary',
      body: 'party-cell',
      area: 'Na Lang',
      spellings: ['Secretary of Na Lang village Party Cell'],
    },
    {
      role: 'head',
      body: 'organization-commission',
      level: 'province',
      spellings: [
        'Head of the Organizing Committee of the Provincial Party Committee',
        'Head of the Provincial Party Committee Organization Committee',
        "Head of the Provincial Party Committee's Organization Board",
        'Head of the provincial Party Committee’s Organisation Commission',
        'Head of the Provincial Party Organization Committee',
      ],
    },
    {
      role: 'head',
      body: 'propaganda-commission',
      level: 'province',
      spellings: [
        'Head of the Propaganda Department of the Provincial Party Committee',
        "Head of the Provincial Party Committee's Propaganda and Mass Mobilization Committee",
        "Head of the Provincial Party Committee's Propaganda and Education Commission",
        'Head of the Propaganda and Training Commission of the Provincial Party Committee',
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy', 'standing'],
      body: 'inspection-commission',
      level: 'province',
      spellings: ['Standing Deputy Head of the Inspection Committee of the Provincial Party Committee'],
    },
    {
      role: 'head',
      body: 'party-office',
      level: 'province',
      spellings: [
        'Chief of Office of the Provincial Party Committee',
        'Chief of the Provincial Party Committee Office',
        'Head of the Office of the Provincial Party Committee',
      ],
    },

    // ---- councils, committees, departments
    {
      role: 'chair',
      body: 'people-council',
      level: 'province',
      spellings: [
        "Chairman of the Provincial People's Council",
        'Chairwoman of the provincial People’s Council',
        "Provincial People's Council Chairman",
        "Chairman of Provincial People's Council",
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'full-time'],
      body: 'people-council',
      level: 'province',
      spellings: ["Full-time Vice Chairman of the Provincial People's Council"],
    },
    {
      role: 'head',
      body: 'people-council',
      level: 'province',
      spellings: [
        "Head of the Legal Committee of the Provincial People's Council",
        "Head of the Provincial People's Council's Legal Committee",
      ],
    },
    {
      role: 'delegate',
      body: 'people-council',
      level: 'province',
      spellings: ["delegate of the Provincial People's Council", "Provincial People's Council delegate"],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'province',
      spellings: [
        "Chairman of the Provincial People's Committee",
        'Chairwoman of the provincial People’s Committee',
        "Provincial People's Committee Chairman",
        'Chairman of the PPC',
        'PPC Chairman',
        "President of the Provincial People's Committee",
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'province',
      spellings: [
        "Vice Chairman of the Provincial People's Committee",
        "Deputy Chairwoman of the Provincial People's Committee",
        "Vice Chairmen of the Provincial People's Committee",
        'PPC Vice Chairwoman',
        "Vice President of the Provincial People's Committee",
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'people-committee',
      level: 'province',
      spellings: [
        "Permanent Vice Chairman of the Provincial People's Committee",
        "Standing Vice Chairman of the Provincial People's Committee",
        'PPC Permanent Vice Chairman',
      ],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'province',
      area: 'Tay Ninh',
      spellings: [
        "Chairman of the Tay Ninh Provincial People's Committee",
        "Chairman of the People's Committee of Tay Ninh province",
        'Chairman of the Tay Ninh provincial People’s Committee',
      ],
    },
    {
      role: 'chair',
      modifiers: ['acting'],
      body: 'people-committee',
      level: 'city',
      area: 'Can Tho',
      spellings: ["Acting Chairman of the People's Committee of Can Tho city"],
    },
    {
      role: 'chair',
      body: 'people-committee',
      level: 'district',
      area: 'Ky Son',
      spellings: [
        "Chairman of Ky Son District People's Committee",
        "Chairman of the People's Committee of Ky Son district",
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'commune',
      area: 'Huoi Tu',
      spellings: ["Vice Chairwoman of the Huoi Tu Commune People's Committee"],
    },
    {
      role: 'member',
      body: 'people-committee',
      level: 'province',
      spellings: ["Member of the Provincial People's Committee"],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'office',
      level: 'province',
      spellings: [
        "Deputy Chief of Office of the Provincial People's Committee",
        "Deputy Head of the Office of the Provincial People's Committee",
      ],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'agriculture',
      spellings: ['Director of the Department of Agriculture and Rural Development'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'agriculture-environment',
      spellings: ['Director of the Department of Agriculture and Environment'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'education',
      level: 'province',
      spellings: [
        'Director of the Provincial Department of Education and Training',
        'director of the provincial Department of Education and Training',
      ],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'planning-investment',
      spellings: [
        'Deputy Director of the Department of Planning and Investment',
        'Vice Director of the Department of Planning and Investment',
      ],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'industry-trade',
      spellings: ['Director of the Department of Industry and Trade', 'Director of Department of Industry and Trade'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'ethnic-affairs',
      spellings: ['Director of the Department of Ethnic Affairs and Religion'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'information',
      spellings: ['Director of the Department of Information and Communications'],
    },
    {
      role: 'director',
      modifiers: ['former'],
      body: 'department',
      sector: 'natural-resources',
      spellings: ['former Director of the Department of Natural Resources and Environment'],
    },
    {
      role: 'director',
      modifiers: ['acting'],
      body: 'department',
      sector: 'science',
      spellings: ['Acting Director of the Department of Science and Technology'],
    },
    { role: 'director', body: 'department', sector: 'health', spellings: ['Director of the Health Department'] },
    { role: 'director', body: 'department', sector: 'tourism', spellings: ['Director of the Department of Tourism'] },
    { role: 'director', body: 'department', sector: 'justice', spellings: ['Director of the Department of Justice'] },
    {
      role: 'director',
      body: 'department',
      sector: 'finance',
      level: 'province',
      area: 'Ha Nam',
      spellings: ['Director of the Department of Finance of Ha Nam province'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'statistics',
      level: 'province',
      spellings: ['Director of the Provincial Statistics Office'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'tax',
      level: 'province',
      spellings: ['Director of the Provincial Tax Department'],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'customs',
      level: 'province',
      spellings: ['Deputy Director of the Provincial Customs Department'],
    },
    {
      role: 'director',
      body: 'department',
      sector: 'treasury',
      level: 'province',
      spellings: ['Director of the Provincial State Treasury'],
    },
    {
      role: 'head',
      body: 'management-board',
      sector: 'economic-zone',
      level: 'province',
      spellings: [
        'Head of the Management Board of the Provincial Economic Zone',
        'Head of the Provincial Economic Zone Management Board',
        'Head of the Management Board of Provincial Industrial Parks',
      ],
    },
    {
      role: 'head',
      body: 'inspectorate',
      level: 'province',
      spellings: ['Provincial Chief Inspector', 'Chief Inspector of the province'],
    },

    // ---- justice, army, police
    {
      role: 'chief-justice',
      modifiers: ['deputy'],
      body: 'court',
      level: 'province',
      spellings: ["Deputy Chief Justice of the Provincial People's Court"],
    },
    {
      role: 'chief-procurator',
      body: 'procuracy',
      level: 'province',
      spellings: [
        "Chief Procurator of the Provincial People's Procuracy",
        'Chief Prosecutor of the Provincial People’s Procuracy',
      ],
    },
    {
      role: 'director',
      body: 'public-security',
      level: 'province',
      spellings: [
        'Director of the Provincial Police',
        'Director of the Provincial Police Department',
        'director of the provincial Public Security Department',
        'Provincial Police Director',
      ],
    },
    {
      role: 'head',
      body: 'public-security',
      level: 'district',
      area: 'Dien Chau',
      spellings: ['Chief of Dien Chau District Police', 'Head of the Dien Chau District Police'],
    },
    {
      role: 'commander',
      body: 'military-command',
      level: 'province',
      spellings: ['Commander of the Provincial Military Command', 'Chief Commander of the provincial Military Command'],
    },
    {
      role: 'commissar',
      modifiers: ['deputy'],
      body: 'military-command',
      level: 'province',
      spellings: [
        'Deputy Political Commissar of the Provincial Military Command',
        'Deputy Commissar of the Provincial Military Command',
      ],
    },
    { role: 'commissar', body: 'military-command', spellings: ['Political Commissar of Military Region 3'] },
    {
      role: 'commander',
      modifiers: ['deputy'],
      body: 'military-command',
      spellings: ['Deputy Commander of Military Region 9'],
    },
    {
      role: 'chief-of-staff',
      body: 'military-command',
      level: 'province',
      spellings: ['Chief of Staff of the Provincial Military Command'],
    },
    {
      role: 'commander',
      modifiers: ['deputy'],
      body: 'border-guard',
      level: 'province',
      spellings: [
        'Deputy Commander of the Provincial Border Guard',
        'Deputy Commander of the Provincial Border Guard Command',
      ],
    },

    // ---- the Front, mass organisations, press, schools, enterprises
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'central',
      spellings: [
        'President of the VFF Central Committee',
        'President of the Vietnam Fatherland Front Central Committee',
        'Chairman of the Central Committee of the Vietnam Fatherland Front',
      ],
    },
    {
      role: 'chair',
      body: 'fatherland-front',
      level: 'province',
      spellings: [
        'Chairwoman of the Provincial Vietnam Fatherland Front Committee',
        'Chairman of the provincial VFF Committee',
        'Chairman of the Provincial Fatherland Front Committee',
        'Chairman of the Vietnam Fatherland Front Committee of the province',
      ],
    },
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'women-union',
      level: 'central',
      spellings: ["Standing Vice President of the Central Committee of the Vietnam Women's Union"],
    },
    {
      role: 'chair',
      body: 'women-union',
      level: 'province',
      spellings: ["President of the Provincial Women's Union", 'Chairwoman of the provincial Women’s Union'],
    },
    {
      role: 'secretary',
      modifiers: ['first'],
      body: 'youth-union',
      level: 'central',
      spellings: ['First Secretary of the Central Committee of the Ho Chi Minh Communist Youth Union'],
    },
    {
      role: 'secretary',
      body: 'youth-union',
      level: 'province',
      spellings: ['Secretary of the Provincial Youth Union', 'Provincial Youth Union Secretary'],
    },
    {
      role: 'chair',
      body: 'farmer-association',
      level: 'province',
      spellings: ["Chairman of the Provincial Farmers' Association", "President of the Provincial Farmers' Union"],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'province',
      spellings: [
        'Chairman of the Provincial Federation of Labor',
        'President of the Provincial Labour Federation',
        'Chairwoman of Provincial Labor Federation',
      ],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'central',
      spellings: ['President of the Vietnam General Confederation of Labour'],
    },
    {
      role: 'chair',
      body: 'veteran-association',
      level: 'province',
      spellings: [
        "Chairman of the Provincial Veterans' Association",
        'Chairman of the Provincial Veterans Association',
      ],
    },
    {
      role: 'chair',
      modifiers: ['honorary'],
      body: 'association',
      level: 'province',
      spellings: ['Honorary Chairman of the Provincial Association of the Elderly'],
    },
    {
      role: 'chair',
      body: 'association',
      level: 'province',
      spellings: ['Chairman of the Provincial Union of Science and Technology Associations'],
    },
    {
      role: 'director',
      body: 'academy',
      level: 'central',
      spellings: ['Director of the Ho Chi Minh National Academy of Politics'],
    },
    {
      role: 'rector',
      modifiers: ['deputy'],
      body: 'academy',
      level: 'province',
      spellings: [
        'Vice Rector of the Provincial Political School',
        'Vice Principal of the Provincial Political School',
      ],
    },
    {
      role: 'director',
      body: 'media',
      level: 'province',
      spellings: ['Director of the Provincial Radio and Television Station'],
    },
    {
      role: 'editor-in-chief',
      body: 'media',
      area: 'Lai Chau',
      spellings: ['Editor-in-Chief of Lai Chau Newspaper'],
    },
    { role: 'general-director', body: 'enterprise', spellings: ['General Director of the Northern Power Corporation'] },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'steering-committee',
      level: 'province',
      spellings: [
        'Deputy Head of the Provincial Steering Committee for New Rural Development',
        'Deputy Head of the Provincial Steering Committee for Resolution No. 62-NQ/TW',
      ],
    },
    {
      role: 'head',
      body: 'discussion-group',
      spellings: ['Head of Discussion Group No. 3', 'head of discussion group 3'],
    },

    // ---- foreign guests
    {
      role: 'secretary',
      modifiers: ['first'],
      body: 'central-committee',
      level: 'central',
      spellings: ['First Secretary of the Communist Party of Cuba Central Committee'],
    },
    {
      role: 'governor',
      body: 'local-government',
      level: 'province',
      area: 'Savannakhet',
      spellings: ['Governor of Savannakhet province'],
    },
    {
      role: 'minister',
      body: 'ministry',
      sector: 'education',
      level: 'central',
      spellings: ['Lao Minister of Education and Sports', 'Cuban Minister of Education'],
    },
    // ---- the Party and the State at the centre, as agencies word them
    // the bare leader of the Party, with the Party before or behind
    {
      role: 'general-secretary',
      body: 'central-committee',
      level: 'central',
      spellings: ['Party General Secretary', 'General Secretary of the Communist Party of Vietnam'],
    },
    // the Secretariat's standing member who has left
    {
      role: 'member',
      modifiers: ['former', 'standing'],
      body: 'secretariat',
      level: 'central',
      spellings: ['former permanent member of the Secretariat', 'former Standing Member of the Secretariat'],
    },
    // "popularisation" for tuyên giáo
    {
      role: 'head',
      body: 'propaganda-commission',
      level: 'central',
      spellings: [
        "Head of the PCC's Commission for Popularisation and Education",
        'head of the Party Central Committee’s Commission for Popularisation and Education',
      ],
    },
    // "Strategic Policy" for chính sách, chiến lược
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'economic-commission',
      level: 'central',
      spellings: [
        'Deputy Head of the Central Strategic Policy Committee',
        'Deputy Head of the Central Policy and Strategy Committee',
      ],
    },
    // the army's Party committee at the centre
    {
      role: 'member',
      body: 'party-committee',
      level: 'central',
      spellings: ['member of the Central Military Commission', 'Member of the Central Military Commission'],
    },
    // ministries of 2025
    {
      role: 'minister',
      body: 'ministry',
      sector: 'ethnic-affairs',
      level: 'central',
      spellings: ['Minister of Ethnic Affairs and Religion', 'Minister of Ethnic Minorities and Religious Affairs'],
    },
    // sector before "Minister"
    {
      role: 'minister',
      body: 'ministry',
      sector: 'finance',
      level: 'central',
      spellings: ['Finance Minister', 'Minister of Finance'],
    },
    // Inspector General with "Deputy" in front of either word order
    {
      role: 'inspector-general',
      modifiers: ['deputy'],
      body: 'inspectorate',
      level: 'central',
      spellings: ['Deputy Inspector General of the Government', 'Deputy Government Inspector General'],
    },
    // a committee of the legislature led by a "head"
    {
      role: 'head',
      body: 'national-assembly-committee',
      level: 'central',
      spellings: ["head of the NA's Law Committee", 'Head of the National Assembly’s Judicial Committee'],
    },
    // the Ethnic Council
    {
      role: 'chair',
      body: 'national-assembly-committee',
      level: 'central',
      spellings: ["Chairman of the National Assembly's Ethnic Council", 'Chairman of the NA’s Ethnic Council'],
    },

    // ---- Party committees below
    // "Deputy Permanent Secretary", area and level before the committee
    {
      role: 'secretary',
      modifiers: ['deputy', 'standing'],
      body: 'party-committee',
      level: 'district',
      area: 'Tien Yen',
      spellings: [
        'Deputy Permanent Secretary of the Tien Yen District Party Committee',
        'Permanent Deputy Secretary of the Tien Yen district Party Committee',
      ],
    },
    // a town is a city-level unit
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'city',
      area: 'Nghi Son',
      spellings: [
        'Secretary of the Nghi Son Town Party Committee',
        'Secretary of the Party Committee of Nghi Son town',
      ],
    },
    // "Deputy Party Secretary of X ward"
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'party-committee',
      level: 'commune',
      area: 'Binh Hoa',
      spellings: [
        'Deputy Party Secretary of Binh Hoa ward',
        'Deputy Secretary of the Party Committee of Binh Hoa ward',
      ],
    },
    // level alone, no name of the place
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'commune',
      spellings: ['Secretary of the Commune Party Committee', 'Secretary of the Ward Party Committee'],
    },
    // "Standing Board" behind the possessive, or "Standing Party Committee"
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'province',
      spellings: [
        'member of the provincial Party Committee’s Standing Board',
        "member of the provincial Party Committee's Standing Board",
        'member of the provincial Standing Party Committee',
      ],
    },
    // the province's name in the Standing Committee
    {
      role: 'member',
      body: 'party-standing-committee',
      level: 'province',
      area: 'Long An',
      spellings: [
        'Member of the Long An Provincial Party Standing Committee',
        'Member of the Standing Committee of the Long An Provincial Party Committee',
      ],
    },
    // the commission's own name last
    {
      role: 'head',
      body: 'inspection-commission',
      level: 'province',
      spellings: [
        'Head of the provincial Party Committee Commission of Inspection',
        "Head of the Provincial Party Committee's Inspection Committee",
      ],
    },
    {
      role: 'head',
      modifiers: ['deputy'],
      body: 'internal-affairs-commission',
      level: 'province',
      spellings: [
        "Deputy Head of the Provincial Party Committee's Internal Affairs Committee",
        'Deputy Head of the Internal Affairs Committee of the Provincial Party Committee',
      ],
    },
    // "Information, Education and Mass Mobilisation": commas and "and" inside one body
    {
      role: 'head',
      body: 'propaganda-commission',
      level: 'province',
      spellings: [
        'head of the provincial Party Committee’s Information, Education and Mass Mobilisation Board',
        "head of the provincial Party Committee's Propaganda, Education and Mass Mobilisation Board",
      ],
    },
    // the Party committee of agencies
    {
      role: 'secretary',
      body: 'party-committee',
      level: 'province',
      spellings: [
        'Secretary of the Party Committee of Provincial Agencies',
        'Secretary of the Provincial Agencies Party Committee',
      ],
    },

    // ---- councils, committees, departments
    // city or commune without its name
    {
      role: 'chair',
      body: 'people-committee',
      level: 'city',
      spellings: ["Chairman of the City People's Committee", 'Chairman of the municipal People’s Committee'],
    },
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-council',
      level: 'commune',
      spellings: ["Vice Chairwoman of the Commune People's Council", "Vice Chairman of the Ward People's Council"],
    },
    // "X of NAME provincial People's Committee" without the article
    {
      role: 'chair',
      modifiers: ['deputy'],
      body: 'people-committee',
      level: 'province',
      area: 'Dong Nai',
      spellings: [
        "Vice Chairman of Dong Nai provincial People's Committee",
        "Vice Chairman of the People's Committee of Dong Nai Province",
      ],
    },
    // one office for two bodies
    {
      role: 'head',
      body: 'office',
      level: 'province',
      spellings: [
        "Chief of Office of the Provincial National Assembly Delegation and People's Council",
        "Chief of the Office of the Provincial National Assembly Delegation and People's Council",
      ],
    },
    // a district's office of a sector
    {
      role: 'head',
      body: 'department',
      sector: 'home-affairs',
      level: 'district',
      area: 'Quan Hoa',
      spellings: ['Head of the Department of Home Affairs of Quan Hoa district'],
    },
    // "vice director of the provincial Department"
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'department',
      sector: 'agriculture',
      level: 'province',
      spellings: [
        'vice director of the provincial Department of Agriculture and Rural Development',
        'deputy director of the provincial Department of Agriculture and Rural Development',
      ],
    },

    // ---- army, police, border guard
    {
      role: 'commissar',
      body: 'border-guard',
      level: 'central',
      spellings: ['Political Commissar of the Vietnam Border Guard Command'],
    },
    {
      role: 'head',
      body: 'border-guard',
      area: 'Ia Pnon',
      spellings: ['Head of Ia Pnon Border Guard Station', 'Head of the Ia Pnon Border Guard Station'],
    },
    { role: 'commissar', body: 'military-command', spellings: ['Political Commissar of Division 9'] },
    { role: 'commander', body: 'military-command', spellings: ['Commander of Army Corps 34'] },
    {
      role: 'chief-of-staff',
      modifiers: ['deputy'],
      body: 'military-command',
      spellings: ['Deputy Chief of Staff of Military Region 7'],
    },
    {
      role: 'head',
      body: 'public-security',
      level: 'commune',
      area: 'Chieng Khuong',
      spellings: ['Chief of Chieng Khuong Commune Police', 'Head of the Chieng Khuong commune police'],
    },
    {
      role: 'director',
      body: 'public-security',
      level: 'city',
      area: 'Hai Phong',
      spellings: ['Director of the Hai Phong City Police', 'Director of Hai Phong City Police Department'],
    },
    {
      role: 'director',
      modifiers: ['deputy'],
      body: 'public-security',
      level: 'province',
      area: 'Ha Giang',
      spellings: ['Deputy Director of the Ha Giang Provincial Police', 'Deputy Director of Ha Giang Provincial Police'],
    },

    // ---- mass organisations and others
    {
      role: 'chair',
      modifiers: ['deputy', 'standing'],
      body: 'labor-federation',
      level: 'central',
      spellings: ['Permanent Vice President of the Vietnam General Confederation of Labor'],
    },
    {
      role: 'chair',
      body: 'labor-federation',
      level: 'province',
      area: 'Dong Nai',
      spellings: [
        'Chairman of the Dong Nai Provincial Labor Federation',
        'Chairman of Dong Nai Provincial Federation of Labor',
      ],
    },
    {
      role: 'secretary',
      modifiers: ['deputy'],
      body: 'youth-union',
      level: 'province',
      spellings: [
        'deputy secretary of the provincial Ho Chi Minh Communist Youth Union',
        'Deputy Secretary of the Provincial Youth Union',
      ],
    },
    {
      role: 'chair',
      body: 'women-union',
      level: 'district',
      area: 'Cu Chi',
      spellings: [
        "Chairwoman of the Cu Chi District Women's Union",
        'President of the Women’s Union of Cu Chi district',
      ],
    },
    // foreign Party posts in full
    {
      role: 'member',
      body: 'central-committee',
      level: 'central',
      spellings: [
        'member of the Central Committee of the Lao People’s Revolutionary Party',
        'member of the LPRP Central Committee',
      ],
    },
  ],

  people: [
    // a post for several ends at the stronger mark; a post held now; who is seen to be present
    {
      text: "Attending were Vice Chairmen of the Provincial People's Committee: Ho Ha Son, Le Son Ha; Mr. Truong Thanh Le, Director of the Department of Finance.",
      people: [
        { name: 'Ho Ha Son', titles: ["Vice Chairmen of the Provincial People's Committee"] },
        { name: 'Le Son Ha', titles: ["Vice Chairmen of the Provincial People's Committee"] },
        { name: 'Truong Thanh Le', titles: ['Director of the Department of Finance'], honorific: 'mr' },
      ],
    },
    {
      text: "Also at the session were Tran Le Dung, head of the Culture and Social Affairs Committee of the provincial People's Council; and former deputy health minister Doan Huu Nghi, now chairman of the Vietnam Association for Family Medicine.",
      people: [
        {
          name: 'Tran Le Dung',
          titles: ["head of the Culture and Social Affairs Committee of the provincial People's Council"],
          activities: ['attended'],
        },
        {
          name: 'Doan Huu Nghi',
          titles: ['former deputy health minister', 'chairman of the Vietnam Association for Family Medicine'],
          activities: ['attended'],
        },
      ],
    },
    {
      text: 'The conference saw the presence of Mr. Ngo Truong Sinh, Director of Hoa Binh General Hospital; Mrs. Nghiem Thi Phin, President of the Vietnam Fatherland Front (VFF) Committee.',
      people: [
        { name: 'Ngo Truong Sinh', titles: ['Director of Hoa Binh General Hospital'], activities: ['attended'] },
        {
          name: 'Nghiem Thi Phin',
          titles: ['President of the Vietnam Fatherland Front (VFF) Committee'],
          activities: ['attended'],
        },
      ],
    },
    // a family name that looks like a degree
    {
      text: 'Director of the Department of Finance MA NGOC KHANG said output rose.',
      people: [{ name: 'MA NGOC KHANG', titles: ['Director of the Department of Finance'], activities: ['spoke'] }],
    },
    // a misspelt organisation, coordinated with a known one
    {
      text: 'Comrade Bui Van Lam, Deputy Head of the Prbaye and Mass Mobilization Committee of the Provincial Party Committee, spoke.',
      people: [{ name: 'Bui Van Lam', activities: ['spoke'] }],
    },
    // deputies by the place that sent them; the head of government by another name
    {
      text: 'Deputy Truong Thi Nga from Ca Mau asked for dykes. Delegate Lo Van Inh (Son La delegation) proposed a fund.',
      people: [
        { name: 'Truong Thi Nga', titles: ['Deputy'], activities: ['spoke'] },
        { name: 'Lo Van Inh', titles: ['Delegate'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Prime Minister Ha Van Son chaired the meeting. The Government leader stressed that funds must flow.',
      people: [{ name: 'Ha Van Son', titles: ['Prime Minister'], activities: ['chaired', 'spoke'] }],
    },
    // who was there, and who did what
    {
      text: 'Major Tran Van Lam presents gifts to pupils as Comrade Le Van Tho looks on.',
      people: [
        { name: 'Tran Van Lam', activities: [] },
        { name: 'Le Van Tho', activities: ['attended'] },
      ],
    },
    {
      text: 'Joining the Party chief at the ceremony were Minister of Public Security Ly Van Quang and Mr. Do Van Phu.',
      people: [
        { name: 'Ly Van Quang', activities: ['attended'] },
        { name: 'Do Van Phu', activities: ['attended'] },
      ],
    },
    {
      text: 'State President Ly Van Quang presided over a reception for Ambassador Jean Martin.',
      people: [
        { name: 'Ly Van Quang', activities: ['chaired'] },
        { name: 'Jean Martin', activities: ['attended'] },
      ],
    },
    {
      text: 'Mr. Ly Van Quang had a working session with the province.',
      people: [{ name: 'Ly Van Quang', activities: ['attended'] }],
    },
    { text: 'The bank is headed by Mr. Ly Van Quang.', people: [{ name: 'Ly Van Quang', activities: [] }] },
    {
      text: 'Presenting the notice on the work of the Front, Mr. Ly Van Quang said that 20 houses were built.',
      people: [{ name: 'Ly Van Quang', activities: ['reported', 'spoke'] }],
    },
    // ---- name, then titles
    {
      text: 'Comrade Lam Huu Phat, Member of the Party Central Committee, Secretary of the Provincial Party Committee, chaired the conference.',
      people: [
        {
          name: 'Lam Huu Phat',
          honorific: 'comrade',
          titles: ['Member of the Party Central Committee', 'Secretary of the Provincial Party Committee'],
          activities: ['chaired'],
        },
      ],
    },
    {
      text: "Attending the conference were comrades: Ton Nu Bich Hop, Standing Deputy Secretary of the Provincial Party Committee; Dam Van Khoa, Vice Chairman of the Provincial People's Committee; leaders of 12 departments and branches.",
      people: [
        {
          name: 'Ton Nu Bich Hop',
          honorific: 'comrade',
          titles: ['Standing Deputy Secretary of the Provincial Party Committee'],
          activities: ['attended'],
        },
        {
          name: 'Dam Van Khoa',
          honorific: 'comrade',
          titles: ["Vice Chairman of the Provincial People's Committee"],
          activities: ['attended'],
        },
      ],
    },
    {
      text: "Comrades: Chu Van Nghi, Secretary of the Provincial Party Committee; Luc Thi Nhung, Chairwoman of the Provincial People's Council; Be Minh Duc, Chairman of the Provincial People's Committee co-chaired the conference.",
      people: [
        { name: 'Chu Van Nghi', honorific: 'comrade', activities: ['chaired'] },
        { name: 'Luc Thi Nhung', honorific: 'comrade', gender: 'female', activities: ['chaired'] },
        { name: 'Be Minh Duc', honorific: 'comrade', activities: ['chaired'] },
      ],
    },
    {
      text: "Ha Quoc Thuan - Member of the Provincial Party Standing Committee, Permanent Vice Chairman of the Provincial People's Committee - spoke at the meeting.",
      people: [
        {
          name: 'Ha Quoc Thuan',
          honorific: null,
          titles: [
            'Member of the Provincial Party Standing Committee',
            "Permanent Vice Chairman of the Provincial People's Committee",
          ],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Ms. Nong Thi Kieu Anh – Deputy Secretary of the Provincial Party Committee – presented the report on Party building.',
      people: [
        {
          name: 'Nong Thi Kieu Anh',
          honorific: 'ms',
          gender: 'female',
          titles: ['Deputy Secretary of the Provincial Party Committee'],
          activities: ['reported'],
        },
      ],
    },
    {
      text: 'Comrade Duong Cong Vu- Director of the Department of Construction and comrade Ma Thi Xuyen-Head of the Provincial Ethnic Affairs Committee clarified the opinions of delegates.',
      people: [
        { name: 'Duong Cong Vu', titles: ['Director of the Department of Construction'] },
        { name: 'Ma Thi Xuyen', titles: ['Head of the Provincial Ethnic Affairs Committee'] },
      ],
    },
    {
      text: "Also present were Lau Minh Po (Chairman of the People's Committee of Meo Vac district) and Vang Thi Chu (President of the Provincial Women's Union).",
      people: [
        {
          name: 'Lau Minh Po',
          titles: ["Chairman of the People's Committee of Meo Vac district"],
          activities: ['attended'],
        },
        { name: 'Vang Thi Chu', titles: ["President of the Provincial Women's Union"], activities: ['attended'] },
      ],
    },
    {
      text: 'To Ngoc Hieu, who is also head of the provincial NA delegation, asked the province to speed up planning.',
      people: [{ name: 'To Ngoc Hieu', titles: ['head of the provincial NA delegation'], activities: ['spoke'] }],
    },

    // ---- title, then name
    {
      text: 'Provincial Party Secretary Trieu Tien Sam emphasized three key tasks.',
      people: [
        { name: 'Trieu Tien Sam', honorific: null, titles: ['Provincial Party Secretary'], activities: ['spoke'] },
      ],
    },
    {
      text: "Deputy Secretary of the Provincial Party Committee, Chairman of the Provincial People's Committee Quach Dinh Thu presented the report.",
      people: [
        {
          name: 'Quach Dinh Thu',
          titles: [
            'Deputy Secretary of the Provincial Party Committee',
            "Chairman of the Provincial People's Committee",
          ],
          activities: ['reported'],
        },
      ],
    },
    {
      text: 'Politburo member and NA Chairman Hua Trong Luan attended and delivered a speech.',
      people: [{ name: 'Hua Trong Luan', titles: ['Politburo member', 'NA Chairman'], activities: ['spoke'] }],
    },
    {
      text: 'The Secretary of the Dong Van District Party Committee, Sung Mi Say, asked for more funding.',
      people: [
        { name: 'Sung Mi Say', titles: ['Secretary of the Dong Van District Party Committee'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Minister of Agriculture and Environment Khuc Duy Long, Deputy Minister of Finance Ninh Thi Hao and Governor of the State Bank of Vietnam Thach Anh Kiet took the floor.',
      people: [
        { name: 'Khuc Duy Long', titles: ['Minister of Agriculture and Environment'], activities: ['spoke'] },
        { name: 'Ninh Thi Hao', titles: ['Deputy Minister of Finance'], activities: ['spoke'] },
        { name: 'Thach Anh Kiet', activities: ['spoke'] },
      ],
    },
    {
      text: 'Under the chair of Vi Thi Bang, member of the Party Central Committee and Secretary of the provincial Party Committee, the 18th meeting opened on Friday.',
      people: [
        {
          name: 'Vi Thi Bang',
          titles: ['member of the Party Central Committee', 'Secretary of the provincial Party Committee'],
          activities: ['chaired'],
        },
      ],
    },
    {
      text: 'Standing Committee Member, Head of the Propaganda and Mass Mobilization Committee of the Provincial Party Committee Danh Phuoc Toan delivered a speech directing the congress.',
      people: [
        {
          name: 'Danh Phuoc Toan',
          titles: [
            'Standing Committee Member',
            'Head of the Propaganda and Mass Mobilization Committee of the Provincial Party Committee',
          ],
          activities: ['spoke'],
        },
      ],
    },

    // ---- one title for several names
    {
      text: "Vice Chairmen of the Provincial People's Council Phi Dang Tue and Cam Thi Doan presided over the session.",
      people: [
        { name: 'Phi Dang Tue', titles: ["Vice Chairmen of the Provincial People's Council"], activities: ['chaired'] },
        { name: 'Cam Thi Doan', titles: ["Vice Chairmen of the Provincial People's Council"], activities: ['chaired'] },
      ],
    },
    {
      text: 'Deputy PMs Bo Dai Thang and Mac Thu Hien attended the teleconference.',
      people: [
        { name: 'Bo Dai Thang', titles: ['Deputy PMs'], activities: ['attended'] },
        { name: 'Mac Thu Hien', titles: ['Deputy PMs'], activities: ['attended'] },
      ],
    },
    {
      text: "The Council elected 3 Vice Chairmen of the Provincial Women's Union: Ms. Kim Thi Sa Rinh, Ms. Tang Le Xuan and Ms. Ly My Duyen.",
      people: [
        { name: 'Kim Thi Sa Rinh', honorific: 'ms', titles: ["Vice Chairmen of the Provincial Women's Union"] },
        { name: 'Tang Le Xuan', honorific: 'ms', titles: ["Vice Chairmen of the Provincial Women's Union"] },
        { name: 'Ly My Duyen', honorific: 'ms', titles: ["Vice Chairmen of the Provincial Women's Union"] },
      ],
    },
    {
      text: 'Former Secretaries of the Provincial Party Committee Ro Dam Thuy and Nghiem Phu Loc were also present.',
      people: [
        {
          name: 'Ro Dam Thuy',
          titles: ['Former Secretaries of the Provincial Party Committee'],
          activities: ['attended'],
        },
        {
          name: 'Nghiem Phu Loc',
          titles: ['Former Secretaries of the Provincial Party Committee'],
          activities: ['attended'],
        },
      ],
    },

    // ---- former posts, old and new posts
    {
      text: "Attending were comrade Tiet Van Dong, former Member of the Party Central Committee, former Secretary of the Provincial Party Committee, and comrade Ong Thi Hai Ly, Chairwoman of the Provincial People's Council.",
      people: [
        {
          name: 'Tiet Van Dong',
          titles: [
            'former Member of the Party Central Committee',
            'former Secretary of the Provincial Party Committee',
          ],
        },
        { name: 'Ong Thi Hai Ly', titles: ["Chairwoman of the Provincial People's Council"] },
      ],
    },
    {
      text: 'Mr. Luu Ba Tuoc, Director of the Department of Home Affairs, was appointed to hold the position of Secretary of the Gio Linh District Party Committee.',
      people: [
        {
          name: 'Luu Ba Tuoc',
          honorific: 'mr',
          gender: 'male',
          titles: ['Director of the Department of Home Affairs', 'Secretary of the Gio Linh District Party Committee'],
          activities: [],
        },
      ],
    },
    {
      text: 'Comrade Khong Minh Tai was re-elected Secretary of the Provincial Party Committee, while Mrs. Giap Thi Hue was named Deputy Secretary of the Provincial Party Committee.',
      people: [
        {
          name: 'Khong Minh Tai',
          honorific: 'comrade',
          titles: ['Secretary of the Provincial Party Committee'],
          activities: [],
        },
        {
          name: 'Giap Thi Hue',
          honorific: 'ms',
          gender: 'female',
          titles: ['Deputy Secretary of the Provincial Party Committee'],
          activities: [],
        },
      ],
    },
    {
      text: 'Under Decision No. 1946-QDNS/TW, comrade Than Dinh Quy, Deputy Head of the Central Inspection Committee, was assigned as Secretary of the Ben Tre Provincial Party Committee, replacing Mr. Le Van Nhac.',
      people: [
        {
          name: 'Than Dinh Quy',
          titles: [
            'Deputy Head of the Central Inspection Committee',
            'Secretary of the Ben Tre Provincial Party Committee',
          ],
        },
        { name: 'Le Van Nhac', honorific: 'mr' },
      ],
    },
    {
      text: "The session dismissed Mr. Doan Khac Viet from the position of Member of the Provincial People's Committee and elected Ms. Lo Thi Poong to the position of Head of the Ethnic Committee of the Provincial People's Council.",
      people: [
        { name: 'Doan Khac Viet', titles: ["Member of the Provincial People's Committee"], activities: [] },
        {
          name: 'Lo Thi Poong',
          titles: ["Head of the Ethnic Committee of the Provincial People's Council"],
          activities: [],
        },
      ],
    },

    // ---- captions and doubled captions
    {
      text: 'Director of the Department of Health Sai Hong Ngan speaks at the conference Director of the Department of Health Sai Hong Ngan speaks at the conference',
      people: [{ name: 'Sai Hong Ngan', titles: ['Director of the Department of Health'], activities: ['spoke'] }],
    },
    {
      text: 'NA Chairman Phung Kha Dieu (R) shakes hands with Lao NA Vice Chairman Bouathong Sengmany (Photo: VNA)\nAt the meeting, Dieu said the two legislatures should share more experience.',
      people: [
        { name: 'Phung Kha Dieu', titles: ['NA Chairman'], activities: ['spoke'] },
        { name: 'Bouathong Sengmany' },
      ],
    },
    {
      text: 'Đồng chí Hoàng Thị Ngọc Lựu, Bí thư Tỉnh ủy phát biểu tại hội nghị\nConcluding the conference, Provincial Party Secretary Hoang Thi Ngoc Luu asked localities to focus on site clearance.',
      people: [{ name: 'Hoàng Thị Ngọc Lựu', honorific: 'comrade', titles: ['Bí thư Tỉnh ủy'], activities: ['spoke'] }],
    },
    {
      text: 'Comrade LE TRUONG SON DONG, Secretary of the Provincial Party Committee, and other delegates visit the exhibition. Mr. Dong hoped that the products would reach foreign markets.',
      people: [
        { name: 'LE TRUONG SON DONG', titles: ['Secretary of the Provincial Party Committee'], activities: ['spoke'] },
      ],
    },

    // ---- ranks
    {
      text: 'Colonel Ngan Ba Thuoc, Director of the Provincial Police, and Senior Colonel Lo Giang Pao, Political Commissar of the Provincial Military Command, attended the ceremony.',
      people: [
        { name: 'Ngan Ba Thuoc', rank: 'Colonel', honorific: null, titles: ['Director of the Provincial Police'] },
        {
          name: 'Lo Giang Pao',
          rank: 'Senior Colonel',
          titles: ['Political Commissar of the Provincial Military Command'],
        },
      ],
    },
    {
      text: 'Sr. Lt. Gen. Diep Xuan Huan, Deputy Minister of Public Security, chaired the meeting. Gen. Huan called for closer coordination.',
      people: [
        {
          name: 'Diep Xuan Huan',
          rank: 'Sr. Lt. Gen.',
          titles: ['Deputy Minister of Public Security'],
          activities: ['chaired', 'spoke'],
        },
      ],
    },
    {
      text: 'Comrade Major General Trac Van Quynh – Commander of Military Region 2 – gave a speech.',
      people: [
        {
          name: 'Trac Van Quynh',
          honorific: 'comrade',
          rank: 'Major General',
          titles: ['Commander of Military Region 2'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Lieutenant Colonel Ho A Lenh, Deputy Commander and Chief of Staff of the Provincial Border Guard Command, reported the results of border patrols.',
      people: [
        {
          name: 'Ho A Lenh',
          rank: 'Lieutenant Colonel',
          titles: ['Deputy Commander', 'Chief of Staff of the Provincial Border Guard Command'],
          activities: ['reported'],
        },
      ],
    },

    // ---- minority and foreign names
    {
      text: "Mr. Y Blơm Niê Hđơk, Vice Chairman of the Provincial People's Council; Mr. Điểu Bré and Mrs. H'Nhung Êban also attended.",
      people: [
        { name: 'Y Blơm Niê Hđơk', honorific: 'mr', titles: ["Vice Chairman of the Provincial People's Council"] },
        { name: 'Điểu Bré', honorific: 'mr', titles: [] },
        { name: "H'Nhung Êban", honorific: 'ms', titles: [] },
      ],
    },
    {
      text: "Rah Lan Phyui, Secretary of the Chu Puh District Party Committee, and Ksor H'Lan, President of the Provincial Farmers' Union, spoke at the seminar.",
      people: [
        { name: 'Rah Lan Phyui', titles: ['Secretary of the Chu Puh District Party Committee'], activities: ['spoke'] },
        { name: "Ksor H'Lan", titles: ["President of the Provincial Farmers' Union"], activities: ['spoke'] },
      ],
    },
    {
      text: 'General Secretary Dau Van Thuy held talks with First Secretary of the Communist Party of Cuba Central Committee Mario Esteban Quintana Ruiz in Havana.',
      people: [
        { name: 'Dau Van Thuy' },
        {
          name: 'Mario Esteban Quintana Ruiz',
          titles: ['First Secretary of the Communist Party of Cuba Central Committee'],
        },
      ],
    },
    {
      text: 'Comrade Khamsing Xayavong - Member of the Lao Party Central Committee, Secretary of the Provincial Party Committee, Governor of Sekong province - thanked the people of Quang Nam.',
      people: [
        {
          name: 'Khamsing Xayavong',
          honorific: 'comrade',
          titles: [
            'Member of the Lao Party Central Committee',
            'Secretary of the Provincial Party Committee',
            'Governor of Sekong province',
          ],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Chairwoman Ta Thi Ninh Giang received Mr. Ogawa Masaru, Ambassador of Japan to Vietnam.',
      people: [
        { name: 'Ta Thi Ninh Giang', gender: 'female' },
        { name: 'Ogawa Masaru', honorific: 'mr', titles: ['Ambassador of Japan to Vietnam'] },
      ],
    },
    {
      text: 'Deputy Foreign Minister Phan Chi Khue met with Chinese Ambassador to Vietnam Xu Haoyang and Russian Ambassador to Vietnam Dmitry Pavlovich Sokolin.',
      people: [
        { name: 'Phan Chi Khue', titles: ['Deputy Foreign Minister'] },
        { name: 'Xu Haoyang', titles: ['Chinese Ambassador to Vietnam'] },
        { name: 'Dmitry Pavlovich Sokolin', titles: ['Russian Ambassador to Vietnam'] },
      ],
    },

    // ---- short forms and repeats
    {
      text: 'Prime Minister Tran Luong Bac chaired the meeting on July 3. PM Bac asked ministries to act faster, and Bac said no project may be delayed.',
      people: [{ name: 'Tran Luong Bac', titles: ['Prime Minister'], activities: ['chaired', 'spoke'] }],
    },
    {
      text: 'Mr. Phan Viet Hoai, Chairman of the PPC, opened the workshop. Mr. Hoai said the province has saved time. Chairman Hoai thanked the experts.',
      people: [
        {
          name: 'Phan Viet Hoai',
          honorific: 'mr',
          gender: 'male',
          titles: ['Chairman of the PPC'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Nguyễn Sĩ Thảo, Secretary of the Provincial Party Committee, spoke first. Nguyen Si Thao praised the armed forces.',
      people: [
        { name: 'Nguyễn Sĩ Thảo', titles: ['Secretary of the Provincial Party Committee'], activities: ['spoke'] },
      ],
    },
    {
      text: 'Mrs. Hoang Lan Chi, Secretary of the Provincial Youth Union, and Mr. Hoang Lan Chinh, Director of the Department of Tourism, attended.',
      people: [
        {
          name: 'Hoang Lan Chi',
          honorific: 'ms',
          gender: 'female',
          titles: ['Secretary of the Provincial Youth Union'],
        },
        { name: 'Hoang Lan Chinh', honorific: 'mr', gender: 'male', titles: ['Director of the Department of Tourism'] },
      ],
    },

    // ---- activities
    {
      text: 'Presenting the verification report, Chairman of the NA Committee for Economic and Financial Affairs Dinh Kha Bao said the targets were feasible.',
      people: [{ name: 'Dinh Kha Bao', activities: ['reported', 'spoke'] }],
    },
    {
      text: 'Comrade Lang Thi Tuoi, Head of the Organizing Committee of the Provincial Party Committee, announced the decision and presented flowers.',
      people: [{ name: 'Lang Thi Tuoi', activities: [] }],
    },
    {
      text: 'At the conference, delegates listened to the report presented by comrade Ngo Gia Tiep, Deputy Head of the Propaganda Department of the Provincial Party Committee.',
      people: [{ name: 'Ngo Gia Tiep', activities: ['reported'] }],
    },
    {
      text: 'In his closing remarks, Vice Chairman of the Provincial People’s Committee Vo Thai Uy urged contractors to work in three shifts.',
      people: [{ name: 'Vo Thai Uy', activities: ['spoke'] }],
    },
    {
      text: 'Mr. Au Duong Tin, a veteran of Hoa Lac village, spoke at the dialogue.',
      people: [{ name: 'Au Duong Tin', honorific: 'mr', gender: 'male', titles: [], activities: ['spoke'] }],
    },

    // ---- noise
    {
      text: 'National AssemblyChairman Kha Trong Nghia chaired the13th session.Deputy Prime Minister Mai Ha Quyen reported.',
      people: [
        { name: 'Kha Trong Nghia', activities: ['chaired'] },
        { name: 'Mai Ha Quyen', titles: ['Deputy Prime Minister'], activities: ['reported'] },
      ],
    },
    {
      text: 'English Comrade Dang Phuc Sinh , Secretary of the Provincial Party Committee , gave a speech .',
      people: [
        {
          name: 'Dang Phuc Sinh',
          honorific: 'comrade',
          titles: ['Secretary of the Provincial Party Committee'],
          activities: ['spoke'],
        },
      ],
    },
    {
      text: 'Secretary of the Provincial\u00a0Party Committee Mai Duc Thong attended the festival. Photo: Xuan Truong',
      people: [{ name: 'Mai Duc Thong', activities: ['attended'] }],
    },
    {
      text: 'Comrade Kieu Thi Lan Thanh, Head of the Provincial Steering Committee for Resolution No. 62-NQ/TW, chaired the meeting.',
      people: [
        {
          name: 'Kieu Thi Lan Thanh',
          titles: ['Head of the Provincial Steering Committee for Resolution No. 62-NQ/TW'],
          activities: ['chaired'],
        },
      ],
    },
    // titles, then a dash, then the name
    {
      text: "Secretary of the Provincial Party Committee, Chairman of the Provincial People's Council - Luu Quoc Nhuan and Permanent Vice Chairman of the Provincial People's Council - Mai Thanh Bieu chaired the session.",
      people: [
        {
          name: 'Luu Quoc Nhuan',
          titles: ['Secretary of the Provincial Party Committee', "Chairman of the Provincial People's Council"],
          activities: ['chaired'],
        },
        {
          name: 'Mai Thanh Bieu',
          titles: ["Permanent Vice Chairman of the Provincial People's Council"],
          activities: ['chaired'],
        },
      ],
    },
    // title, name between the office and its body
    {
      text: "Vice Chairman Ho Quang Trieu of Dong Nai provincial People's Committee presided over the meeting.",
      people: [{ name: 'Ho Quang Trieu', honorific: null, activities: ['chaired'] }],
    },
    // one group head for the whole list of committees
    {
      text: "Comrades Doan Thi Minh Sang - Deputy Secretary of the Provincial Party Committee, Head of the Provincial National Assembly Delegation; Bui Huu Tien - Member of the Provincial Party Standing Committee, Permanent Vice Chairman of the Provincial People's Committee chaired the meeting.",
      people: [
        {
          name: 'Doan Thi Minh Sang',
          honorific: 'comrade',
          titles: [
            'Deputy Secretary of the Provincial Party Committee',
            'Head of the Provincial National Assembly Delegation',
          ],
          activities: ['chaired'],
        },
        {
          name: 'Bui Huu Tien',
          honorific: 'comrade',
          titles: [
            'Member of the Provincial Party Standing Committee',
            "Permanent Vice Chairman of the Provincial People's Committee",
          ],
          activities: ['chaired'],
        },
      ],
    },
    // post, rank and name with nothing between
    {
      text: 'Political Commissar of the Vietnam Border Guard Command Major General Cao Nhat Linh addressed the event.',
      people: [
        {
          name: 'Cao Nhat Linh',
          rank: 'Major General',
          titles: ['Political Commissar of the Vietnam Border Guard Command'],
          activities: ['spoke'],
        },
      ],
    },
    // Mr. first, a rank later on
    {
      text: 'Mr. Luc Van Thinh - Secretary of the Bac Me District Party Committee was appointed Deputy Director of the Ha Giang Provincial Police. Colonel Thinh promised to keep the force united.',
      people: [
        {
          name: 'Luc Van Thinh',
          honorific: 'mr',
          gender: 'male',
          titles: [
            'Secretary of the Bac Me District Party Committee',
            'Deputy Director of the Ha Giang Provincial Police',
          ],
          activities: ['spoke'],
        },
      ],
    },
    // transferred from one post "to receive work and hold the position of" another
    {
      text: 'The ceremony announced the transfer of Senior Colonel Ha Xuan Duyet, Head of the Economic Security Department of the Provincial Police, to receive work and hold the position of Chief of Thuong Xuan District Police.',
      people: [
        {
          name: 'Ha Xuan Duyet',
          rank: 'Senior Colonel',
          titles: [
            'Head of the Economic Security Department of the Provincial Police',
            'Chief of Thuong Xuan District Police',
          ],
          activities: [],
        },
      ],
    },
    // "formerly the"
    {
      text: 'Luong Tuan Nghia, formerly Secretary of the Luc Nam District Party Committee, has been appointed Secretary of the Chu Town Party Committee.',
      people: [{ name: 'Luong Tuan Nghia', activities: [] }],
    },
    // "newly-elected Secretary", birth year behind the name
    {
      text: 'The newly-elected Secretary of the provincial Party Committee, Vu Hai Dang, born in 1975, holds a master’s degree.',
      people: [{ name: 'Vu Hai Dang', titles: ['Secretary of the provincial Party Committee'], activities: [] }],
    },
    // the term between the post and the next word
    {
      text: 'The congress elected Tran Van Chau, Head of the Internal Affairs Committee of the Provincial Party Committee, term 2015-2020, as Deputy Secretary of the Provincial Party Committee, term 2020-2025.',
      people: [
        {
          name: 'Tran Van Chau',
          titles: [
            'Head of the Internal Affairs Committee of the Provincial Party Committee',
            'Deputy Secretary of the Provincial Party Committee',
          ],
          activities: [],
        },
      ],
    },
    // "led by" with a name and one post
    {
      text: 'A delegation from the Vietnam Women’s Union, led by Vice President Dang Lan Huong, worked with the province. Speaking at the meeting, Ms. Huong praised the savings groups.',
      people: [{ name: 'Dang Lan Huong', gender: 'female', activities: ['spoke'] }],
    },
    // the inverted "were NAME, posts" of a welcome
    {
      text: 'Welcoming the delegation were Khamsouk Phommachan, member of the Central Committee of the Lao People’s Revolutionary Party, Secretary of the Party Committee and Governor of Houaphanh province, and leaders of departments.',
      people: [
        {
          name: 'Khamsouk Phommachan',
          titles: [
            'member of the Central Committee of the Lao People’s Revolutionary Party',
            'Secretary of the Party Committee',
            'Governor of Houaphanh province',
          ],
        },
      ],
    },
    // a Lao leader behind the body's place
    {
      text: "Chairman of the People's Council of Champasak province Soukanh Xayyaboun received the delegation.",
      people: [{ name: 'Soukanh Xayyaboun', titles: ["Chairman of the People's Council of Champasak province"] }],
    },
    // places in a photo between brackets, both people by title
    {
      text: "Chairwoman of the HCMC People's Council Ngo Thi My Le (C, front line) and Secretary of the Party Committee of Cu Chi District Huynh Quyet Chien (L) congratulate the union's new board.",
      people: [
        { name: 'Ngo Thi My Le', gender: 'female', titles: ["Chairwoman of the HCMC People's Council"] },
        { name: 'Huynh Quyet Chien', titles: ['Secretary of the Party Committee of Cu Chi District'] },
      ],
    },
    // "re-elected Nga as the President" by given name
    {
      text: "President of the Vietnam Women's Union Pham Thi Hong Nga opened the meeting. The Central Committee re-elected Nga as President.",
      people: [{ name: 'Pham Thi Hong Nga', activities: ['spoke'] }],
    },
    // a representative with two posts and a province
    {
      text: "Representative Dao Sy Kien, member of the National Assembly's Economic Committee and Acting Chairman of the Quang Tri Provincial People's Committee, took part in the debate.",
      people: [{ name: 'Dao Sy Kien' }],
    },
    // working groups with numbers as posts
    {
      text: 'Comrade Hau Thi Mai Ly, Member of the Provincial Party Standing Committee, Head of Working Group No. 11 of the Provincial Party Standing Committee, worked with Tan Tien commune.',
      people: [
        {
          name: 'Hau Thi Mai Ly',
          honorific: 'comrade',
          titles: [
            'Member of the Provincial Party Standing Committee',
            'Head of Working Group No. 11 of the Provincial Party Standing Committee',
          ],
        },
      ],
    },
    // army ranks shortened with the name, then only rank and given name
    {
      text: 'Sen. Lt. Gen. Ta Ngoc Don, Deputy Minister of National Defense, chaired the conference. General Don required units to review their plans.',
      people: [{ name: 'Ta Ngoc Don', rank: 'Sen. Lt. Gen.', activities: ['chaired', 'spoke'] }],
    },
    // lower-case posts before the name
    {
      text: "The provincial People's Council chairman Kieu Van Canh said the answers were straightforward.",
      people: [{ name: 'Kieu Van Canh', titles: ["provincial People's Council chairman"], activities: ['spoke'] }],
    },
    // "cum" between two posts, a dash without space before it
    {
      text: 'Mr. Ung Hoai Sy- member of the provincial Party Committee cum Head of the Mass Mobilization Committee of the Provincial Party Committee attended the launching ceremony.',
      people: [{ name: 'Ung Hoai Sy', honorific: 'mr', gender: 'male', activities: ['attended'] }],
    },
    // a title for four names with commas and "and"
    {
      text: "The Vice Chairmen of the People's Committee of Tay Ninh province include: Mr. Thai Van Sen, Mr. Doan Khanh Nam, Ms. Huynh Thuy Vi and Mr. Pham Tan Giau.",
      people: [
        { name: 'Thai Van Sen', titles: ["Vice Chairmen of the People's Committee of Tay Ninh province"] },
        { name: 'Doan Khanh Nam', titles: ["Vice Chairmen of the People's Committee of Tay Ninh province"] },
        { name: 'Huynh Thuy Vi', honorific: 'ms', gender: 'female' },
        { name: 'Pham Tan Giau', honorific: 'mr', gender: 'male' },
      ],
    },
    // a committee with a possessive before the name, and a count in what is said
    {
      text: "Chairman of the NA's Law Committee Phan Nhu Hao said 474 deputies cast their votes.",
      people: [{ name: 'Phan Nhu Hao', titles: ["Chairman of the NA's Law Committee"], activities: ['spoke'] }],
    },
    // "on behalf of" before the verb of reporting
    {
      text: "On behalf of the Provincial People's Committee, Director of the Department of Finance Nguyen Huu Luan presented a summary report.",
      people: [
        { name: 'Nguyen Huu Luan', titles: ['Director of the Department of Finance'], activities: ['reported'] },
      ],
    },
    // two chairs of two sides
    {
      text: 'Major General Ngo Duy Khai, Deputy Minister of Public Security, and Mr. Dinh Xung Kich, Chairman of the Thanh Hoa Provincial People’s Committee, co-chaired the conference.',
      people: [
        {
          name: 'Ngo Duy Khai',
          rank: 'Major General',
          titles: ['Deputy Minister of Public Security'],
          activities: ['chaired'],
        },
        {
          name: 'Dinh Xung Kich',
          honorific: 'mr',
          titles: ['Chairman of the Thanh Hoa Provincial People’s Committee'],
          activities: ['chaired'],
        },
      ],
    },
    // the same office as Chairwoman and as Chairman on one page
    {
      text: 'Ms. Hoang Thi Nhat, Vice Chairwoman of the Central Committee of the Vietnam Fatherland Front, gave the figures. Vice Chairman of the Central Committee of the Vietnam Fatherland Front Hoang Thi Nhat said no error had been found.',
      people: [
        {
          name: 'Hoang Thi Nhat',
          honorific: 'ms',
          gender: 'female',
          titles: ['Vice Chairwoman of the Central Committee of the Vietnam Fatherland Front'],
          activities: ['spoke'],
        },
      ],
    },
    // full Vietnamese spelling in an English sentence
    {
      text: 'Trịnh Văn Nẫm, Member of the Party Central Committee, Secretary of Provincial Party Committee, chaired the conference. Mr. Nẫm thanked the participants.',
      people: [
        {
          name: 'Trịnh Văn Nẫm',
          titles: ['Member of the Party Central Committee', 'Secretary of Provincial Party Committee'],
          activities: ['chaired', 'spoke'],
        },
      ],
    },
    // a household that was helped, with its age in brackets
    {
      text: 'Mr. Xong Ba Chia (60 years old) in Pha Lom village now has a herd of cows.',
      people: [{ name: 'Xong Ba Chia', honorific: 'mr', titles: [] }],
    },
    // "the first, right" and a doubled rank in a caption
    {
      text: 'Lieutenant General Le Van Mau (center) presents flowers to Major General Tran Quoc Khanh (first, right) at the event.',
      people: [
        { name: 'Le Van Mau', rank: 'Lieutenant General', titles: [] },
        { name: 'Tran Quoc Khanh', rank: 'Major General', titles: [] },
      ],
    },
    // a deputy prime minister by given name after a shared title
    {
      text: 'Deputy Prime Ministers Trieu Hoa Thuan and Trinh Tien Luat joined the session. Thuan explained the schedule of the project.',
      people: [
        { name: 'Trieu Hoa Thuan', titles: ['Deputy Prime Ministers'], activities: ['spoke'] },
        { name: 'Trinh Tien Luat', titles: ['Deputy Prime Ministers'], activities: ['attended'] },
      ],
      todo: 'what is explained is taken for a project that is presented',
    },
    // thanked, not thanking; abbreviations between title and name; former provinces and numbered communes
    {
      text: 'Mr. Tran Van Nam, who led the support group, was thanked for his 30 years of service.',
      people: [{ name: 'Tran Van Nam', titles: [], activities: [] }],
    },
    {
      text: 'Director of the Department of Agriculture and Environment (DAE) Bui Tuan Loc spoke.',
      people: [
        {
          name: 'Bui Tuan Loc',
          titles: ['Director of the Department of Agriculture and Environment'],
          activities: ['spoke'],
        },
      ],
    },
    // an abbreviation behind joined titles, a whole name in capitals whose family looks like a degree
    {
      text: 'Politburo member and Vice Chairman of the National Assembly (NA) Nguyen Trong Hoai met voters.',
      people: [{ name: 'Nguyen Trong Hoai', titles: ['Politburo member', 'Vice Chairman of the National Assembly'] }],
    },
    {
      text: 'Sr. Col. MA TRUNG KIEN, Commander of the Provincial Military Command, attended.',
      people: [{ name: 'MA TRUNG KIEN', rank: 'Sr. Col.', titles: ['Commander of the Provincial Military Command'] }],
    },
  ],

  quantities: [
    // plans with a time of their own, asides, headings of aims, where a movement began, what money is for behind a bracket
    {
      expect: [
        { value: 9, unit: '%', measure: 'growth', status: 'target', period: '2021/2030', metric: 'growth' },
        { value: 45, unit: '%', measure: 'share', status: 'target', period: '2021/2030', metric: 'urbanisation rate' },
      ],
      spellings: [
        'The land use plan for 2021-2030, which aims for a growth of 9% and an urbanisation rate of 45%, was approved.',
      ],
    },
    {
      expect: [
        {
          value: 12500,
          unit: 'count',
          measure: 'count',
          status: 'target',
          period: '2027',
          metric: 'number of hospital beds',
        },
        { value: 10870, unit: 'count', measure: 'count', status: 'reported', metric: 'number of hospital beds' },
      ],
      spellings: ['She told the province to raise the number of hospital beds to 12,500 by 2027, from 10,870 now.'],
    },
    {
      expect: [
        {
          value: 1240000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2021/2024',
          metric: 'medical equipment',
        },
        {
          value: 47100000,
          unit: 'USD',
          measure: 'level',
          status: 'reported',
          period: '2021/2024',
          metric: 'medical equipment',
        },
      ],
      spellings: [
        'The authorities had spent VND1.24 trillion (US$47.1 million) on medical equipment between 2021 and 2024.',
      ],
    },
    {
      expect: { value: 620000000000, unit: 'VND', measure: 'level', status: 'target', period: '2025', metric: 'dykes' },
      spellings: ['His ministry had proposed allocating 620 billion VND in 2025 for dykes in the province.'],
    },
    {
      expect: [
        { value: 387, unit: 'count', measure: 'count', status: 'reported', metric: 'projects' },
        { value: 203, unit: 'count', measure: 'count', status: 'reported', metric: 'projects' },
      ],
      spellings: ['387 projects have been licensed, but only 203 are up and running.'],
    },
    {
      expect: { value: 3200000000, unit: 'AUD', measure: 'level', status: 'reported', metric: 'market' },
      spellings: ['The market is worth 3.2 billion AUD.'],
    },
    {
      expect: [
        { value: 148, unit: 'count', measure: 'count', status: 'reported', metric: 'doctors' },
        { value: 61, unit: 'count', measure: 'count', status: 'reported', metric: 'doctors' },
      ],
      spellings: ['We recruited 148 doctors and lost 61 of them to private hospitals.'],
    },
    {
      expect: { value: 93.75, unit: '%', measure: 'share', status: 'reported', metric: 'party cells' },
      spellings: ['Party building: 93.75% of party cells completed their tasks.'],
    },
    {
      expect: [
        { value: 120.7, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'output' },
        {
          value: 1.2,
          unit: 'times',
          measure: 'ratio',
          status: 'reported',
          period: '2024',
          base: 'plan',
          metric: 'output',
        },
      ],
      spellings: ['The output reached 120.7% of the plan, 1.2 times the plan for 2024.'],
    },
    {
      expect: [
        { value: 57, unit: 'count', measure: 'count', status: 'reported', metric: 'cases' },
        { value: 71000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'cases' },
      ],
      spellings: ['In 11 months the force detected 57 cases with a loss of 71 billion VND.'],
    },
    // labels and tables, those counted before, lost marks, movements, what is not let pass, what is there already
    {
      expect: [
        { value: 650000000, unit: 'USD', measure: 'level', status: 'reported', metric: 'Export turnover' },
        {
          value: 9,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          base: 'previous-year',
          metric: 'Export turnover',
        },
      ],
      spellings: ['• Export turnover: USD 650 million, up 9% y/y;'],
    },
    {
      expect: {
        value: 8.2,
        unit: '%',
        measure: 'growth',
        status: 'reported',
        base: 'previous-year',
        metric: 'Index of industrial production',
      },
      spellings: ['• Index of industrial production (IIP): +8.2% against the same period of the previous year;'],
    },
    {
      expect: [
        { value: 120, unit: 'count', measure: 'count', status: 'reported', metric: 'organisations' },
        { value: 400, unit: 'count', measure: 'count', status: 'reported', metric: 'members' },
        { value: 45, unit: 'count', measure: 'count', status: 'reported', metric: 'members' },
        { value: -6, unit: 'count', measure: 'growth', status: 'reported', base: 'previous-year', metric: 'members' },
      ],
      spellings: [
        'The inspectors examined 120 organisations and 400 members, disciplining 45 of the latter, 6 fewer than in the same period last year.',
      ],
    },
    {
      expect: [
        { value: 510, unit: 'count', measure: 'count', status: 'reported', metric: 'products' },
        { value: 40, unit: 'count', measure: 'growth', status: 'reported', base: '2024', metric: 'products' },
      ],
      spellings: ['The programme counts 510 products, up 40 over the end of 2024.'],
    },
    {
      expect: {
        value: 80,
        unit: '%',
        bound: 'at-least',
        measure: 'share',
        status: 'target',
        period: '2030',
        metric: 'communes',
      },
      spellings: ['By 2030, the province shall have at least 80% of its communes meeting the standards.'],
    },
    {
      expect: [
        { value: 20, unit: 'count', measure: 'count', status: 'reported', period: '2027', metric: 'targets' },
        { value: 9, unit: '%', measure: 'growth', status: 'target', period: '2027', metric: 'GRDP growth' },
        {
          value: 12000000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2027',
          metric: 'budget revenue',
        },
        { value: 2, unit: '%', measure: 'share', status: 'target', period: '2027', metric: 'poverty rate' },
      ],
      spellings: [
        'For 2027, deputies voted on 20 targets, including GRDP growth of 9%, a budget revenue of VND12 trillion and a poverty rate of 2%.',
      ],
    },
    {
      expect: [
        { value: 200, unit: 'count', measure: 'count', status: 'target', metric: 'houses' },
        { value: 90, unit: 'count', measure: 'count', status: 'reported', metric: 'households' },
      ],
      spellings: ['They asked the district to build 200 houses and resettled 90 households.'],
    },
    {
      expect: { value: 40, unit: 'count', measure: 'count', status: 'reported', metric: 'karaoke bars' },
      spellings: ['He told the police to inspect 40 karaoke bars.'],
    },
    {
      expect: { value: 500, unit: 'count', measure: 'count', status: 'target', metric: 'new members' },
      spellings: ['He asked the province to admit 500 new members.'],
    },
    {
      expect: [
        { value: 4000000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'Budget revenue' },
        { value: 83, unit: '%', measure: 'share', status: 'reported', metric: 'Budget revenue' },
      ],
      spellings: ['| Budget revenue | VND4,000 billion | 83% |'],
    },
    // who acts and what it is for, goals behind a value, restrictions, rates, months without their year
    {
      expect: [
        {
          value: 4100000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2024-10-31',
          metric: 'public investment capital',
        },
        {
          value: 61.3,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          period: '2024-10-31',
          base: 'plan',
          metric: 'public investment capital',
        },
      ],
      spellings: [
        'As of October 31, 2024, the province had disbursed VND4.1 trillion of public investment capital, 61.3% of the plan.',
      ],
    },
    {
      expect: [
        { value: 25000000000, unit: 'VND', measure: 'level', status: 'reported', metric: '"For the Poor" fund' },
        { value: 320, unit: 'count', measure: 'count', status: 'reported', metric: 'houses' },
      ],
      spellings: ['The Front mobilised VND25 billion for the "For the Poor" fund, built and repaired 320 houses.'],
    },
    {
      expect: { value: 30000, unit: 'USD', measure: 'level', status: 'reported', metric: 'flood-hit residents' },
      spellings: ['The ambassador handed over 30,000 USD to help the flood-hit residents.'],
    },
    {
      expect: [
        { value: 20000000000000, unit: 'VND', measure: 'level', status: 'target', metric: 'recovery' },
        { value: 120, unit: 'count', measure: 'count', status: 'reported', metric: 'cases' },
        { value: 12, unit: '%', measure: 'growth', status: 'reported', metric: 'cases' },
      ],
      spellings: [
        'Auditors recommended the recovery of VND20 trillion and referred 120 cases to investigators, up 12%.',
      ],
    },
    {
      expect: { value: 30, unit: 'count', measure: 'count', status: 'reported', metric: 'officers' },
      spellings: ['The unit assigned 30 officers to hold the post of deputy secretary in communes.'],
    },
    {
      expect: [
        { value: 17000000000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'Revenue' },
        { value: 112, unit: '%', measure: 'completion', status: 'estimated', base: 'plan', metric: 'Revenue' },
        { value: 101, unit: '%', measure: 'ratio', status: 'estimated', base: 'previous-year', metric: 'Revenue' },
      ],
      spellings: [
        'Revenue is estimated at 17,000 billion VND, equal to 112% of the estimate assigned by the Government and 101% of the same period.',
      ],
    },
    {
      expect: [
        { value: 86, unit: '%', measure: 'completion', status: 'reported', base: 'plan', metric: 'Party membership' },
        { value: 2000, unit: 'count', measure: 'count', status: 'target', metric: 'members' },
      ],
      spellings: ['Party membership reached 86% of the target (2,000 members).'],
    },
    {
      expect: [
        { value: 72, unit: '%', measure: 'share', status: 'reported', metric: "province's coverage" },
        { value: 90, unit: '%', measure: 'share', status: 'target', period: '2025', metric: "province's coverage" },
      ],
      spellings: ["The province's coverage stands at 72%, far from the target of 90% set for 2025."],
    },
    {
      expect: [
        { value: 12, unit: 'km', measure: 'level', status: 'reported', metric: 'road' },
        { value: 3, unit: 'km', measure: 'level', status: 'reported', metric: 'site' },
      ],
      spellings: ['The road, 12 km long, has only handed over 3km of site.'],
    },
    {
      expect: [
        { value: 2000, unit: 'ha', measure: 'level', status: 'reported', metric: 'Land cleared' },
        { value: 97, unit: '%', measure: 'share', status: 'reported', metric: 'Land cleared' },
      ],
      spellings: ['Land cleared reached 2,000 ha, or 97 per cent of the area needed.'],
    },
    {
      expect: {
        value: 1000000000,
        unit: 'VND',
        bound: 'at-most',
        measure: 'level',
        status: 'reported',
        metric: 'fine on a captain',
      },
      spellings: ['The fine on a captain can reach up to VND1 billion.'],
    },
    {
      expect: [
        { value: 70, unit: '%', bound: 'over', measure: 'share', status: 'reported', metric: 'workers' },
        { value: 11000, unit: 'count', measure: 'count', status: 'reported', metric: 'workers' },
      ],
      spellings: ["More than 70% of the company's 11,000 workers are renting accommodation."],
    },
    {
      expect: { value: 15, unit: 'count', measure: 'count', status: 'target', metric: "Workers' Cultural Points" },
      spellings: [`The Federation will build 15 "Workers' Cultural Points" in industrial parks.`],
    },
    {
      expect: [
        { value: 14, unit: 'count', measure: 'count', status: 'reported', period: '2024', metric: 'communes' },
        {
          value: 2,
          unit: 'count',
          measure: 'growth',
          status: 'reported',
          period: '2024',
          base: 'plan',
          metric: 'communes',
        },
      ],
      spellings: ['In 2024, 14 communes were recognised, exceeding the target by 2 communes.'],
    },
    {
      expect: [
        {
          value: 38000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2019',
          metric: 'Average income',
        },
        {
          value: 61000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          period: '2023',
          metric: 'Average income',
        },
        {
          value: 1.6,
          unit: 'times',
          measure: 'ratio',
          status: 'reported',
          period: '2023',
          base: '2019',
          metric: 'Average income',
        },
      ],
      spellings: ['Average income rose from 38 million VND in 2019 to 61 million VND in 2023 (up 1.6 times).'],
    },
    {
      expect: [
        { value: 100, unit: '%', measure: 'share', status: 'target', period: '2025', metric: 'houses' },
        { value: 6000, unit: 'count', measure: 'count', status: 'target', metric: 'houses' },
        { value: 20, unit: '%', measure: 'share', status: 'target', metric: 'poverty rate' },
        { value: 24, unit: '%', measure: 'share', status: 'reported', period: '2024', metric: 'poverty rate' },
      ],
      spellings: [
        'The target by 2025 is to complete 100% of 6,000 houses, thereby reducing the poverty rate to 20% (at the end of 2024 it was 24%).',
      ],
    },
    {
      expect: [
        { value: 50, unit: '%', bound: 'at-least', measure: 'share', status: 'target', metric: 'communes' },
        { value: 80, unit: '%', bound: 'over', measure: 'share', status: 'target', period: '2030', metric: 'communes' },
      ],
      spellings: [
        'He asked for at least 50 percent of communes to be drug-free by the end of this year, and over 80 percent by 2030.',
      ],
    },
    {
      expect: {
        value: 20,
        unit: '%',
        bound: 'about',
        measure: 'share',
        status: 'target',
        period: '2025',
        metric: 'rate of cells completing their tasks',
      },
      spellings: ['The rate of cells completing their tasks will rise to 20% or so by 2025.'],
    },
    {
      expect: [
        { value: 15, unit: 'count', measure: 'count', status: 'reported', metric: 'targets' },
        { value: 17, unit: 'count', measure: 'count', status: 'target', metric: 'targets' },
      ],
      spellings: ['The five communes met and exceeded 15/17 targets.'],
    },
    {
      expect: [
        { value: 45000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'Localities' },
        { value: 12000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'cadres and soldiers' },
      ],
      spellings: ['Localities contributed 45 billion VND; cadres and soldiers contributed 12 billion VND.'],
    },
    {
      expect: [
        { value: 10, unit: '%', measure: 'growth', status: 'target', metric: 'province' },
        {
          value: 30000000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          period: '2026',
          metric: 'total budget revenue',
        },
      ],
      spellings: ['The province must grow by 10% and total budget revenue reach VND30 trillion in 2026.'],
    },
    {
      expect: [
        { value: 12, unit: '%', measure: 'growth', status: 'reported', metric: 'Credit growth' },
        { value: 3.5, unit: '%', measure: 'growth', status: 'reported', metric: 'inflation' },
      ],
      spellings: ['Credit growth was 12% and inflation was kept at 3.5%.'],
    },
    {
      expect: [
        { value: 12000000000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'Losses' },
        { value: 6, unit: '%', measure: 'share', status: 'estimated', period: '2024', metric: 'Losses' },
      ],
      spellings: ['Losses are estimated at 12 trillion VND, equal to 6% of its GRDP in 2024.'],
    },
    {
      expect: [
        { value: 1200, unit: 'count', measure: 'count', status: 'reported', metric: 'land certificates' },
        { value: 350, unit: 'count', measure: 'count', status: 'reported', metric: 'households' },
      ],
      spellings: ['Authorities granted 1,200 land certificates and resettled 350 households.'],
    },
    {
      expect: { value: 40000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'budget reserve' },
      spellings: ['The Department of Finance allocated 40 billion VND from the budget reserve.'],
    },
    {
      expect: [
        { value: 4500000000, unit: 'USD', measure: 'level', status: 'estimated', metric: 'Exports' },
        { value: 3200000000, unit: 'USD', measure: 'level', status: 'estimated', metric: 'imports' },
      ],
      spellings: ['Exports are estimated at US$4.5 billion and imports at US$3.2 billion.'],
    },
    {
      expect: {
        value: 4700000000,
        unit: 'USD',
        measure: 'level',
        status: 'reported',
        metric: 'foreign direct investment',
      },
      spellings: ['The city attracted US$4.7 billion in foreign direct investment.'],
    },
    {
      expect: [
        { value: 60, unit: '%', measure: 'share', status: 'reported', metric: 'cadres' },
        { value: 30, unit: '%', measure: 'share', status: 'reported', metric: 'rate in mountainous areas' },
      ],
      spellings: ['He noted that only 60% of cadres were trained, adding that the rate in mountainous areas was 30%.'],
    },
    {
      expect: [
        {
          value: 3.5,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          period: '2025-01/2025-09',
          metric: 'Agriculture',
        },
        { value: 12, unit: '%', measure: 'growth', status: 'reported', period: '2025-01/2025-09', metric: 'industry' },
        { value: 8, unit: '%', measure: 'growth', status: 'reported', period: '2025-01/2025-09', metric: 'services' },
      ],
      spellings: [
        'In the first nine months of 2025, the economy kept growing. Agriculture grew 3.5%, industry 12%, services 8%.',
      ],
    },
    {
      expect: {
        value: 8450000000000,
        unit: 'VND',
        measure: 'level',
        status: 'reported',
        period: '2025-01/2025-10',
        metric: 'budget revenue in the locality',
      },
      spellings: ['From January to October 2025, budget revenue in the locality reached 8,450 billion VND.'],
    },
    {
      expect: [
        { value: 12.5, unit: 'count', measure: 'count', status: 'reported', metric: 'doctors' },
        { value: 98, unit: '%', measure: 'share', status: 'reported', metric: 'commune health stations' },
      ],
      spellings: ['The province has 12.5 doctors per 10,000 people, and 98% of commune health stations have doctors.'],
    },
    {
      expect: [
        { value: 12614, unit: 'km2', measure: 'level', status: 'reported', metric: 'natural area' },
        { value: 1800000, unit: 'count', measure: 'count', status: 'reported', metric: 'population' },
        {
          value: 103,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          metric: 'commune-level administrative units',
        },
      ],
      spellings: [
        'After the merger, the province covers a natural area of 12,614 sq.km with a population of 1.8 million people and 103 commune-level administrative units.',
      ],
    },
    {
      expect: [
        { value: 820000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'State budget' },
        { value: 430000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'people' },
      ],
      spellings: [
        'Of the total, the State budget accounts for 820 billion VND and people contributed 430 billion VND.',
      ],
    },
    {
      expect: [
        { value: 2350000000, unit: 'USD', measure: 'level', status: 'reported', metric: 'Export turnover' },
        {
          value: 12.4,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          base: 'previous-year',
          metric: 'Export turnover',
        },
        { value: 4.5, unit: '%', measure: 'growth', status: 'reported', base: 'plan', metric: 'Export turnover' },
      ],
      spellings: ['Export turnover hit US$2.35 billion, up 12.4% year-on-year and exceeding the yearly plan by 4.5%.'],
    },
    {
      expect: [
        { value: 8.2, unit: '%', measure: 'share', status: 'reported', period: '2021', metric: 'poverty rate' },
        { value: 3.1, unit: '%', measure: 'share', status: 'reported', period: '2025', metric: 'poverty rate' },
        { value: -1.2, unit: 'pp', measure: 'growth', status: 'reported', period: '2021/2025', metric: 'poverty rate' },
      ],
      spellings: [
        'The poverty rate fell from 8.2% in 2021 to 3.1% in 2025, an average annual reduction of 1.2 percentage points.',
      ],
    },
    {
      expect: [
        { value: 68000000, unit: 'VND', measure: 'level', status: 'estimated', metric: 'Per capita income' },
        { value: 1.6, unit: 'times', measure: 'ratio', status: 'estimated', base: '2020', metric: 'Per capita income' },
      ],
      spellings: ['Per capita income is estimated at 68 million VND a year, 1.6 times higher than in 2020.'],
    },
    {
      expect: [
        { value: 85, unit: 'count', measure: 'count', status: 'reported', metric: 'OCOP products' },
        { value: 12, unit: 'count', measure: 'count', status: 'reported', metric: 'four-star products' },
        { value: 73, unit: 'count', measure: 'count', status: 'reported', metric: 'three-star ones' },
      ],
      spellings: ['The whole province has 85 OCOP products, including 12 four-star products and 73 three-star ones.'],
    },
    {
      expect: [
        { value: 100, unit: '%', measure: 'share', status: 'reported', metric: 'delegates' },
        { value: 18, unit: 'count', measure: 'count', status: 'reported', metric: 'resolutions' },
      ],
      spellings: ['With 100% of delegates in favour, the council adopted 18 resolutions.'],
    },
    {
      expect: [
        { value: 320, unit: 'count', measure: 'count', status: 'reported', metric: 'members' },
        { value: 2100000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'average revenue' },
        { value: 180000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'profit' },
      ],
      spellings: [
        'The cooperative has 320 members, with average revenue of 2.1 billion VND a year and profit of 180 million VND.',
      ],
    },
    {
      expect: [
        { value: 156, unit: 'count', measure: 'count', status: 'reported', metric: "voters' petitions" },
        { value: 142, unit: 'count', measure: 'count', status: 'reported', metric: "voters' petitions" },
        { value: 91, unit: '%', measure: 'share', status: 'reported', metric: "voters' petitions" },
      ],
      spellings: ["Of 156 voters' petitions, 142 have been settled, reaching 91%."],
    },
    {
      expect: [
        {
          value: 50,
          unit: '%',
          bound: 'over',
          measure: 'share',
          status: 'target',
          period: '2030',
          metric: 'urbanisation rate',
        },
        { value: 6000, unit: 'USD', measure: 'level', status: 'target', period: '2030', metric: 'GRDP per capita' },
      ],
      spellings: ['By 2030, the urbanisation rate will exceed 50% and GRDP per capita will reach 6,000 USD.'],
    },
    {
      expect: {
        value: 1.5,
        unit: '%',
        bound: 'at-most',
        measure: 'share',
        status: 'target',
        period: '2026',
        metric: 'poverty rate',
      },
      spellings: ['The province must not let the poverty rate exceed 1.5% by the end of 2026.'],
    },
    {
      expect: [
        { value: 12.1, unit: '%', measure: 'growth', status: 'reported', metric: 'Industry and construction' },
        { value: 8.2, unit: '%', measure: 'growth', status: 'reported', metric: 'services' },
        { value: 3.5, unit: '%', measure: 'growth', status: 'reported', metric: 'agriculture' },
      ],
      spellings: ['Industry and construction grew by 12.1%; services by 8.2%; and agriculture by 3.5%.'],
    },
    {
      expect: [
        { value: 120, unit: 'count', measure: 'count', status: 'reported', metric: 'gifts' },
        { value: 500000, unit: 'VND', measure: 'level', status: 'reported', metric: 'gifts' },
      ],
      spellings: ['The delegation presented 120 gifts, each worth 500,000 VND, to poor households.'],
    },
    {
      expect: [
        { value: 45, unit: 'count', measure: 'count', status: 'reported', metric: 'affiliated Party cells' },
        { value: 1230, unit: 'count', measure: 'count', status: 'reported', metric: 'Party members' },
      ],
      spellings: ['The Party Committee has 45 affiliated Party cells with 1,230 Party members.'],
    },
    {
      expect: [
        {
          value: 3500000000000,
          unit: 'VND',
          bound: 'over',
          measure: 'level',
          status: 'reported',
          metric: 'Total investment for the project',
        },
        { value: 850000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'site clearance costs' },
      ],
      spellings: [
        'Total investment for the project is more than 3,500 billion VND, of which site clearance costs 850 billion VND.',
      ],
    },
    {
      expect: { value: 7.8, unit: '%', measure: 'growth', status: 'reported', metric: 'economy' },
      spellings: ['The economy expanded 7.8 percent in the first half, the highest in five years.'],
    },
    {
      expect: [
        { value: 1245, unit: 'count', measure: 'count', status: 'reported', metric: 'poor households' },
        { value: 5.6, unit: '%', measure: 'share', status: 'reported', metric: 'poor households' },
        { value: 980, unit: 'count', measure: 'count', status: 'reported', metric: 'near-poor households' },
        { value: 4.4, unit: '%', measure: 'share', status: 'reported', metric: 'near-poor households' },
      ],
      spellings: [
        'He said the province had 1,245 poor households (5.6 percent) and 980 near-poor households (4.4 percent).',
      ],
    },
    {
      expect: [
        {
          value: 5230000000000,
          unit: 'VND',
          measure: 'level',
          status: 'reported',
          metric: 'Public investment disbursement',
        },
        {
          value: 8120000000000,
          unit: 'VND',
          measure: 'level',
          status: 'target',
          metric: 'Public investment disbursement',
        },
        {
          value: 64.4,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: 'Public investment disbursement',
        },
      ],
      spellings: ['Public investment disbursement reached 5,230/8,120 billion VND, equal to 64.4% of the plan.'],
    },
    {
      expect: [
        {
          value: 98.7,
          unit: '%',
          measure: 'share',
          status: 'reported',
          metric: 'rate of on-time settlement of administrative procedures',
        },
        {
          value: 2.3,
          unit: '%',
          measure: 'growth',
          status: 'reported',
          base: 'previous-year',
          metric: 'rate of on-time settlement of administrative procedures',
        },
      ],
      spellings: [
        'The rate of on-time settlement of administrative procedures reached 98.7%, 2.3% higher than the same period last year.',
      ],
    },
    {
      expect: {
        value: 10,
        unit: '%',
        upTo: 10.5,
        measure: 'growth',
        status: 'target',
        period: '2025/2030',
        metric: 'average annual GRDP growth',
      },
      spellings: ['The Congress set a target of average annual GRDP growth of 10-10.5% for the 2025-2030 term.'],
    },
    {
      expect: [
        { value: 25, unit: 'count', measure: 'count', status: 'reported', period: '2025/2030', metric: 'targets' },
        { value: 10, unit: '%', measure: 'growth', status: 'target', period: '2025/2030', metric: 'GRDP growth' },
        {
          value: 7500,
          unit: 'USD',
          measure: 'level',
          status: 'target',
          period: '2025/2030',
          metric: 'per capita income',
        },
        { value: 52, unit: '%', measure: 'share', status: 'target', period: '2025/2030', metric: 'forest coverage' },
      ],
      spellings: [
        'The Congress set 25 targets for the 2025-2030 term, including: GRDP growth of 10% per year; per capita income of 7,500 USD; forest coverage of 52%.',
      ],
    },
    {
      expect: { value: 2500, unit: 'count', measure: 'count', status: 'reported', metric: 'officials' },
      spellings: ['A total of 2,500 officials, Party members and people attended the ceremony.'],
    },
    {
      expect: [
        { value: 4100000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'Tourism revenue' },
        { value: 3200000, unit: 'count', measure: 'count', status: 'reported', metric: 'visitors' },
      ],
      spellings: ['Tourism revenue was 4,100 billion VND, serving 3.2 million visitors.'],
    },
    {
      expect: [
        { value: 18, unit: '%', measure: 'share', status: 'reported', metric: 'Agriculture' },
        { value: 45, unit: '%', measure: 'share', status: 'reported', metric: 'industry' },
        { value: 37, unit: '%', measure: 'share', status: 'reported', metric: 'services' },
      ],
      spellings: ['Agriculture accounts for 18% of GRDP, industry 45% and services 37%.'],
    },
    {
      expect: [
        { value: 1200000, unit: 't', measure: 'level', status: 'target', metric: 'Rice output' },
        { value: 6.2, unit: 't/ha', measure: 'level', status: 'target', metric: 'average yield' },
      ],
      spellings: [
        'Rice output is expected to reach 1.2 million tonnes, with an average yield of 6.2 tonnes per hectare.',
      ],
    },
    // participles inside the noun that a clause opens with
    {
      expect: {
        value: 0.83,
        unit: '%',
        metric: 'rate of judgments being annulled or amended due to subjective reasons',
      },
      spellings: ['The rate of judgments being annulled or amended due to subjective reasons is 0.83%.'],
    },
    // a verb and its object behind the number; what it is set against
    {
      expect: [
        { value: 64, unit: '%', metric: 'VMS-disconnection cases' },
        { value: 90, unit: '%', metric: 'VMS-disconnection cases' },
      ],
      spellings: [
        'He criticised the province for handling only 64 per cent of the VMS-disconnection cases, against 90 per cent in Ca Mau.',
      ],
    },
    // a total is no part of what was counted before
    {
      expect: [
        { value: 263, unit: 'count', metric: 'cases' },
        { value: 14.7e9, unit: 'VND', metric: 'cases' },
      ],
      spellings: ['The authorities fined 263 cases a total of VND14.7 billion.'],
    },
    // what has been done, behind an aim
    {
      expect: [
        { value: 500, unit: 'count', status: 'target' },
        { value: 22, unit: 'count', status: 'reported' },
      ],
      spellings: ['The province must build 500 houses; in the dry season, 22 sets of remains have been repatriated.'],
    },
    // a time that opens a sentence without figures holds for those behind it
    {
      expect: { value: 6.8, unit: '%', metric: 'GRDP', period: '2025-01/2025-06' },
      spellings: ['In the first half of 2025, the economy stayed on course. GRDP grew by 6.8%.'],
    },
    {
      expect: { value: 6.8, unit: '%', metric: 'GRDP', period: null },
      spellings: ['By 2030, the province will change. GRDP grew by 6.8%.'],
    },
    // the noun before a relative clause that states the number; what it came to is of another time
    {
      expect: [
        { value: 38e6, unit: 'VND', metric: 'average income of farmers', period: '2021' },
        { value: 55e6, unit: 'VND', metric: 'average income of farmers', period: null },
      ],
      spellings: ['The average income of farmers, which was VND38 million in 2021, has climbed to VND55 million.'],
    },
    // a bound of the next number is none of this one
    {
      expect: [
        { value: 96e6, unit: 'VND', metric: 'income', bound: null, status: 'target' },
        { value: 4e6, unit: 'count', metric: 'visitors', bound: 'over', status: 'target' },
      ],
      spellings: ['The province aims for income of VND96 million and more than 4 million visitors by 2030.'],
    },
    // a noun for a change, and what it is of
    {
      expect: [
        { value: 3.2e6, unit: 'count', metric: 'tourist arrivals' },
        { value: 9, unit: '%', metric: 'industrial production index', measure: 'growth' },
      ],
      spellings: [
        'The plan foresees 3.2 million tourist arrivals and an increase of 9% in the industrial production index.',
      ],
    },
    // an article inside a phrase that fills; the first part of a compound
    {
      expect: [
        { value: 3.4, unit: '%', metric: 'rate of poor households' },
        { value: 4.1, unit: '%', metric: 'rate of near-poor households' },
      ],
      spellings: ['The rate of poor households was 3.4%; the rate of near-poor households was 4.1%.'],
    },
    // what there is, beside an aim
    {
      expect: [
        { value: 45, unit: '%', metric: 'urbanisation rate', status: 'target' },
        { value: 38, unit: '%', metric: 'urbanisation rate', status: 'reported' },
      ],
      spellings: ['The target is to reach an urbanisation rate of 45% by 2028, against 38% at present.'],
    },
    // a label that is a verb as well
    {
      expect: [
        { value: 62, unit: 'km', metric: 'dykes' },
        { value: 14, unit: 'count', metric: 'bridges' },
      ],
      spellings: ['The district is upgrading 62 km of dykes and building 14 bridges.'],
    },
    {
      expect: [
        { value: 214, unit: 'count', metric: 'petitions' },
        { value: 187, unit: 'count', metric: 'petitions' },
      ],
      spellings: ['Voters sent 214 petitions, of which 187 have been answered.'],
    },
    // magnitudes said once for thousands and hundreds
    {
      expect: { value: 2415e9, unit: 'VND', metric: 'Total outstanding loans' },
      spellings: ['Total outstanding loans reached 2 thousand 415 billion VND.'],
    },
    // verbs with a particle are no change; parts told in a sentence of their own
    {
      expect: { value: 120, unit: 'count', metric: 'cases', measure: 'count' },
      spellings: ['Police broke up 120 cases.'],
    },
    {
      expect: [
        { value: 230, unit: 'count', metric: 'projects' },
        { value: 41, unit: 'count' },
      ],
      spellings: ['The zone has 230 projects. Of these, 41 are foreign-invested.'],
    },
    {
      expect: { value: 17.6, unit: 'count', metric: 'criteria' },
      spellings: ['Each commune meets 17.6 criteria per commune on average.'],
    },
    {
      expect: { value: 48, unit: '%', metric: 'Urbanisation', status: 'target' },
      spellings: ['Urbanisation is to reach 48%.'],
    },
    // a pair with the unit behind the second
    {
      expect: [
        { value: 37, unit: 'km', status: 'reported' },
        { value: 41, unit: 'km', status: 'target' },
      ],
      spellings: ['The province has handed over 37 of 41 km of the expressway.'],
    },
    // what was before, and what is elsewhere, without their nouns
    {
      expect: [
        { value: 96, unit: 'count', metric: 'communes' },
        { value: 185, unit: 'count', metric: 'communes' },
      ],
      spellings: ['The province now has 96 communes, compared to 185 previously.'],
    },
    {
      expect: [
        { value: 12000, unit: 'count', metric: 'workers' },
        { value: 1200, unit: 'count', metric: 'workers' },
      ],
      spellings: ['Some 12,000 workers found jobs, including 1,200 abroad.'],
    },
    // where a movement began, told last
    {
      expect: [
        { value: 41.3, unit: '%', metric: 'share of services' },
        { value: 38.2, unit: '%', metric: 'share of services', period: '2020' },
      ],
      spellings: ['The share of services rose to 41.3% of GRDP from 38.2% in 2020.'],
    },
    // aims: a verb that is a noun as well, and a heading
    {
      expect: { value: 10, unit: '%', metric: 'GRDP growth', measure: 'growth', status: 'target', bound: 'at-least' },
      spellings: ['The city targets GRDP growth of 10% or higher.'],
    },
    {
      expect: [
        { value: 10, unit: '%', status: 'target', period: '2026' },
        { value: 25000, unit: 'count', status: 'target', period: '2026' },
      ],
      spellings: ['Targets for 2026: GRDP growth of 10%; 25,000 new jobs.'],
    },
    {
      expect: { value: 312, unit: 'count', measure: 'count' },
      spellings: ['The federation set up 312 grassroots unions.'],
    },
    {
      expect: [
        { value: 3418, unit: 'count', period: '2024' },
        { value: 2705, unit: 'count', metric: 'number of addicts', period: null },
      ],
      spellings: ['The number of addicts dropped from 3,418 in 2024 to 2,705 at present.'],
    },
    {
      expect: [
        { value: -190, unit: 'count', measure: 'growth' },
        { value: -66.43, unit: '%', measure: 'growth' },
      ],
      spellings: ['This is a decrease of 190 units (66.43%).'],
    },

    {
      expect: [
        { value: 84, unit: 'count', metric: 'cases', status: 'reported' },
        { value: 1200, unit: 'count', metric: 'stalled projects', status: 'reported' },
      ],
      spellings: [
        'He proposed harsher sanctions because 84 cases were still open, citing 1,200 stalled projects.',
        'He asked why 84 cases were still open, noting that 1,200 stalled projects had been listed.',
      ],
    },
    {
      expect: [
        { value: 5.5, unit: '%', metric: 'poverty rate', measure: 'share', status: 'reported' },
        { value: 6, unit: '%', metric: 'poverty rate', measure: 'share', status: 'target' },
        { value: 41, unit: 'count', metric: 'markets', status: 'reported' },
      ],
      spellings: ['The poverty rate was 5.5% (the target of the congress was 6%), and 41 markets were renovated.'],
    },
    {
      expect: { value: 14, unit: 'count', metric: 'border villages', status: 'reported' },
      spellings: [
        'She requested the guards to remove difficulties for 14 border villages.',
        'She requested the guards to visit the 14 border villages.',
      ],
    },
    {
      expect: [
        { value: 8, unit: '%', bound: 'at-least', status: 'target', period: '2030' },
        { value: 3, unit: '%', bound: 'at-least', status: 'target', metric: 'Party members' },
      ],
      spellings: ['By 2030, growth will reach at least 8%. Each year, at least 3% of Party members are new.'],
    },
    {
      expect: [
        { value: 7.4, unit: '%', period: '2024' },
        { value: 2.6, unit: '%', period: '2024', metric: 'agriculture' },
        { value: 9.1, unit: '%', period: '2024', metric: 'services' },
      ],
      spellings: ['Growth in 2024 was 7.4%, of which agriculture grew by 2.6%; services grew by 9.1%.'],
    },
    {
      expect: [
        { value: -12.5, unit: '%', base: 'previous-year', metric: 'number of cases' },
        { value: 1.8, unit: 'times', base: 'previous-year', metric: 'amount of goods' },
      ],
      spellings: [
        'Compared to the same period last year, the number of cases fell by 12.5%, while the amount of goods seized was 1.8 times higher.',
      ],
    },
    {
      expect: { value: 310, unit: 'count', metric: 'registered fishing boats' },
      spellings: ['The district has 310 registered fishing boats.'],
    },
    {
      expect: { value: 64, unit: 'count', metric: 'poor and near-poor households' },
      spellings: ['The district has 64 poor and near-poor households.'],
    },
    {
      expect: { value: 29, unit: 'count', metric: 'grassroots trade unions' },
      spellings: ['The federation manages 29 grassroots trade unions.'],
    },
    {
      expect: { value: 730, unit: 'count', metric: 'cadres, civil servants and public employees' },
      spellings: ['The district has 730 cadres, civil servants and public employees.'],
    },
    {
      expect: { value: 90, unit: '%', metric: 'enterprises', status: 'target' },
      spellings: ['The federation strives for 90% of enterprises to sign agreements.'],
    },
    {
      expect: { value: 412000000, unit: 'USD', metric: 'Vietnamese seafood' },
      spellings: ['The bloc imported US$412 million worth of Vietnamese seafood.'],
    },
    {
      expect: { value: 0.7, unit: '%', metric: 'rate of judgments being annulled or amended for subjective reasons' },
      spellings: ['The rate of judgments being annulled or amended for subjective reasons is 0.7%.'],
    },
    {
      expect: { value: 930, unit: 'count', metric: 'number of unlicensed boats' },
      spellings: ['The number of unlicensed boats, which have no radio and no licence, remains at 930.'],
    },
    {
      expect: { value: 640e9, unit: 'VND', metric: 'damage caused by storm No. 6 and floods' },
      spellings: ['The damage caused by storm No. 6 and floods was estimated at VND640 billion.'],
    },

    {
      expect: [
        { value: 65, unit: 'count', measure: 'count', metric: 'delegates' },
        { value: 63, unit: 'count', measure: 'count', metric: 'delegates' },
      ],
      spellings: ['Among the 65 delegates present, 63 voted in favour.'],
    },
    // ---- numerals
    {
      expect: { value: 12345.6, unit: 't', measure: 'level' },
      spellings: [
        'Coffee output reached 12,345.6 tons.',
        'Coffee output reached 12.345,6 tons.',
        'Coffee output reached 12 345.6 tons.',
        'Coffee output reached 12\u00a0345,6 tons.',
        'Coffee output reached 12,345.6 tonnes.',
      ],
    },
    {
      expect: { value: 8.56, unit: '%', measure: 'growth' },
      spellings: [
        'GRDP growth reached 8.56%.',
        'GRDP growth reached 8,56%.',
        'GRDP growth reached 8.56 percent.',
        'GRDP growth reached 8.56 per cent.',
        'GRDP growth reached 8,56 %.',
      ],
    },
    {
      expect: { value: 1724, unit: 'count', measure: 'count' },
      spellings: [
        'The Party Committee admitted 1,724 new party members.',
        'The Party Committee admitted 1.724 new party members.',
        'The Party Committee admitted 1 724 new party members.',
        'The Party Committee admitted 1724 new party members.',
      ],
    },
    {
      expect: { value: 3, unit: 'count', measure: 'count', metric: 'communes', text: '03' },
      spellings: ['The Provincial People’s Council approved the merger of 03 communes.'],
    },
    {
      expect: { value: 264821.45, unit: 'ha', measure: 'level' },
      spellings: ['The forest area is 264,821.45 hectares.', 'The forest area is 264.821,45 ha.'],
    },

    // ---- money
    {
      expect: { value: 37370000000000, unit: 'VND', measure: 'level' },
      spellings: [
        'Budget revenue was VND37,370 billion.',
        'Budget revenue was VND 37,370 billion.',
        'Budget revenue was 37,370 billion VND.',
        'Budget revenue was 37,370 billion dong.',
        'Budget revenue was 37,370 billion dongs.',
        'Budget revenue was VNĐ37.37 trillion.',
        'Budget revenue was 37.37 trillion VND.',
        'Budget revenue was 37.37trillion VND.',
        'Budget revenue was 37,370 billion\u00a0VND.',
      ],
    },
    {
      expect: { value: 4200000000000, unit: 'VND', measure: 'level' },
      spellings: ['The project costs 4.2 thousand billion VND.', 'The project costs VND4.2 thousand billion.'],
    },
    {
      expect: { value: 6973000000, unit: 'VND', measure: 'level' },
      spellings: ['The fund has raised 6 billion 973 million VND.'],
    },
    {
      expect: { value: 1246900000, unit: 'USD', measure: 'level' },
      spellings: [
        'Export turnover was 1,246.9 million USD.',
        'Export turnover was USD1,246.9 million.',
        'Export turnover was USD 1,246.9 million.',
        'Export turnover was US$1,246.9 million.',
        'Export turnover was $1,246.9 million.',
        'Export turnover was 1.2469 billion US dollars.',
        'Export turnover was 1,246.9 million dollars.',
      ],
    },
    {
      expect: [
        { value: 285400000000000, unit: 'VND' },
        { value: 12180000000, unit: 'USD' },
      ],
      spellings: [
        'A total of 285.4 trillion VND (12.18 billion USD) was disbursed.',
        'A total of VND285.4 trillion (US$12.18 billion) was disbursed.',
        'A total of 285.4trillion VND(12.18 billion USD) was disbursed.',
      ],
    },
    {
      expect: { value: 96000000, unit: 'USD', measure: 'level' },
      spellings: ['Laos received the 96-million-USD building.', 'Laos received the 96 million USD building.'],
    },
    {
      expect: { value: 38500000, unit: 'VND', measure: 'level', metric: 'average income per capita' },
      spellings: [
        'The average income per capita is 38.5 million VND/person/year.',
        'The average income per capita is 38.5 million VND per person per year.',
        'The average income per capita is 38,5 million VND/year.',
      ],
    },
    {
      expect: { value: 70000000, unit: 'VND', measure: 'level' },
      spellings: [
        'The income value of cultivated land is 70 million VND/ha.',
        'The income value of cultivated land is 70 million VND per hectare.',
      ],
    },
    {
      expect: { value: 9700000000, unit: 'JPY', measure: 'level' },
      spellings: ['The ODA loan is worth 9.7 billion yen.', 'The ODA loan is worth 9.7 billion JPY.'],
    },

    // ---- physical units
    {
      expect: { value: 3000, unit: 'km', measure: 'level' },
      spellings: [
        'The country has 3,000 km of expressways.',
        'The country has 3,000km of expressways.',
        'The country has 3,000 kilometres of expressways.',
        'The country has 3,000 kilometers of expressways.',
      ],
    },
    {
      expect: { value: 403, unit: 'km', measure: 'level' },
      spellings: ['Work started on the 403-km railway.', 'Work started on the 403-kilometre railway.'],
    },
    {
      expect: { value: 1280, unit: 'ha', measure: 'level' },
      spellings: [
        'The province planted 1,280 hectares of forest.',
        'The province planted 1,280 ha of forest.',
        'The province planted 1,280ha of forest.',
      ],
    },
    {
      expect: { value: 6.8, unit: 't/ha', measure: 'level' },
      spellings: [
        'The rice yield is 6.8 tonnes per hectare.',
        'The rice yield is 6.8 tons/ha.',
        'The rice yield is 6,8 tons/ha.',
      ],
    },
    {
      expect: { value: 293217, unit: 't', measure: 'level' },
      spellings: ['Grain output reached 293,217 thousand tons.'],
      todo: 'read here as what cannot be otherwise: no province grows 293 million tons, so the comma is decimal',
    },
    {
      expect: { value: 1.54, unit: 't', measure: 'level' },
      spellings: ['Each pond gives 1.54 tons of shrimp.', 'Each pond gives 1,54 tons of shrimp.'],
    },
    {
      expect: { value: 216400, unit: 'm2', measure: 'level' },
      spellings: [
        'Farmers donated 216.4 thousand m2 of land.',
        'Farmers donated 216,400 square metres of land.',
        'Farmers donated 216,400 m2 of land.',
      ],
    },
    {
      expect: { value: 8000000000, unit: 'kW.h', measure: 'level' },
      spellings: [
        'The plant produces 8 billion kWh per year.',
        'The plant produces 8 billion kilowatt-hours per year.',
      ],
    },
    {
      expect: { value: 1330, unit: 'MW', measure: 'level' },
      spellings: ['The plant has a capacity of 1,330 MW.', 'The plant has a capacity of 1,330MW.'],
    },

    // ---- numbers in words
    {
      expect: { value: 5000000, unit: 'USD', measure: 'level' },
      spellings: ['The investor pledged five million USD.', 'The investor pledged five million dollars.'],
    },
    {
      expect: { value: 8, unit: '%', measure: 'growth' },
      spellings: ['The economy grew by eight percent.', 'The economy grew by eight per cent.'],
    },
    {
      expect: { value: 1000000000, unit: 'USD', bound: 'over' },
      spellings: ['Exports brought in more than one billion USD.', 'Exports brought in over a billion dollars.'],
    },
    {
      expect: { value: 2, unit: 'times', measure: 'ratio' },
      spellings: [
        'Cooperative revenue doubled.',
        'Cooperative revenue increased 2 times.',
        'Cooperative revenue increased two times.',
        'Cooperative revenue grew twofold.',
      ],
    },
    {
      expect: { value: 3, unit: 'times', measure: 'ratio' },
      spellings: ['Shrimp exports tripled.', 'Shrimp exports increased threefold.'],
    },

    // ---- ranges and bounds
    {
      expect: { value: 7, upTo: 8, unit: '%', measure: 'growth', status: 'target', period: '2026' },
      spellings: [
        'In 2026, the province strives for GRDP growth of 7-8%.',
        'In 2026, the province strives for GRDP growth of 7 - 8%.',
        'In 2026, the province strives for GRDP growth of 7–8 percent.',
        'In 2026, the province strives for GRDP growth of 7% to 8%.',
        'In 2026, the province strives for GRDP growth of between 7 and 8 per cent.',
      ],
    },
    {
      expect: { value: 6.5, upTo: 7.2, unit: '%', status: 'target' },
      spellings: ['The target is growth of 6,5 - 7,2%.', 'The target is growth of 6.5-7.2%.'],
    },
    {
      expect: { value: 77000000, upTo: 80000000, unit: 'VND', measure: 'level', status: 'target', period: '2030' },
      spellings: [
        'By 2030, per capita income will reach 77-80 million VND.',
        'By 2030, per capita income will reach VND77-80 million.',
        'By 2030, per capita income will reach 77 million to 80 million VND.',
      ],
    },
    {
      expect: { value: 8, unit: '%', bound: 'at-least', measure: 'growth', status: 'target', period: '2025' },
      spellings: [
        'The province aims for growth of 8% or higher in 2025.',
        'The province aims for growth of 8% or more in 2025.',
        'The province aims for growth of at least 8% in 2025.',
      ],
    },
    {
      expect: { value: 1.5, unit: '%', bound: 'under', measure: 'share', status: 'target', period: '2030' },
      spellings: [
        'By 2030, the poor household rate will be below 1.5%.',
        'By 2030, the poor household rate will be under 1,5%.',
        'By 2030, the poor household rate will be less than 1.5 percent.',
      ],
    },
    {
      expect: { value: 4.5, unit: '%', bound: 'at-most', measure: 'share', status: 'target' },
      spellings: [
        'The province strives to reduce the poor household rate to 4.5% or lower.',
        'The province strives to keep the poor household rate at no more than 4.5%.',
        'The province strives to keep the poor household rate at 4.5% or less.',
      ],
    },
    {
      expect: { value: 9870000000000, unit: 'VND', bound: 'about', measure: 'level' },
      spellings: [
        'Registered capital is nearly 9,870 billion VND.',
        'Registered capital is about VND9,870 billion.',
        'Registered capital is some 9.87 trillion VND.',
        'Registered capital is approximately 9,870 billion VND.',
        'Registered capital is around 9,870 billion VND.',
        'Registered capital is almost 9,870 billion VND.',
      ],
    },
    {
      expect: { value: 56000, unit: 'count', bound: 'over', measure: 'count' },
      spellings: [
        'The Party Committee has over 56,000 party members.',
        'The Party Committee has more than 56,000 party members.',
        'The Party Committee has over 56 thousand party members.',
      ],
    },

    // ---- growth and change
    {
      expect: { value: 7.1, unit: '%', measure: 'growth', base: 'previous-year' },
      spellings: [
        'Retail sales rose 7.1% year-on-year.',
        'Retail sales increased by 7.1% over the same period last year.',
        'Retail sales were up 7.1% compared to the same period.',
        'Retail sales went up 7.1% YoY.',
        'Retail sales grew 7,1% from a year earlier.',
        'Retail sales expanded 7.1 per cent compared with the previous year.',
      ],
    },
    {
      expect: { value: -3.28, unit: '%', measure: 'growth' },
      spellings: [
        'Mining output fell 3.28%.',
        'Mining output decreased by 3,28%.',
        'Mining output declined 3.28 percent.',
        'Mining output was down 3.28%.',
        'Mining output dropped 3.28%.',
      ],
    },
    {
      expect: { value: 7.1, unit: '%', measure: 'growth' },
      spellings: [
        'Industrial production increased by an average of 7.1%/year.',
        'Industrial production grew 7.1% a year.',
        'Industrial production grew 7.1 percent annually.',
        'Industrial production increased by 7.1% per year.',
      ],
    },
    {
      expect: { value: 0.9, unit: 'pp', measure: 'growth' },
      spellings: [
        'The disbursement rate rose 0.9 percentage points.',
        'The disbursement rate rose 0.9 percentage point.',
        'The disbursement rate rose 0,9 percentage points.',
      ],
    },
    {
      expect: { value: -2.55, unit: 'pp', measure: 'growth', metric: 'poor household rate' },
      spellings: [
        'The poor household rate decreased by 2.55 percentage points.',
        'The poor household rate fell 2,55 percentage points a year.',
      ],
    },
    {
      expect: [
        { value: 96400000, unit: 'VND', measure: 'level', status: 'estimated', period: '2023' },
        { value: 4580000, unit: 'VND', measure: 'growth', period: '2023', base: '2022' },
      ],
      spellings: [
        'In 2023, per capita GRDP is estimated at 96.4 million VND, an increase of 4.58 million VND compared to 2022.',
        'In 2023, per capita GRDP is estimated at VND96.4 million, up VND4.58 million compared to 2022.',
        'In 2023, per capita GRDP is estimated to reach 96.4 million VND, 4.58 million VND higher than in 2022.',
      ],
    },
    {
      expect: [
        { value: 41, unit: 'count', measure: 'count' },
        { value: 11, unit: 'count', measure: 'growth', base: 'previous-year' },
      ],
      spellings: [
        'The province licensed 41 projects, up 11 projects over the same period.',
        'The province licensed 41 projects, an increase of 11 projects compared to the same period last year.',
      ],
    },
    {
      expect: [
        { value: 30.47, unit: '%', measure: 'share' },
        { value: 24.28, unit: '%', measure: 'share' },
      ],
      spellings: ['The poverty rate fell from 30.47% to 24.28%.', 'The poverty rate dropped from 30,47% to 24,28%.'],
    },
    {
      expect: [
        { value: 72.5, unit: '%', measure: 'share', period: '2020' },
        { value: 79, unit: '%', measure: 'share', period: '2023' },
      ],
      spellings: [
        'The share of industry and services in GRDP rose from 72.5% in 2020 to 79% in 2023.',
        'The proportion of industry and services increased from 72,5% (2020) to 79% (2023).',
      ],
    },
    {
      expect: { value: 3.41, unit: '%', measure: 'growth' },
      spellings: ['Inflation averaged 3.41%.', 'The consumer price index increased by 3.41%.'],
    },

    // ---- completion, pairs, ratio
    {
      expect: { value: 98.6, unit: '%', measure: 'completion', base: 'plan' },
      spellings: [
        'Domestic revenue reached 98.6% of the plan.',
        'Domestic revenue was equal to 98.6% of the estimate.',
        'Domestic revenue met 98,6% of the yearly target.',
        'Domestic revenue was equivalent to 98.6 percent of estimates.',
        'Domestic revenue fulfilled 98.6% of the annual plan.',
      ],
    },
    {
      expect: { value: 12.4, unit: '%', measure: 'growth', base: 'plan' },
      spellings: ['Revenue exceeded the plan by 12.4%.', 'Revenue surpassed the estimate by 12,4%.'],
    },
    {
      expect: [
        { value: 45799000000000, unit: 'VND', status: 'reported' },
        { value: 36875000000000, unit: 'VND', status: 'target' },
      ],
      spellings: ['Budget revenue is 45,799/36,875 billion VND.', 'Budget revenue is VND45,799/36,875 billion.'],
    },
    {
      expect: [
        { value: 499, unit: 'count', measure: 'count', status: 'reported' },
        { value: 500, unit: 'count', measure: 'count', status: 'target' },
      ],
      spellings: [
        'The congress was attended by 499/500 delegates.',
        'The congress was attended by 499 of 500 delegates.',
        'The congress was attended by 499 out of 500 delegates.',
        'The congress was attended by 499 out of the 500 delegates.',
      ],
    },
    {
      expect: [
        { value: 4236000000000, unit: 'VND', measure: 'level', period: '2023-11-30' },
        { value: 66.3, unit: '%', measure: 'completion', base: 'plan', period: '2023-11-30' },
      ],
      spellings: [
        'As of November 30, 2023, public investment disbursement reached 4,236 billion VND, equal to 66.3% of the plan.',
        'As of 30 November 2023, public investment disbursement reached VND4,236 billion (66.3% of the plan).',
      ],
    },
    {
      expect: { value: 94.2, unit: '%', measure: 'ratio', base: 'previous-year' },
      spellings: [
        'Import tax is equal to 94.2% of the same period.',
        'Import tax is equal to 94.2% of the same period last year.',
      ],
    },
    {
      expect: { value: 1.3, unit: 'times', measure: 'ratio', base: '2020' },
      spellings: [
        'The economy is 1.3 times larger than in 2020.',
        'The economy is 1.3 times that of 2020.',
        'The economy is 1,3 times higher than in 2020.',
        'The economy is 1.3-fold that of 2020.',
      ],
    },
    {
      expect: { value: 2, unit: 'times', measure: 'ratio', base: '2020' },
      spellings: [
        'Exports doubled compared to 2020.',
        'Exports are twice the 2020 figure.',
        'Exports are double the 2020 level.',
      ],
    },

    // ---- shares, votes
    {
      expect: { value: 95.5, unit: '%', measure: 'share', metric: 'Health insurance coverage' },
      spellings: ['Health insurance coverage reached 95.5%.', 'Health insurance coverage is 95,5%.'],
    },
    {
      expect: { value: 50, unit: '%', measure: 'share' },
      spellings: [
        'Social investment capital is equal to 50% of GRDP.',
        'Social investment capital accounts for 50% of GRDP.',
        'Social investment capital makes up 50 per cent of GRDP.',
      ],
    },
    {
      expect: { value: 100, unit: '%', measure: 'share', metric: 'votes' },
      spellings: ['He was elected with 100% of the votes.', 'He was elected with 100% of votes.'],
    },
    {
      expect: [
        { value: 51, unit: 'count' },
        { value: 51, unit: 'count' },
        { value: 100, unit: '%', measure: 'share' },
      ],
      spellings: [
        'The comrade was elected with 51/51 votes (100%).',
        'The comrade was elected with 51/51 votes, reaching 100%.',
      ],
    },

    // ---- status, period
    {
      expect: { value: 53412700000000, unit: 'VND', status: 'estimated', period: '2023' },
      spellings: [
        'GRDP in 2023 is estimated at 53,412.7 billion VND.',
        'In 2023, GRDP is estimated to reach 53.412,7 billion VND.',
      ],
    },
    {
      expect: { value: 13.26, unit: '%', measure: 'growth', period: '2023-01/2023-06' },
      spellings: [
        'In the first 6 months of 2023, GRDP increased by 13.26%.',
        'In the first half of 2023, GRDP rose 13.26 percent.',
        'In the first six months of 2023, GRDP grew 13,26%.',
      ],
    },
    {
      expect: { value: 7.43, unit: '%', measure: 'growth', period: '2024-01/2024-09' },
      spellings: [
        'In the first 9 months of 2024, GRDP rose 7.43%.',
        'In the first nine months of 2024, GRDP rose 7.43%.',
      ],
    },
    {
      expect: { value: 5.66, unit: '%', measure: 'growth', period: '2024-Q1' },
      spellings: [
        'In the first quarter of 2024, GDP increased by 5.66%.',
        'GDP increased by 5.66% in Q1 of 2024.',
        'GDP increased by 5.66% in Q1 2024.',
      ],
    },
    {
      expect: [
        { value: 5.66, unit: '%', measure: 'growth', period: '2024-Q1' },
        { value: 6.93, unit: '%', measure: 'growth', period: '2024-Q2' },
      ],
      spellings: ['GDP grew 5.66% in the first quarter of 2024 and 6.93% in the second quarter of 2024.'],
    },
    {
      expect: { value: 274, unit: 'count', period: '2021/2023-06' },
      spellings: ['From 2021 to June 2023, the province approved 274 projects.'],
    },
    {
      expect: { value: 8.2, unit: '%', measure: 'growth', period: '2021/2025' },
      spellings: [
        'In the 2021-2025 period, GRDP expanded by 8.2 per cent annually.',
        'During 2021 - 2025, GRDP increased by an average of 8.2%/year.',
        'In 2021–25, GRDP grew 8.2 percent a year.',
      ],
    },
    {
      expect: {
        value: 95,
        unit: '%',
        measure: 'completion',
        bound: 'at-least',
        status: 'target',
        period: '2025',
        base: 'plan',
      },
      spellings: [
        'In 2025, the province strives to disburse at least 95% of the capital plan.',
        'In 2025, the province must disburse at least 95 percent of the assigned plan.',
      ],
    },
    {
      expect: { value: 100, unit: '%', status: 'target' },
      spellings: [
        'The province strives for 100% of communes to meet new rural standards.',
        'The province aims to have 100% of communes meet new rural standards.',
      ],
    },
    {
      expect: { value: 5000000000, unit: 'USD', status: 'target', period: '2030' },
      spellings: [
        'The two sides agreed to raise trade to 5 billion USD by 2030.',
        'Trade is expected to reach 5 billion USD by 2030.',
        'Trade is projected at 5 billion USD by 2030.',
      ],
    },
    {
      expect: [
        { value: 10824600000000, unit: 'VND', measure: 'level' },
        { value: 79.3, unit: '%', measure: 'completion', base: 'plan' },
        { value: 21.4, unit: '%', measure: 'growth', base: 'previous-year' },
      ],
      spellings: [
        'Budget revenue reached 10,824.6 billion VND, reaching 79.3% of the estimate, up 21,4% over the same period.',
        'Budget revenue totalled VND10,824.6 billion, equal to 79.3% of the plan and up 21.4% year-on-year.',
      ],
    },
    {
      expect: [
        { value: 11.06, unit: '%', measure: 'growth' },
        { value: 12.76, unit: '%', measure: 'growth' },
      ],
      spellings: [
        'Industry - construction increased by 11.06% (industry alone increased by 12.76%).',
        'Industry and construction rose 11,06% (of which industry rose 12,76%).',
      ],
    },
    {
      expect: [
        { value: 3135, unit: 'count' },
        { value: 2655, unit: 'count' },
        { value: 480, unit: 'count' },
      ],
      spellings: ['The province removed 3,135 dilapidated houses (2,655 newly built houses and 480 repaired houses).'],
    },
    {
      expect: [
        { value: 1012, unit: 'count' },
        { value: -4.8, unit: '%', measure: 'growth' },
      ],
      spellings: ['There were 1,012 new enterprises (-4.8%).', 'There were 1,012 new enterprises, down 4.8%.'],
    },
    // the target stands in brackets behind the result
    {
      expect: [
        { value: 8.6, unit: '%', measure: 'growth', status: 'reported' },
        { value: 7, unit: '%', measure: 'growth', status: 'target' },
      ],
      spellings: ['The economy grew at an average annual rate of 8,6% (the target was 7%).'],
      todo: 'a rate at which something grew is read as a share',
    },
    {
      expect: [
        { value: 8.6, unit: '%', measure: 'growth', status: 'reported' },
        { value: 7, unit: '%', measure: 'growth', status: 'target' },
      ],
      spellings: ['The economy grew at an average annual rate of 8.6% (the target set by the congress was 7%).'],
      todo: 'a rate at which something grew is read as a share',
    },
    // "billion" after a decimal with three places
    {
      expect: { value: 36359375000000, unit: 'VND', measure: 'level' },
      spellings: [
        'The total amount is VND 36,359.375 billion.',
        'The total amount is 36,359.375 billion VND.',
        'The total amount is VND36,359.375 billion.',
      ],
    },
    // bil glued to the number
    {
      expect: { value: 21943000000000, unit: 'VND' },
      spellings: [
        'Inspectors proposed to confiscate VND21,943bil.',
        'Inspectors proposed to confiscate VND21,943 bil.',
      ],
    },
    // "close to" and "around" before the foreign currency in brackets
    {
      expect: [
        { value: 29900000000000, unit: 'VND', bound: 'about' },
        { value: 1290000000, unit: 'USD', bound: 'about' },
      ],
      spellings: [
        'Losses were approximately 29.9 trillion VND (close to 1.29 billion USD).',
        'Losses were about 29.9 trillion VND (around 1.29 billion USD).',
      ],
    },
    // ranges of grants with or more
    {
      expect: { value: 100, upTo: 500, unit: 't' },
      spellings: [
        'Each locality will receive 100-500 tonnes of rice.',
        'Each locality will receive from 100 to 500 tonnes of rice.',
      ],
    },
    // exceeding by, and up
    {
      expect: [
        { value: 280000000000000, unit: 'VND', measure: 'level' },
        { value: 2, unit: '%', measure: 'growth', base: 'plan' },
        { value: 3.5, unit: '%', measure: 'growth', base: 'previous-year' },
      ],
      spellings: [
        'Budget collection totalled 280 trillion VND, exceeding the estimate by 2 percent, and up 3.5 percent year-on-year.',
      ],
    },
    // out of, including and of which
    {
      expect: [
        { value: 1627, unit: 'count' },
        { value: 1628, unit: 'count' },
        { value: 1351, unit: 'count' },
        { value: 276, unit: 'count' },
      ],
      spellings: [
        '1,627 out of 1,628 houses have been completed, including 1,351 newly built houses and 276 repaired houses.',
      ],
    },
    // deputies' votes and their share of all
    {
      expect: [
        { value: 449, unit: 'count', measure: 'count' },
        { value: 93.54, unit: '%', measure: 'share' },
      ],
      spellings: [
        'The resolution was adopted with all 449 deputies present voting in favour, or 93.54 percent of all deputies.',
        'The resolution was adopted with 449 votes in favour (93.54 per cent of all deputies).',
      ],
    },
    // the completion follows the count with "or"
    {
      expect: [
        { value: 8200, unit: 'count', bound: 'over' },
        { value: 136.3, unit: '%', measure: 'completion', base: 'plan' },
      ],
      spellings: [
        'The federation built over 8,200 houses for the needy, or 136.3 percent of the target.',
        'The federation built more than 8,200 houses for the needy, equivalent to 136.3 percent of the plan.',
      ],
    },
    // times higher than in a year, and up as multiple
    {
      expect: [
        { value: 43340000, unit: 'VND', status: 'estimated', period: '2017' },
        { value: 3.77, unit: 'times', measure: 'ratio', base: '2011' },
      ],
      spellings: [
        'Average per capita income in 2017 was estimated at 43.34 million VND, or 3.77 times higher than in 2011.',
      ],
    },
    // more than ten times the same period of a year that is written
    {
      expect: { value: 10, unit: 'times', bound: 'over' },
      spellings: ['The recovered assets increased more than 10 times compared to the same period in 2022.'],
    },
    // per cent with the fold form
    {
      expect: { value: 1.12, unit: 'times', measure: 'ratio' },
      spellings: ['Average growth was 1.12-fold higher.', 'Average growth was 1.12 times higher.'],
    },
    // months and quarters in shorthand
    {
      expect: { value: 7.5, unit: '%', measure: 'growth', status: 'target', period: '2024-Q4' },
      spellings: [
        'The Government strives for GDP growth of 7.5 per cent in the fourth quarter of 2024.',
        'The Government strives for GDP growth of 7.5 per cent in Q4 of 2024.',
      ],
    },
    {
      expect: { value: 3.93, unit: '%', measure: 'growth', period: '2024-01/2024-04' },
      spellings: [
        'In the first four months of 2024, the consumer price index rose by 3.93 per cent.',
        'In the first 4 months of 2024, the consumer price index increased by 3.93%.',
      ],
    },
    // by a day, as completion of the estimate
    {
      expect: [
        { value: 460236000000000, unit: 'VND', period: '2025-08-20' },
        { value: 89.6, unit: '%', measure: 'completion', base: 'plan' },
        { value: 34.8, unit: '%', measure: 'growth' },
      ],
      spellings: [
        'As of August 20, 2025, total budget revenue reached 460,236 billion VND, reaching 89.6% of the estimate, up 34.8% over the same period.',
      ],
    },
    // hectares glued to the number, with a comma
    {
      expect: [
        { value: 4473, unit: 'ha' },
        { value: 17.9, unit: 'km' },
      ],
      spellings: [
        'The storm inundated 4,473ha of rice and ruined 17.9km of local roads.',
        'The storm inundated 4,473 ha of rice and ruined 17.9 km of local roads.',
      ],
    },
    // money each, per household or per month
    {
      expect: { value: 40000000, unit: 'VND', measure: 'level' },
      spellings: [
        'The support level is VND40 million for each household.',
        'The support level is VND40 million per household.',
        'The support level is 40 million VND/household.',
      ],
    },
    // kilograms and tablets
    {
      expect: [
        { value: 118.4, unit: 'kg' },
        { value: 652000, unit: 'count' },
      ],
      spellings: ['Border guards seized 118.4kg of heroin and 652,000 meth tablets.'],
    },
    // millions of people or members in a count
    {
      expect: { value: 5600000, unit: 'count', bound: 'over' },
      spellings: [
        'The delegates represent more than 5.6 million Party members.',
        'The delegates represent over 5.6 million Party members.',
      ],
    },
    // square metres written out
    {
      expect: { value: 24, unit: 'm2' },
      spellings: ['Each house covers an area of 24 square meters.', 'Each house covers an area of 24 m2.'],
    },
    // a hedge behind the number
    {
      expect: { value: 10, unit: '%', bound: 'at-least', measure: 'share', status: 'target', period: '2025' },
      spellings: [
        'By 2025, the rate must reach 10 per cent at least.',
        'By 2025, the rate must reach at least 10 per cent.',
      ],
    },
    // up to a ceiling
    {
      expect: { value: 400000000000, unit: 'VND' },
      spellings: ['The programme is expected to raise up to 400 billion VND.'],
    },
    // dong without a capital, dollars by the sign
    {
      expect: [
        { value: 22659000000000, unit: 'VND' },
        { value: 980000000, unit: 'USD' },
        { value: 26.7, unit: '%', measure: 'share' },
      ],
      spellings: [
        'Agencies have recovered 22.659 trillion dong ($980 million), accounting for 26.7 per cent of the value of the assets.',
      ],
    },
    // percentage points of a rate that is below
    {
      expect: [
        { value: 17.46, unit: '%', measure: 'completion', base: 'plan' },
        { value: 1.81, unit: 'pp', measure: 'growth', base: 'previous-year' },
      ],
      spellings: [
        'Public investment disbursement reached 17.46 per cent of the yearly plan, 1.81 percentage points higher than that in the same period last year.',
      ],
      todo: 'the year of a comparison behind “that in the same period”',
    },
    // a count that went down from one figure to another
    {
      expect: [
        { value: 13, unit: 'count' },
        { value: 10, unit: 'count' },
      ],
      spellings: ['The number of members will be streamlined from 13 members to 10 members.'],
    },
    // leading zero and slash: pairs with small numbers
    {
      expect: [
        { value: 9, unit: 'count', status: 'reported' },
        { value: 12, unit: 'count', status: 'target' },
      ],
      spellings: [
        'The committee completed 9/12 targets.',
        'The committee completed 09/12 targets.',
        'The committee completed 9 of 12 targets.',
      ],
    },
    // two shares among people elected
    {
      expect: [
        { value: 17.03, unit: '%', measure: 'share' },
        { value: 20.98, unit: '%', measure: 'share' },
      ],
      spellings: ['Among the elected members, 17.03% were women and 20.98% came from ethnic minority groups.'],
    },
    // what holds for the clause before, names with numbers, fillers before a noun, work done to a part
    {
      expect: [
        { value: 8.5, unit: '%', measure: 'growth', status: 'reported', period: '2025-Q1', metric: 'Trade' },
        { value: 11.2, unit: '%', measure: 'growth', status: 'reported', period: '2025-Q1', metric: 'services' },
        { value: -0.7, unit: '%', measure: 'growth', status: 'reported', period: '2025-Q1', metric: 'fisheries' },
      ],
      spellings: ['Trade grew 8.5% in the first quarter of 2025, with services up 11.2% and fisheries down 0.7%.'],
    },
    {
      expect: [
        { value: 612300000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'public investment' },
        { value: 23600000, unit: 'USD', measure: 'level', status: 'reported', metric: 'public investment' },
        {
          value: 24.1,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: 'public investment',
        },
      ],
      spellings: [
        'Dak Lak disbursed 612.3 billion VND (23.6 million USD) of public investment, equivalent to 24.1% of the plan.',
      ],
    },
    {
      expect: { value: 65, unit: '%', measure: 'completion', status: 'reported', metric: 'work' },
      spellings: ['The work is 65% complete.'],
    },
    {
      expect: { value: 42.5, unit: '%', measure: 'completion', status: 'reported', metric: 'expressway' },
      spellings: ['The expressway is 42.5 percent finished.'],
    },
    {
      expect: [
        { value: -12, unit: '%', measure: 'growth', status: 'target', period: '2030', metric: 'emissions' },
        {
          value: 26000,
          unit: 't',
          bound: 'over',
          measure: 'level',
          status: 'target',
          period: '2030',
          metric: 'rice output',
        },
        {
          value: 98,
          unit: '%',
          bound: 'at-least',
          measure: 'share',
          status: 'target',
          period: '2030',
          metric: 'literacy rate',
        },
      ],
      spellings: [
        'The city aims to cut emissions by 12% by 2030, raise rice output to over 26,000 tonnes and keep the literacy rate at no less than 98%.',
      ],
    },
    {
      expect: [
        {
          value: 312,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          period: '2023',
          metric: 'number of poor households',
        },
        {
          value: 47,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          period: '2024',
          metric: 'number of poor households',
        },
      ],
      spellings: ['The number of poor households dropped from 312 in 2023 to 47 in 2024.'],
    },
    {
      expect: {
        value: 3,
        unit: '%',
        bound: 'under',
        measure: 'share',
        status: 'target',
        period: '2026',
        metric: 'unemployment rate',
      },
      spellings: ['The unemployment rate is to be kept below 3% in 2026.'],
    },
    {
      expect: { value: 4600, unit: 'count', measure: 'count', status: 'target', metric: 'workers' },
      spellings: ['Enterprises need to recruit 4,600 more workers.'],
    },
    {
      expect: [
        { value: 12, unit: 'count', measure: 'count', status: 'target', metric: 'schools' },
        { value: 30, unit: 'count', measure: 'count', status: 'target', metric: 'clinics' },
      ],
      spellings: ['They plan to build 12 more schools and 30 additional clinics.'],
    },
    {
      expect: [
        { value: 6400000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'fines' },
        { value: 214, unit: 'count', measure: 'count', status: 'reported', metric: 'cases' },
      ],
      spellings: ['The inspectors handed out fines of VND6.4 billion in 214 cases.'],
    },
    {
      expect: [
        { value: 15, unit: 'count', bound: 'at-least', measure: 'count', status: 'target', metric: 'projects' },
        {
          value: 4200000000,
          unit: 'USD',
          bound: 'over',
          measure: 'level',
          status: 'target',
          period: '2027',
          metric: 'projects',
        },
      ],
      spellings: ['He told the province to attract at least 15 projects worth over US$4.2 billion by 2027.'],
    },
    {
      expect: [
        { value: 7.9, unit: '%', measure: 'growth', status: 'reported', metric: 'Growth' },
        { value: 8.5, unit: '%', measure: 'growth', status: 'target', metric: 'Growth' },
      ],
      spellings: ['Growth reached 7.9%, below the set target (8.5%).'],
    },
    // numbers in a noun, aims that go on, so many of so many
    {
      expect: { value: 318, unit: 'count', measure: 'count', status: 'reported', metric: '5G stations' },
      spellings: ['The whole province has 318 5G stations.'],
    },
    {
      expect: [
        {
          value: 702000,
          unit: 'count',
          measure: 'count',
          status: 'reported',
          metric: 'level 2 electronic identification accounts',
        },
        {
          value: 93.5,
          unit: '%',
          measure: 'completion',
          status: 'reported',
          base: 'plan',
          metric: 'level 2 electronic identification accounts',
        },
      ],
      spellings: [
        'The police activated 702,000 level 2 electronic identification accounts, reaching 93.5% of the plan.',
      ],
    },
    {
      expect: [
        {
          value: 10,
          unit: '%',
          bound: 'at-least',
          measure: 'growth',
          status: 'target',
          period: '2026',
          metric: 'GDP growth',
        },
        {
          value: 5400,
          unit: 'USD',
          upTo: 5500,
          measure: 'level',
          status: 'target',
          period: '2026',
          metric: 'per capita income',
        },
      ],
      spellings: [
        'The country is striving for GDP growth of 10 percent or higher in 2026, and per capita income of 5,400-5,500 USD.',
      ],
    },
    {
      expect: { value: 2900000000000, unit: 'VND', measure: 'level', status: 'reported', metric: 'output' },
      spellings: ['The contractors said that output had reached VND2.9 trillion.'],
    },
    {
      expect: [
        { value: 5600000, unit: 'm3', measure: 'level', status: 'reported', metric: 'filling soil' },
        { value: 11400000, unit: 'm3', measure: 'level', status: 'target', metric: 'filling soil' },
      ],
      spellings: ['Only 5.6 million of the 11.4 million cubic metres of filling soil needed have been found.'],
    },
    {
      expect: { value: 3900, unit: 'count', measure: 'count', status: 'target', period: '2026', metric: 'citizens' },
      spellings: ['He requested localities to recruit enough 3,900 citizens in 2026.'],
    },
    {
      expect: [
        { value: 550000, unit: 'VND', measure: 'level', status: 'reported', metric: 'social allowance' },
        { value: 21, unit: 'USD', bound: 'about', measure: 'level', status: 'reported', metric: 'social allowance' },
      ],
      spellings: ['The social allowance, which now stands at 550,000 VND (about 21 USD) a month, is low.'],
    },
  ],

  references: [
    // a law on documents
    {
      expect: { id: 'law/promulgation-of-legal-documents/2025', date: '2025' },
      spellings: ['the 2025 Law on Promulgation of Legal Documents', 'the Law on Promulgation of Legal Documents 2025'],
    },
    {
      expect: { id: 'law/anti-corruption/2018' },
      spellings: ['They apply the 2018 Law on Anti-Corruption.', 'They apply the 2018 Anti-Corruption Law.'],
    },
    {
      expect: { id: 'resolution/151/NQ-HDND', subject: 'the public investment plan for 2025' },
      spellings: [
        'They passed Resolution No. 151/NQ-HDND on the public investment plan for 2025 with total capital of 10 billion VND.',
      ],
    },
    {
      expect: { id: 'resolution/68', subject: 'private businesses' },
      spellings: [
        'He spoke of the resolution on private businesses (Resolution 68).',
        'He spoke of the resolution of the Politburo on private businesses (Resolution 68).',
      ],
    },
    // A subject holds together through numbers, gerunds and congresses; another's document, a clause or a link ends it.
    {
      expect: [
        {
          id: 'directive/35-CT/TW',
          subject: 'Party congresses at all levels in preparation for the 14th National Party Congress',
        },
        { id: 'resolution/57-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        "The province follows Directive 35-CT/TW on Party congresses at all levels in preparation for the 14th National Party Congress and the Politburo's Resolution No. 57-NQ/TW.",
      ],
    },
    {
      expect: [
        { id: 'conclusion/65-KL/TW', subject: 'continuing to implement Resolution No. 24-NQ/TW on ethnic work' },
        { id: 'resolution/24-NQ/TW', subject: 'ethnic work' },
      ],
      spellings: [
        'The province follows Conclusion No. 65-KL/TW on continuing to implement Resolution No. 24-NQ/TW on ethnic work.',
      ],
    },
    {
      expect: { id: 'dispatch/105/CD-TTG', subject: 'focusing on directing and implementing flood control' },
      spellings: [
        'The Prime Minister signed Official Dispatch No. 105/CD-TTg on focusing on directing and implementing flood control.',
      ],
    },
    {
      expect: { id: 'resolution/70-NQ/TW', subject: 'ensuring energy security' },
      spellings: [
        'The plan follows Resolution No. 70-NQ/TW on ensuring energy security.',
        'He named Resolution No. 70-NQ/TW on ensuring energy security as the key.',
        'He asked them to follow Resolution No. 70-NQ/TW on ensuring energy security, effectively implement the plan, soon hold a meeting.',
      ],
    },
    {
      expect: { id: 'regulation/37-QD/TW', subject: 'things Party members are not allowed to do' },
      spellings: ['The cell studied Regulation No. 37-QD/TW on things Party members are not allowed to do.'],
    },
    // An issuer in front of several, or in a heading.
    {
      expect: [
        { id: 'resolution/66-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
        { id: 'resolution/68-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        'The conference studied Politburo Resolution No. 66-NQ/TW and Resolution No. 68-NQ/TW.',
        'The Politburo has issued two important resolutions: Resolution No. 66-NQ/TW on law-making, Resolution No. 68-NQ/TW on private businesses.',
      ],
    },
    {
      expect: { id: 'decision/2147-QD/TU', issuer: { body: 'party-standing-committee', level: 'province' } },
      spellings: [
        'The decision of the Standing Committee of the Provincial Party Committee was announced: Decision No. 2147-QD/TU on personnel.',
      ],
    },
    { expect: { id: 'resolution/629/2019/UBTVQH14' }, spellings: ['They follow Resolution No. 629/2019/UBTVQH14.'] },
    {
      expect: { id: 'resolution/19-2017/NQ-CP', type: 'resolution' },
      spellings: ['The ministry follows Resolution No. 19-2017/NQ-CP.'],
    },
    {
      expect: { id: 'resolution/congress/3/other/district' },
      spellings: ['They carried out the Resolution of the 3rd Congress of Ethnic Minorities of the district.'],
    },
    {
      expect: { id: 'resolution/congress/13/central' },
      spellings: ['CARRYING OUT THE RESOLUTION OF THE 13TH CONGRESS OF THE PARTY'],
    },
    {
      expect: { id: 'resolution/57-NQ/TW', number: '57-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      spellings: ['The conference studied the Resolution of the Politburo (No. 57-NQ/TW) on science.'],
    },
    // ---- numbers as they are printed
    {
      expect: { id: 'resolution/79-NQ/TW', type: 'resolution', number: '79-NQ/TW' },
      spellings: [
        'Delegates studied Resolution No. 79-NQ/TW.',
        'Delegates studied Resolution No 79-NQ/TW.',
        'Delegates studied Resolution No.79-NQ/TW.',
        'Delegates studied Resolution 79-NQ/TW.',
        'Delegates studied Resolution 79 -NQ/TW.',
        'Delegates studied Resolution No. 79 - NQ/TW.',
        'Delegates studied Resolution No. 79-NQ/ TW.',
        'Delegates studied Resolution No. 79-NQ/TW; the Resolution is a lever for growth.',
      ],
    },
    {
      expect: { id: 'directive/41', type: 'directive', number: '41' },
      spellings: [
        'The district reviewed Directive 41.',
        'The district reviewed Directive No. 41.',
        'The district reviewed Directive No 41.',
      ],
    },
    {
      expect: { id: 'directive/41-CT/TW', type: 'directive', number: '41-CT/TW' },
      spellings: ['After Directive No. 41-CT/TW was issued, all levels began to implement Directive 41.'],
    },
    {
      expect: { id: 'decision/1338/QD-TTG', type: 'decision' },
      spellings: [
        'This is in line with Decision No. 1338/QD-TTg.',
        'This is in line with Decision No. 1338/QĐ-TTg.',
        'This is in line with Decision 1338 /QD-TTg.',
      ],
    },
    {
      expect: { id: 'decree/73/2023/ND-CP', type: 'decree' },
      spellings: [
        'Officials are protected by Decree No. 73/2023/ND-CP.',
        'Officials are protected by Decree 73/2023/NĐ-CP.',
        'Officials are protected by Decree No 73/2023/NĐ-CP.',
      ],
    },
    {
      expect: {
        id: 'resolution/98/2023/QH15',
        type: 'resolution',
        issuer: { body: 'national-assembly', level: 'central' },
      },
      spellings: [
        'The city applies Resolution No. 98/2023/QH15 of the National Assembly.',
        "The city applies the National Assembly's Resolution 98/2023/QH15.",
        'The city applies the NA’s Resolution No 98/2023/QH15.',
      ],
    },
    {
      expect: {
        id: 'resolution/1469/NQ-UBTVQH15',
        type: 'resolution',
        issuer: { body: 'national-assembly-standing-committee', level: 'central' },
      },
      spellings: [
        'Lam Dong implements Resolution No. 1469/NQ-UBTVQH15 of the National Assembly Standing Committee.',
        'Lam Dong implements the NA Standing Committee’s Resolution 1469/NQ-UBTVQH15.',
      ],
    },
    {
      expect: { id: 'resolution/118/2024/NQ-HDND', type: 'resolution', number: '118/2024/NQ-HDND' },
      spellings: [
        'The session passed Resolution No. 118/2024/NQ-HDND.',
        'The session passed Resolution 118/2024/NQ- HDND.',
      ],
    },
    {
      expect: { id: 'resolution/303/NQ-HDND', type: 'resolution' },
      spellings: [
        'Capital is allocated under Resolution No. 303/NQ-HDND.',
        'Capital is allocated under Resolution 303/NQ-HĐND.',
      ],
    },
    {
      expect: { id: 'resolution/168/NQ-CP', type: 'resolution', issuer: { body: 'government', level: 'central' } },
      spellings: [
        'Ministries must follow Resolution No. 168/NQ-CP of the Government.',
        "Ministries must follow the Government's Resolution No. 168/NQ-CP.",
        'Ministries must follow Resolution 168 /NQ-CP of the Government.',
      ],
    },
    {
      expect: { id: 'dispatch/104/CD-TTG', type: 'dispatch' },
      spellings: [
        'Localities were reminded of Official Dispatch No. 104/CD-TTg.',
        'Localities were reminded of Official Telegram No. 104/CĐ-TTg.',
        'Localities were reminded of Dispatch 104/CD-TTg.',
      ],
    },
    {
      expect: { id: 'conclusion/191-KL/TW', type: 'conclusion', issuer: { body: 'secretariat', level: 'central' } },
      spellings: [
        'The Union grasped Conclusion No. 191-KL/TW of the Secretariat.',
        'The Union grasped Conclusion 191 - KL/TW of the Secretariat.',
      ],
    },
    {
      expect: { id: 'conclusion/191-KL/TW', issuer: { body: 'secretariat', level: 'central' } },
      spellings: ['The Union grasped the Secretariat’s Conclusion No. 191-KL/TW.'],
    },
    {
      expect: { id: 'plan/645/KH-UBND', type: 'plan' },
      spellings: ['The communes carried out Plan 645 /KH-UBND.', 'The communes carried out Plan No. 645/KH-UBND.'],
    },
    {
      expect: { id: 'programme/28-CTR/TU', type: 'programme' },
      spellings: [
        'The district carries out Action Program No. 28-CTr/TU.',
        'The district carries out Programme No 28-CTr/TU.',
      ],
    },
    {
      expect: { id: 'project/08-DA/TU', type: 'project' },
      spellings: [
        'Raw material areas expand under Project No. 08-DA/TU.',
        'Raw material areas expand under Scheme No. 08-ĐA/TU.',
      ],
    },
    {
      expect: { id: 'circular/31/2023/TT-BYT', type: 'circular' },
      spellings: ['Bidding follows Circular No. 31/2023/TT-BYT.', 'Bidding follows Circular 31/2023/TT-BYT.'],
    },
    {
      expect: { id: 'report/412/BC-UBND', type: 'report', date: '2024-11-26' },
      spellings: [
        'He presented Report No. 412/BC-UBND dated November 26, 2024.',
        'He presented Report No. 412/BC-UBND, dated 26/11/2024.',
      ],
    },
    {
      expect: { id: 'notice/87-TB/TU', type: 'notice' },
      spellings: ['Notice No. 87-TB/TU was disseminated.', 'Announcement No. 87-TB/TU was disseminated.'],
    },
    {
      expect: { id: 'guideline/26-HD/BTCTW', type: 'guideline' },
      spellings: [
        'Cells were set up under Guideline No. 26-HD/BTCTW.',
        'Cells were set up under Instruction No. 26-HD/BTCTW.',
        'Cells were set up under Guidance No. 26-HD/BTCTW.',
      ],
    },
    {
      expect: { id: 'submission/6412/TTR-UBND', type: 'submission' },
      spellings: [
        'The session considered Submission No. 6412/TTr-UBND.',
        'The session considered Proposal No. 6412/TTr-UBND.',
      ],
    },
    {
      expect: { id: 'regulation/163-QD/TW', type: 'regulation' },
      spellings: ['Cadres must follow Regulation No. 163-QD/TW.', 'Cadres must follow Regulation 163-QĐ/TW.'],
    },
    {
      expect: {
        id: 'decision/1874-QDNS/TW',
        type: 'decision',
        date: '2025-01-26',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: [
        'The conference heard Decision No. 1874-QDNS/TW dated January 26, 2025 of the Politburo.',
        'The conference heard Decision 1874-QĐNS/TW, dated 26 January 2025, of the Politburo.',
        "The conference heard the Politburo's Decision No 1874-QDNS/TW dated 26 January, 2025.",
      ],
    },

    // ---- dates
    {
      expect: { id: 'resolution/02-NQ/TU', date: '2021-10-12', issuer: { body: 'party-committee', level: 'province' } },
      spellings: [
        'The sector implements Resolution No. 02-NQ/TU, dated October 12, 2021 of the Provincial Party Committee.',
        'The sector implements Resolution No. 02-NQ/TU dated 12/10/2021 of the Provincial Party Committee.',
        'The sector implements Resolution No. 02-NQ/TU dated 12-10-2021 of the Provincial Party Committee.',
        'The sector implements Resolution No. 02-NQ/TU dated 12.10.2021 of the Provincial Party Committee.',
        'The sector implements Resolution No. 02-NQ/TU of October 12, 2021 of the Provincial Party Committee.',
      ],
    },
    {
      expect: { id: 'decision/1583/QD-TTG', date: '2023-12-19' },
      spellings: [
        'Planning follows Decision No. 1583/QD-TTg dated 12/19/2023.',
        'Planning follows Decision No. 1583/QD-TTg dated December 19, 2023.',
      ],
    },
    {
      expect: {
        id: 'directive/27-CT/TU',
        date: '2024-05-01',
        issuer: { body: 'party-standing-committee', level: 'province' },
      },
      spellings: [
        'Directive No. 27-CT/TU dated May 1, 2024 of the Standing Committee of the Provincial Party Committee is being implemented.',
        'Directive 27-CT/TU of the Provincial Party Standing Committee dated 1 May 2024 is being implemented.',
      ],
    },

    // ---- issuer, subject, several documents
    {
      expect: { id: 'resolution/57', issuer: { body: 'politburo', level: 'central' } },
      spellings: [
        "They studied the Politburo's Resolution No. 57.",
        'They studied Resolution 57 of the Politburo.',
        'They studied Resolution No. 57 of the 13th Politburo.',
      ],
    },
    {
      expect: {
        id: 'resolution/63-NQ/TW',
        subject: 'renewing vocational training',
        issuer: { body: 'politburo', level: 'central' },
      },
      spellings: [
        'Teachers welcomed the Politburo’s Resolution No. 63-NQ/TW on renewing vocational training.',
        'Teachers welcomed Resolution No. 63-NQ/TW of the Politburo on renewing vocational training.',
      ],
    },
    {
      expect: [{ id: 'resolution/79-NQ/TW' }, { id: 'resolution/80-NQ/TW' }],
      spellings: [
        'Delegates studied Resolutions No. 79-NQ/TW and No. 80-NQ/TW.',
        'Delegates studied Resolution No. 79-NQ/TW and Resolution No. 80-NQ/TW.',
        'Delegates studied Resolutions 79-NQ/TW and 80-NQ/TW.',
      ],
    },
    {
      expect: [{ id: 'resolution/71' }, { id: 'resolution/72' }, { id: 'resolution/73' }],
      spellings: [
        'The school studied Resolutions 71, 72 and 73.',
        'The school studied Resolutions No. 71, No. 72 and No. 73.',
      ],
    },
    {
      expect: [{ id: 'plan/214-KH/TU', subject: null }, { id: 'directive/37-CT/TW' }],
      spellings: [
        'The province issued Plan No. 214-KH/TU implementing Directive No. 37-CT/TW.',
        'The province issued Plan No.214-KH/TU to implement Directive 37 -CT/TW.',
      ],
    },

    // ---- congresses, plenums, laws
    {
      expect: { id: 'resolution/congress/13/central', type: 'resolution', number: null },
      spellings: [
        'We must realise the Resolution of the 13th National Party Congress.',
        "We must realise the 13th National Party Congress's Resolution.",
        'We must realise the Resolution of the 13th Party Congress.',
        'We must realise the Resolution of the 13th National Congress of the Party.',
        'We must realise the Resolution of the XIII National Party Congress.',
      ],
    },
    {
      expect: { id: 'resolution/congress/20/province' },
      spellings: [
        'The Resolution of the 20th Provincial Party Congress is being implemented.',
        'The 20th Provincial Party Congress Resolution is being implemented.',
        'The resolution of the 20th Provincial Party Congress, term 2020 - 2025, is being implemented.',
      ],
    },
    {
      expect: { id: 'resolution/congress/15/province/dien-bien' },
      spellings: [
        'The commune grasped the Resolution of the 15th Dien Bien Provincial Party Congress.',
        'The commune grasped the Resolution of the 15th Party Congress of Dien Bien province.',
      ],
    },
    {
      expect: { id: 'resolution/congress/9/farmer-association/province' },
      spellings: [
        "The targets of the Resolution of the 9th Congress of the Provincial Farmers' Association were exceeded.",
      ],
    },
    {
      expect: { id: 'resolution/plenum/8/13' },
      spellings: [
        'Cadres studied the Resolution of the 8th Plenum of the 13th Party Central Committee.',
        'Cadres studied the Resolution of the 8th plenum of the Party Central Committee, 13th tenure.',
        'Cadres studied the Resolution of the 8th Central Conference, term XIII.',
        'Cadres studied the resolution of the eighth plenum of the 13th Party Central Committee.',
      ],
    },
    {
      expect: { id: 'resolution/plenum/8/13' },
      spellings: ['Cadres studied Central Resolution 8 (term XIII).'],
    },
    {
      expect: [{ id: 'resolution/plenum/4/12' }, { id: 'resolution/plenum/4/13' }],
      spellings: [
        'The Party cell reviewed Central Resolution 4, terms XII and XIII.',
        'The Party cell reviewed Central Resolution 4 (term XII, term XIII).',
      ],
    },
    {
      expect: { id: 'law/land/2024', type: 'law', date: '2024' },
      spellings: [
        'Officials apply the 2024 Land Law.',
        'Officials apply the Land Law 2024.',
        'Officials apply the 2024 Law on Land.',
        'Officials apply the Law on Land 2024.',
      ],
    },
    {
      expect: { id: 'law/public-investment/2024', type: 'law', date: '2024' },
      spellings: [
        'It is contrary to the 2024 Law on Public Investment.',
        'It is contrary to the Law on Public Investment 2024.',
        'It is contrary to the 2024 Public Investment Law.',
      ],
    },
    // ---- the same documents in the many ways that pages of 2024 to 2026 cite them
    {
      expect: [
        { id: 'resolution/57-NQ/TW', date: '2024-12-22' },
        { id: 'resolution/59-NQ/TW', date: '2025-01-24' },
      ],
      spellings: [
        "They include the Politburo's Resolution No.57-NQ/TW, dated December 22, 2024, on breakthroughs in science, and Resolution No.59-NQ/TW, dated January 24, 2025, on integration.",
        "They include the Politburo's Resolution No. 57-NQ/TW of December 22, 2024 and Resolution No. 59-NQ/TW of January 24, 2025.",
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
        'The four pillar resolutions of the Politburo (Resolutions No. 57-NQ/TW, 59-NQ/TW, 66-NQ/TW and 68-NQ/TW) open the way.',
        'The four pillar resolutions, Resolutions 57-NQ/TW, 59-NQ/TW, 66-NQ/TW, and 68-NQ/TW of the Politburo, open the way.',
        "The Politburo's Resolutions 57-NQ/TW, 59-NQ/TW, 66-NQ/TW, and 68-NQ/TW open the way.",
      ],
    },
    {
      expect: [{ id: 'resolution/57' }, { id: 'resolution/59' }, { id: 'resolution/66' }, { id: 'resolution/68' }],
      spellings: [
        'The Resolutions of the Politburo include Resolution 57, Resolution 59, Resolution 66, and Resolution 68.',
        'The Resolutions of the Politburo include: Resolution 57; Resolution 59; Resolution 66 and Resolution 68.',
        'Strategic resolutions (57, 59, 66 and 68) were discussed.',
        'The "four pillars" (Resolutions 57, 59, 66, 68) were discussed.',
      ],
    },
    {
      expect: { id: 'resolution/18-NQ/TW' },
      spellings: [
        'They studied Resolution No. 18-NQ/TW. Resolution 18 is new. Resolution No. 18 was praised, as Resolution No 18 of the Central Committee shows.',
      ],
    },
    {
      expect: [
        { id: 'directive/35-CT/TW', date: '2019-05-30' },
        { id: 'directive/35-CT/TW', date: '2024-06-14' },
      ],
      spellings: [
        'Directive No. 35-CT/TW dated May 30, 2019 was replaced by Directive No. 35-CT/TW dated June 14, 2024.',
      ],
    },
    {
      expect: { id: 'dispatch/199/CD-TTG', date: '2025-10-18', issuer: { body: 'government', level: 'central' } },
      spellings: [
        'The Prime Minister issued Official Dispatch No. 199/CD-TTg on October 18, 2025.',
        'On October 18, 2025 the Prime Minister signed Official Dispatch No. 199/CĐ-TTg dated October 18, 2025.',
        'The Prime Minister has signed and issued Official Dispatch No. 199/CD-TTg dated October 18, 2025.',
        "They follow the Prime Minister's Official Dispatch No. 199/CD-TTg dated 18 October 2025.",
      ],
    },
    {
      expect: { id: 'regulation/41-QD/TW', type: 'regulation' },
      spellings: [
        'Cadres resign under Regulation No. 41-QD/TW.',
        'Cadres resign under Regulation 41-QĐ/TW of the Politburo.',
      ],
    },
    {
      expect: { id: 'project/06', type: 'project' },
      spellings: [
        'The police carry out Project 06.',
        'The police carry out Project No. 06.',
        'The police carry out Project 06 of the Government.',
        'The police carry out Scheme 06.',
      ],
    },
    {
      expect: { id: 'law/land/2024', type: 'law', date: '2024' },
      spellings: [
        'The council applied the 2024 Land Law.',
        'The council applied the Land Law 2024.',
        'The council applied the Land Law of 2024.',
        'The council applied the Land Law (2024).',
        'The council applied the Law on Land 2024.',
        'The council applied the 2024 Law on Land.',
        'The council applied the amended Land Law 2024.',
        'The council applied the Land Law (amended) 2024.',
        'The council applied the 2024 Land Law (amended).',
        'The council applied the Law on Land of 2024.',
        'The council applied the Law on Land (amended) in 2024.',
        'The council applied the Law on Land (2024).',
        "The 2024 Land Law's articles apply.",
      ],
    },
    {
      expect: [{ id: 'law/land/2024' }, { id: 'law/housing/2023' }, { id: 'law/real-estate-business/2023' }],
      spellings: [
        'They apply the 2024 Land Law, the 2023 Housing Law, and the 2023 Law on Real Estate Business.',
        'They apply the Land Law 2024, the Housing Law 2023 and the Law on Real Estate Business 2023.',
      ],
    },
    {
      expect: { id: 'law/organization-of-local-government/2025' },
      spellings: [
        'They apply the 2025 Law on Organization of Local Government.',
        'They apply the Law on Organization of Local Government 2025.',
        'They apply the Law on the Organization of Local Government 2025.',
      ],
    },
    {
      expect: { id: 'law/72/2025/QH15', type: 'law' },
      spellings: [
        'They apply Law No. 72/2025/QH15 on the organisation of local administration.',
        'They apply Law 72/2025/QH15.',
      ],
    },
    {
      expect: { id: 'resolution/plenum/4/12' },
      spellings: [
        'The Party cell reviewed Central Resolution 4 (12th tenure).',
        'The Party cell reviewed the Central Resolution 4 of the 12th tenure.',
        'The Party cell reviewed Central Resolution 4, term XII.',
        'The Party cell reviewed Resolution 4 of the 12th Party Central Committee.',
        'The Party cell reviewed the 4th Central Resolution (12th term).',
        'The Party cell reviewed the Resolution of the 4th Central Conference, term XII.',
        'The Party cell reviewed the Resolution of the 4th Plenum of the 12th Party Central Committee.',
        "The Party cell reviewed the Party Central Committee's Resolution 4 (12th tenure).",
        "The Party cell reviewed the 12th Party Central Committee's fourth plenum resolution.",
        'The Party cell reviewed the resolution of the fourth plenum (12th tenure).',
        'The Party cell reviewed the 4th plenum resolution of the 12th Party Central Committee.',
      ],
    },
    {
      expect: { id: 'resolution/18', issuer: { body: 'central-committee', level: 'central' } },
      spellings: [
        'It follows Resolution No. 18 of the 12th Party Central Committee.',
        'It follows Resolution 18 of the Party Central Committee.',
      ],
    },
    {
      expect: [
        { id: 'plan/120/KH-UBND', subject: null, issuer: { body: 'people-committee', level: 'province' } },
        { id: 'resolution/68-NQ/TW', issuer: { body: 'politburo', level: 'central' } },
      ],
      spellings: [
        "The Provincial People's Committee issued Plan No. 120/KH-UBND implementing Resolution No. 68-NQ/TW of the Politburo.",
        "The Provincial People's Committee issued Plan No. 120/KH-UBND to implement the Politburo's Resolution No. 68-NQ/TW.",
      ],
    },
    {
      expect: { id: 'resolution/congress/13/women-union/province' },
      spellings: [
        "They carry out the Resolution of the 13th Provincial Women's Congress.",
        "They carry out the Resolution of the 13th Congress of the Provincial Women's Union.",
        "They carry out the resolution of the 13th Provincial Women's Union Congress.",
      ],
    },
    {
      expect: { id: 'resolution/congress/13/women-union/central' },
      spellings: [
        "They carry out the Resolution of the 13th National Women's Congress.",
        'They carry out the Resolution of the 13th National Congress of Vietnamese Women.',
        "They carry out the Resolution of the 13th Vietnam Women's Congress.",
        "They carry out the Resolution of the 13th National Congress of the Vietnam Women's Union.",
      ],
    },
    {
      expect: { id: 'resolution/congress/12/youth-union/central' },
      spellings: [
        'They carry out the resolution of the 12th National Youth Union Congress.',
        'They carry out the resolution of the 12th National Congress of the Ho Chi Minh Communist Youth Union.',
      ],
    },
    {
      expect: { id: 'resolution/congress/8/farmer-association/central' },
      spellings: [
        "They carry out the Resolution of the 8th National Congress of the Vietnam Farmers' Union.",
        "They carry out the Resolution of the 8th Congress of the Vietnam Farmers' Association.",
        "They carry out the Resolution of the 8th National Farmers' Congress.",
      ],
    },
    {
      expect: { id: 'resolution/congress/13/central' },
      spellings: [
        'They carry out the Resolution of the 13th Party Congress.',
        'They carry out the 13th Party Congress Resolution.',
        "They carry out the 13th National Party Congress's Resolution.",
        'They carry out the Resolution of the 13th National Congress.',
        'They carry out the Resolution of the XIII Congress of the Party.',
        "They carry out the Resolution of the Party's 13th National Congress.",
        'They carry out the 13th Congress Resolution.',
        'They carry out the Resolution of the 13th National Congress of the Communist Party of Vietnam.',
        "They carry out the Party's 13th National Congress Resolution.",
      ],
    },
    {
      expect: [{ id: 'resolution/congress/14/central' }, { id: 'resolution/congress/1/province/an-giang' }],
      spellings: [
        'They carry out the Resolution of the 14th National Party Congress and the Resolution of the 1st Congress of An Giang Provincial Party Committee.',
        'They carry out the Resolutions of the 14th National Party Congress and the 1st An Giang Provincial Party Congress.',
      ],
    },
    {
      expect: {
        id: 'resolution/98/2023/QH15',
        issuer: { body: 'national-assembly', level: 'central' },
        date: '2023-06-24',
      },
      spellings: [
        "The city applies the National Assembly's Resolution No. 98/2023/QH15 dated June 24, 2023.",
        'The city applies Resolution No. 98/2023/QH15 dated June 24, 2023 of the National Assembly on special mechanisms.',
        'The city applies Resolution No. 98/2023/QH15 of the National Assembly, dated 24/6/2023.',
        'The city applies Resolution No. 98/2023/QH15 (dated June 24, 2023) adopted by the National Assembly.',
        'On June 24, 2023, the National Assembly passed Resolution No. 98/2023/QH15 dated June 24, 2023.',
        'The city applies NA Resolution No. 98/2023/QH15 dated June 24, 2023.',
      ],
    },
    {
      expect: {
        id: 'resolution/18-NQ/TW',
        date: '2017-10-25',
        issuer: { body: 'central-committee', level: 'central' },
        subject: 'a number of issues on continuing to reform the political system',
      },
      spellings: [
        'It reviews Resolution No. 18-NQ/TW dated October 25, 2017 of the 12th Party Central Committee on a number of issues on continuing to reform the political system.',
        "It reviews the 12th Party Central Committee's Resolution No. 18-NQ/TW dated October 25, 2017 on a number of issues on continuing to reform the political system.",
        'It reviews Resolution No. 18-NQ/TW dated October 25, 2017 of the 12th Party Central Committee "a number of issues on continuing to reform the political system".',
        'It reviews Resolution No. 18-NQ/TW of the 6th Plenum of the 12th Party Central Committee dated October 25, 2017 on a number of issues on continuing to reform the political system.',
      ],
    },
    {
      expect: [
        { id: 'directive/27-CT/TW', subject: 'thrift practice' },
        { id: 'resolution/plenum/4/13', subject: 'Party building and rectification' },
      ],
      spellings: [
        'It discussed Directive No 27-CT/TW on thrift practice, and of the resolution of the fourth plenum of the 13th Party Central Committee on Party building and rectification.',
        'It discussed Directive No 27-CT/TW on thrift practice and the resolution of the fourth plenum of the 13th Party Central Committee on Party building and rectification.',
        'It discussed Directive No 27-CT/TW on thrift practice, as well as the Resolution of the fourth plenum of the 13th Party Central Committee regarding Party building and rectification.',
        'It discussed Directive No 27-CT/TW on thrift practice; the resolution of the fourth plenum of the 13th Party Central Committee on Party building and rectification.',
      ],
    },
    {
      expect: { id: 'resolution/1216-NQ/QUTW', issuer: { body: 'party-committee', level: 'central' } },
      spellings: ['Units follow Resolution 1216-NQ/QUTW of the Central Military Party Committee.'],
    },
    {
      expect: { id: 'decision/5208/QD-BCA', issuer: { body: 'ministry', level: 'central' } },
      spellings: [
        'The Minister of Public Security signed Decision No. 5208/QD-BCA on personnel work.',
        'The deputy head read Decision No. 5208/QD-BCA of the Minister of Public Security.',
        'It was named in Decision No. 5208/QD-BCA by the Ministry of Public Security.',
        'He read Decision No. 5208/QD-BCA dated July 1, 2025, of the Minister of Public Security on the transfer of officers.',
        'He announced the decisions of the Minister of Public Security: Decision No. 5208/QD-BCA on the transfer of officers.',
      ],
    },
    {
      expect: { id: 'resolution/202/2025/QH15', subject: 'the arrangement of provincial-level administrative units' },
      spellings: [
        'It follows Resolution No. 202/2025/QH15 on the arrangement of provincial-level administrative units, effective from June 12, 2025.',
        'It follows Resolution No. 202/2025/QH15 on the arrangement of provincial-level administrative units; the council met.',
        'It follows Resolution No. 202/2025/QH15 on the arrangement of provincial-level administrative units, which took effect at once.',
      ],
    },
    {
      expect: { id: 'conclusion/212-KL/TW', issuer: { body: 'politburo', level: 'central' } },
      spellings: [
        'The Politburo and Secretariat issued rules such as Conclusion No. 212-KL/TW of the Politburo.',
        'Under Conclusion No. 212-KL/TW by the Politburo they act.',
        'Under the Conclusion No. 212-KL/TW, dated 14/11/2025, of the Politburo they act.',
        'Under Politburo Conclusion No. 212-KL/TW they act.',
        'Under Conclusion 212-KL/TW, issued by the Politburo, they act.',
        'Under Conclusion 212-KL/TW, which the Politburo issued, they act. Conclusion 212-KL/TW of the Politburo is new.',
      ],
    },
    {
      expect: { id: 'decree/178/2024/ND-CP', type: 'decree', issuer: { body: 'government', level: 'central' } },
      spellings: [
        "Cadres retire under the Government's Decree No. 178/2024/ND-CP.",
        'Cadres retire under Government Decree 178/2024/NĐ-CP.',
        'Cadres retire under Decree 178/2024/ND-CP of the Government.',
        'Cadres retire under Decree No. 178/2024/ND- CP of the Government.',
        'Cadres retire under Decree No. 178 /2024/ND-CP of the Government.',
        'Cadres retire under Decree 178 (Decree 178/2024/ND-CP of the Government).',
      ],
    },
    {
      expect: { id: 'resolution/20/NQ-HDND', type: 'resolution', date: '2024-07-05' },
      spellings: [
        'They apply Decree No. 20/NQ-HDND dated July 5, 2024.',
        'They apply Resolution 20/NQ-HĐND (July 5, 2024).',
      ],
    },
    {
      expect: [
        { id: 'resolution/18-NQ/TW', date: '2017-10-25' },
        { id: 'resolution/19-NQ/TW', date: '2017-10-25' },
      ],
      spellings: [
        'It sums up Resolutions No. 18-NQ/TW and No. 19-NQ/TW dated October 25, 2017 of the Central Committee.',
        'It sums up Resolutions 18 and 19-NQ/TW, dated October 25, 2017.',
      ],
    },
    {
      expect: [{ id: 'resolution/18' }, { id: 'resolution/19' }],
      spellings: [
        'It sums up Resolutions 18 and 19.',
        'It sums up Resolutions Nos. 18 and 19.',
        'It sums up Resolutions No. 18 & 19.',
        'It sums up Resolution 18 and Resolution 19.',
      ],
    },
    // code with the army's Party committee
    {
      expect: { id: 'resolution/1216-NQ/QUTW', type: 'resolution' },
      spellings: [
        'Units follow Resolution No. 1216-NQ/QUTW of the Central Military Commission.',
        'Units follow Resolution No.1216-NQ/QUTW of the Central Military Commission.',
      ],
    },
    // date in brackets between the number and the issuer
    {
      expect: {
        id: 'directive/46-CT/TW',
        date: '2025-04-14',
        issuer: { body: 'politburo', level: 'central' },
        type: 'directive',
      },
      spellings: [
        'The commune implements Directive No.46-CT/TW (April 14, 2025) of the Politburo.',
        'The commune implements Directive No. 46-CT/TW issued on April 14, 2025 by the Politburo.',
        'The commune implements Directive 46-CT/TW of the Politburo dated 14 April 2025.',
      ],
    },
    // a number alone, with its date and the standing board
    {
      expect: { id: 'resolution/76', date: '2019-01-21', number: '76' },
      spellings: [
        'The tasks are set in Resolution 76 dated January 21, 2019 of the standing board of the provincial Party Committee.',
        'The tasks are set in Resolution No. 76 dated January 21, 2019 of the Standing Board of the provincial Party Committee.',
      ],
    },
    // a conclusion by its number alone
    {
      expect: { id: 'conclusion/172', type: 'conclusion', issuer: { body: 'secretariat', level: 'central' } },
      spellings: [
        'Localities were told of Conclusion No. 172 of the Secretariat.',
        "Localities were told of the Secretariat's Conclusion 172.",
      ],
    },
    // the ministry's and the confederation's codes
    {
      expect: { id: 'decision/5208/QD-BCA', type: 'decision' },
      spellings: [
        'The ceremony heard Decision No. 5208/QD-BCA on personnel work.',
        'The ceremony heard Decision 5208/QĐ-BCA on personnel work.',
      ],
    },
    {
      expect: { id: 'decision/3764/QD-TLD', type: 'decision' },
      spellings: [
        'The board was set up by Decision No. 3764/QD-TLD.',
        'The board was set up by Decision No. 3764/QĐ-TLĐ.',
      ],
    },
    // a notice of an office
    {
      expect: { id: 'notice/412/TB-VPCP', type: 'notice', date: '2025-08-08' },
      spellings: [
        'The Steering Committee issued Notice No. 412/TB-VPCP dated August 8, 2025.',
        'The Steering Committee issued Notice 412/TB-VPCP, dated 8/8/2025.',
      ],
    },
    // a commune's plan: DU
    {
      expect: { id: 'plan/03-KH/DU', type: 'plan', date: '2025-07-01' },
      spellings: [
        'The commune issued Plan No.03-KH/ĐU (July 1, 2025).',
        'The commune issued Plan No. 03-KH/DU dated July 1, 2025.',
      ],
    },
    // a steering committee's plan
    {
      expect: { id: 'plan/05-KH/BCDTW', type: 'plan', date: '2025-06-19' },
      spellings: ['Ministries carry out Plan No. 05-KH/BCDTW, dated June 19, 2025 of the Steering Committee.'],
    },
    // full number first, the short one in the next sentence
    {
      expect: { id: 'resolution/61-NQ/TU', type: 'resolution' },
      spellings: [
        'The Provincial Party Standing Committee issued Resolution No. 61-NQ/TU. According to Resolution No. 61, 39 communes have new leaders.',
      ],
    },
    // several in a row, each with its quoted subject
    {
      expect: [
        { id: 'resolution/22-NQ/TW', type: 'resolution' },
        { id: 'resolution/23-NQ/TW', type: 'resolution' },
      ],
      spellings: [
        'They studied Resolution No. 22-NQ/TW “On population work”; Resolution No. 23-NQ/TW “On public service units”.',
      ],
    },
    // the council's code with the year before it
    {
      expect: {
        id: 'resolution/53/2016/NQ-HDND',
        type: 'resolution',
        issuer: { body: 'people-council', level: 'province' },
      },
      spellings: [
        "The report amends Resolution No. 53/2016/NQ-HDND of the Provincial People's Council.",
        'The report amends Resolution No 53/2016/NQ-HĐND of the provincial People’s Council.',
      ],
    },
    // space lost between No and the number, in agency copy
    {
      expect: { id: 'resolution/117/2020/QH14', type: 'resolution' },
      spellings: ['The city pilots Resolution No117/2020/QH14.', 'The city pilots Resolution No 117/2020/QH14.'],
    },
    // the congress of the trade unions: "Vietnam" or "National" is the level
    {
      expect: { id: 'resolution/congress/12/labor-federation/central' },
      spellings: [
        'Delegates review the Resolution of the 12th Vietnam Trade Union Congress.',
        'Delegates review the Resolution of the 12th Congress of the Vietnam Trade Union.',
        'Delegates review the resolution of the 12th Vietnam National Trade Unions Congress.',
      ],
    },
    // the first congress of a commune, with its place
    {
      expect: { id: 'resolution/congress/1/commune/ia-krel' },
      spellings: ['All villages discuss the Resolution of the 1st Party Congress of Ia Krel commune.'],
    },
    // a law with a hyphen in its name
    {
      expect: { id: 'law/anti-corruption/2018', type: 'law', date: '2018' },
      spellings: [
        'The press asked about the amendment of the 2018 Law on Anti-Corruption.',
        'The press asked about the amendment of the Law on Anti-Corruption 2018.',
        'The press asked about the amendment of the 2018 Anti-Corruption Law.',
      ],
    },
    // a plenum's resolution told by number and committee
    {
      expect: { id: 'resolution/plenum/6/12', type: 'resolution', number: null },
      spellings: ['District cadres studied Resolution 6 of the 12th Central Committee.'],
    },
    // a second document behind the issuer of the first
    {
      expect: [
        { id: 'circular/55/2023/TT-BTC', type: 'circular' },
        { id: 'decree/38/2023/ND-CP', type: 'decree' },
      ],
      spellings: [
        'They found faults in Circular No. 55/2023/TT-BTC of the Ministry of Finance and Decree No. 38/2023/ND-CP.',
      ],
    },
  ],

  no: {
    people: [
      { text: 'Photo: Nguyen Dang Khoa', form: 'photo credit' },
      { text: 'News and photos: SNOW WIND', form: 'byline turned into words' },
      { text: 'By Hoai Thu – Translated by Kim Khanh', form: 'byline' },
      {
        text: 'The delegates marched from Le Duan street to Vo Van Kiet boulevard in Ho Chi Minh City.',
        form: 'streets and a city',
      },
      { text: "Youth Union members study and follow Ho Chi Minh's thought, morality and style.", form: 'an idea' },
      {
        text: 'Lecturers of the Ho Chi Minh National Academy of Politics and pupils of Nguyen Binh Khiem High School attended.',
        form: 'institutions',
      },
      { text: 'The Ton Duc Thang Award went to 9 engineers.', form: 'an award' },
      {
        text: 'Attending were 19 comrades who were former leaders of the province through the periods.',
        form: 'a group without a name',
      },
      {
        text: 'The Chairman of the Provincial People’s Committee requested localities to speed up site clearance.',
        form: 'a title without a name',
      },
      {
        text: 'Members of the Standing Committee of the Provincial Party Committee and heads of departments attended.',
        form: 'unnamed groups',
      },
      {
        text: 'The people of the former Dong Nai province welcomed the merger with Binh Phuoc.',
        form: 'former before a place',
      },
      {
        text: 'Residents of Muong Lan, Na Tau and Pa Khoang communes received gifts.',
        form: 'communes that look like names',
      },
      {
        text: 'Tuyen Quang, Ha Giang and Lao Cai have signed a cooperation agreement.',
        form: 'provinces that look like names',
      },
      { text: 'Delegates offered incense at the Dong Loc T-junction and the Vo Thi Sau monument.', form: 'monuments' },
      { text: 'Nghi Son Refinery and Song Da Corporation paid their taxes on time.', form: 'enterprises' },
      { text: 'The Truong Sa and Hoang Sa archipelagoes belong to Vietnam.', form: 'islands' },
      { text: 'Source: Bao Nghe An. Related news: Binh Dinh welcomes Tet.', form: 'furniture of the page' },
      { text: 'Reported by Thu Lien – Translated by Ngoc Khue', form: 'byline of two people, reporter and translator' },
      { text: 'AN LONG | Photo: BAO KHANH', form: 'byline in capitals before a bar' },
      { text: 'Minh Phuong - Quoc Nam• 11/12/2024 17:46', form: 'byline of two names joined by a dash' },
      { text: 'Compiled by VNF. Author: phongvien', form: 'compiler' },
      {
        text: 'Delegates offered flowers at the statue of President Ho Chi Minh and the Nguyen Sinh Sac relic site.',
        form: 'a statue and a relic site',
      },
      {
        text: 'Ton That Tung Hospital and Le Hong Phong High School for the Gifted received the emulation flag.',
        form: 'a hospital and a school with names of people',
      },
      {
        text: 'Party congresses opened in Bac Kan and closed in Long An, Tra Vinh, Cao Bang and Phu Yen.',
        form: 'provinces in a list after a verb',
      },
      {
        text: 'Storm Wipha and Typhoon Yagi caused heavy damage to Son La and Thai Nguyen.',
        form: 'names of storms',
      },
      {
        text: "Heads of the Provincial People's Council committees and secretaries of the district Party committees attended.",
        form: 'unnamed officials in the plural',
      },
      {
        text: 'The Commanding Officer of the command reported on the results of the unit.',
        form: 'an officer without a name',
      },
      {
        text: 'The Director of the Provincial Police presented the decisions to the newly appointed heads of departments.',
        form: 'title alone, giver and receivers',
      },
      {
        text: 'The Congress elected a Presidium of 18 members and a Secretariat.',
        form: 'an elected body without names',
      },
      {
        text: 'The trial of the Phuc Thinh Group and the Thai Minh Bank will open next month.',
        form: 'enterprises that look like names',
      },
      {
        text: 'The delegation visited Tay Trang Border Guard Station and Na Meo International Border Gate.',
        form: 'a post and a border gate',
      },
      {
        text: 'Former leaders of Long An, Ben Tre and the former Tra Vinh province were invited.',
        form: 'former leaders of places',
      },
      {
        text: 'National: Technology ensures secured election information. Recommended: Vietnam News Today (Mar. 15)',
        form: 'related headlines of the page',
      },
    ],
    quantities: [
      { text: 'The conference took place on the morning of December 5, 2023.', form: 'date' },
      { text: 'The congress opened at 7:30 a.m. and closed at 17 h 15.', form: 'times of day' },
      { text: 'The term 2020 - 2025 is coming to an end.', form: 'term' },
      { text: 'The 13th National Party Congress set the line.', form: 'ordinal of a congress' },
      { text: 'The 14th Conference of the Executive Committee, term XX, was held.', form: 'ordinal and Roman term' },
      { text: 'Delegates discussed Resolution No. 79-NQ/TW.', form: 'document number' },
      { text: 'This is regulated in Article 12 of the regulation.', form: 'article number' },
      { text: 'Group No. 2 met in Room 305.', form: 'numbers of a group and a room' },
      { text: 'The province ranks 9th of 63 localities.', form: 'rank' },
      { text: 'The province ranked 3rd in the country in administrative reform.', form: 'rank in words of order' },
      { text: 'The index was ranked 26/34.', form: 'rank as a pair' },
      { text: 'The session lasted 2.5 days.', form: 'duration' },
      { text: 'After 3 years of implementation, awareness has changed.', form: 'duration in years' },
      { text: 'The new secretary, 52 years old, comes from Nam Dinh.', form: 'age' },
      { text: 'The delegates focused on five key tasks and three breakthroughs.', form: 'counts in words' },
      { text: 'About a third of the households have left the village.', form: 'fraction in words' },
      { text: 'Half of the communes have no clean water.', form: 'fraction in words' },
      { text: 'Comment (0)', form: 'comment counter' },
      { text: 'DNUM_BFZADZCACE 10:42', form: "the translator's mask of a date" },
      { text: 'Views: 1563', form: 'view counter' },
      { text: 'Commander of Military Region 4 attended the ceremony.', form: 'number of a military region' },
      { text: 'The delegation visited National Highway 1A and Ring Road No. 4.', form: 'numbers of roads' },
      { text: 'The hotline is 0912 345 678.', form: 'phone number' },
      { text: 'The team won 3-1 in the friendly match.', form: 'score' },
      { text: 'A COVID-19 vaccination point was opened next to the 5G station.', form: 'digits in a name' },
      { text: 'Phuong Nam (3rd from right) poses for a photo.', form: 'place in a photo' },
      { text: 'GRDP is calculated at 2010 comparative prices.', form: 'price-base year' },
      { text: 'The image is stored as dh-8.jpg.', form: 'file name' },
      { text: 'Decision No. 1527/QD-TTg dated 24/11/2023 was announced.', form: 'document number and date' },
      { text: 'Update: 12-02-2020 | 11:10:58', form: 'time stamp with dashes and a bar' },
      { text: 'Friday, 09/20/2024', form: 'month-first date of the page head' },
      { text: 'Wednesday, September 11, 2024, 00:14 (GMT+7)', form: 'date with a time zone' },
      { text: 'Vietnam News Today (Mar. 15): latest headlines', form: 'date in brackets' },
      { text: 'The village Party cell held its 22nd Congress, term 2025-2027.', form: 'ordinal and a short term' },
      {
        text: 'The 35th session of the 10th tenure opened in the morning.',
        form: 'ordinals of a session and a tenure',
      },
      { text: 'The province ranked 11th out of 34 provinces and cities.', form: 'rank out of a number' },
      { text: 'The average age of the members is 49.76.', form: 'an age with a decimal' },
      { text: 'Nghia, 58, is a native of the province.', form: 'an age between commas' },
      { text: 'Officers of the PC08 division and of Unit 47 took part.', form: 'digits in names of units' },
      { text: 'The 3.5-day session was shorter than planned.', form: 'a duration with a hyphen' },
      { text: 'The secretary was born in 1975.', form: 'year of birth' },
      { text: 'Products of 4 stars were displayed at Booth 12.', form: 'a rating and a booth' },
      { text: 'Programme 48 helps households in flood-prone areas.', form: 'number of a programme' },
      { text: 'The document was passed in Working Group No. 12 and in Ward 7.', form: 'numbers of a group and a ward' },
      { text: 'hinh anh 1 The ceremony (Photo: VNA)', form: "the agency's picture counter" },
      { text: 'Image: photo-e4d1.jpg', form: 'file name with digits' },
      { text: 'The storm, the 13th to enter the East Sea, weakened.', form: 'ordinal of a storm' },
      { text: 'Results must be made public within 15 days.', form: 'a deadline' },
      { text: 'Voters meet before the 77th anniversary of National Day (1945-2022).', form: 'anniversary with years' },
      { text: 'The Ninh Thuan 1 nuclear power plant will be restarted.', form: 'the number of a plant in its name' },
      { text: 'The delegation visited Dam Rong 4 commune.', form: 'the number of a commune in its name' },
    ],
    references: [
      { text: 'The conference discussed the implementation of the resolution.', form: 'no number' },
      { text: 'Resolutions at all levels are being put into practice.', form: 'resolutions in general' },
      { text: 'The session considered a draft resolution on tuition fees.', form: 'a draft' },
      { text: "Delegates discussed the Congress's draft resolution.", form: 'a draft of a congress' },
      { text: 'The session passed 19 resolutions.', form: 'a count of resolutions' },
      { text: 'The 13th National Party Congress was a great success.', form: 'a congress without its resolution' },
      { text: 'The 20th Provincial Party Congress elected 53 comrades.', form: 'a congress without its resolution' },
      { text: 'Working Group No. 1 inspected Ring Road No. 4.', form: 'numbers of other things' },
      {
        text: 'The 8th plenum of the 13th Party Central Committee opened in Hanoi.',
        form: 'a plenum without its resolution',
      },
      { text: 'The Chairman signed a decision on personnel work.', form: 'a decision without number' },
      { text: 'The report was presented by the Party Civil Affairs Committee.', form: 'a report without number' },
      { text: 'The province will draw up a plan and a programme of action.', form: 'plan and programme in general' },
      { text: 'Delegates must respect the law and the regulations of the Party.', form: 'the law in general' },
      { text: 'Military Region 4 and Division 324 attended.', form: 'numbers of units' },
      { text: 'The conference was connected to 67 points; 3 topics were presented.', form: 'counts' },
      { text: 'The project covers 403 km and costs 7.94 billion USD.', form: 'an investment project' },
      {
        text: 'The 30th meeting of the Inspection Commission issued conclusions on several cases.',
        form: 'conclusions in general',
      },
      {
        text: 'The 5th provincial congress of delegates of ethnic minorities was held.',
        form: 'a congress of no organisation, and no resolution',
      },
      {
        text: 'The resolution of the congress was praised. The 5th Congress of the provincial Association elected 30 members.',
        form: 'a resolution, then a congress in another sentence',
      },
      {
        text: 'They apply the Land Law, the Housing Law and the Law on Real Estate Business.',
        form: 'laws without a year',
      },
      { text: 'The Constitution of 2013 and the Law were named.', form: 'the Constitution' },
      { text: 'The 5-year plan 2021-2025 has 12 projects.', form: 'a plan told by its years' },
      { text: 'The draft Land Law (amended) 2024 was discussed.', form: 'a draft law with its year' },
      { text: 'Resolution 2 years later was hard.', form: 'years, not a number' },
      { text: 'The session passed resolutions 5 times.', form: 'times, not a number' },
      { text: 'In 2024, Law enforcement was strong.', form: 'a year beside a law that is none' },
      { text: 'The 2024 Law School graduates came.', form: 'a school of law' },
      { text: 'He holds a Bachelor of Law 2024.', form: 'a degree' },
      { text: 'Project 2 of the port began.', form: 'a part of a building project' },
      {
        text: 'The 2nd plenum of the Provincial Party Committee passed its resolution.',
        form: 'a plenum of a province',
      },
      {
        text: 'The Resolution of the Party Congress at all levels for the 2025-2030 term.',
        form: 'congresses at all levels',
      },
      { text: 'After the fifth congress the resolution was discussed.', form: 'a congress, then a resolution' },
      {
        text: 'At the 5th session, the 11th provincial congress and the resolution were mentioned.',
        form: 'a session, a congress and a resolution',
      },
      { text: 'UN Security Council Resolution was discussed.', form: 'a resolution of another body' },
      {
        text: 'Delegates contributed to the Draft Document of the 11th Provincial Party Congress.',
        form: 'a draft of a numbered congress',
      },
      {
        text: 'The 16th session adopted a resolution on key tasks for the last months.',
        form: 'a resolution of a numbered session without its number',
      },
      {
        text: 'The council ratified 19 important resolutions and heard 28 reports.',
        form: 'counts of resolutions and reports',
      },
      { text: 'The housing project for Dien Bien has built 5,000 houses.', form: 'a housing project with a count' },
      {
        text: 'Working Group No. 15 of the Provincial Party Standing Committee surveyed the commune.',
        form: 'a numbered group',
      },
      {
        text: 'The Politburo has issued a directive on Party congresses at all levels.',
        form: 'a directive without a number',
      },
      { text: 'The NA discussed the draft Law on the Organization of the Government.', form: 'a draft law' },
      {
        text: 'The Provincial Party Executive Committee contributed ideas at its 35th conference.',
        form: 'a numbered conference without a document',
      },
      { text: 'The Congress approved its Resolution and closed.', form: "a congress's resolution without its ordinal" },
      { text: 'Decisions on early retirement were handed to 13 officers.', form: 'decisions in general' },
      {
        text: 'The Party Charter and the congress resolutions were studied.',
        form: 'the charter, resolutions in general',
      },
      {
        text: 'Storm No. 10 and National Highway No. 6 were mentioned in the report.',
        form: 'numbers of a storm and a road',
      },
      {
        text: 'The 2021-2025 medium-term public investment plan was adjusted.',
        form: 'a plan told by its years alone',
      },
      { text: 'The public investment plan of 2024 has been fully allocated.', form: 'a plan of a year' },
    ],
  },
};
