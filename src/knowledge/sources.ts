/** One entry of the bibliography. A field is absent when it is not known; nothing is filled in by guess. */
export interface Source {
  readonly title: string;
  /** Family names, or the body that speaks. */
  readonly authors?: string;
  readonly year?: number;
  /** Journal, volume and pages; or the place a page or a deck belongs to. */
  readonly journal?: string;
  readonly doi?: string;
  /** PubMed number. */
  readonly pmid?: string;
  /** PubMed Central number. */
  readonly pmc?: string;
  /** The own page of the body that speaks, by https. Mirrors and library proxies are never linked. */
  readonly url?: string;
}

/** The sources that sessions, rules, drifts, the comparison and their words rest on, by key. Most were read as abstracts or page openings, not as whole papers. */
export const sources = {
  /** The founding text of this library; no byline and no date in the text. Its claims are numbered S1–S48. */
  SEED: { title: 'Balint vs. Support Groups', journal: 'newsletter article' },
  'ABS-MANUAL': { title: 'Balint Training: a "how to" manual in development', authors: 'American Balint Society' },
  'ABS-QI': { title: 'Online Balint group with ABFM option (event page)', authors: 'American Balint Society' },
  'ABS-SLIDES': {
    title: 'Balint Group Process: An Introduction to Balint Work',
    authors: 'Addison, Troll, Romm, Ghetti, Sternlieb',
    journal: 'American Balint Society, slides',
  },
  'ABS-TRAIN': {
    title: 'What training do I need to lead a group?',
    authors: 'American Balint Society',
    url: 'https://americanbalintsociety.org/content.aspx?page_id=22&club_id=445043&module_id=262223',
  },
  ADAMS06: {
    title: 'Effect of Balint training on resident professionalism',
    authors: 'Adams, O’Reilly, Romm, James',
    year: 2006,
    journal: 'Am J Obstet Gynecol 195:1431–1437',
  },
  ADDISON04: {
    title: 'Psychosocial support services for family medicine resident physicians',
    authors: 'Addison, Riesenberg, Rosenbaum',
    year: 2004,
    journal: 'Fam Med 36(2):108–113',
    pmid: '14872357',
  },
  ANNAP: { title: 'Group rules', authors: 'Annapolis Wellness House', url: 'https://www.annapoliswellnesshouse.org/group-rules-and-guidelines/' },
  AREYOUOK: { title: 'Peer group agenda', journal: 'areyouokmovement.org', url: 'https://www.areyouokmovement.org/peer-groups' },
  'AUB-GRAD': { title: 'The effect of Balint training on the psychological skills of residents beyond family medicine residency', authors: 'Antoun et al.' },
  BELGRADE18: {
    title: 'Is Balint training associated with the reduced burnout among primary health care doctors?',
    authors: 'Stojanović-Tasić et al.',
    year: 2018,
    journal: 'Libyan J Med 13:1440123',
    doi: '10.1080/19932820.2018.1440123',
  },
  BENDIT: { title: 'Balint groups', journal: 'Bendit-EU, self-help' },
  BENNETT: { title: 'Training groups: an integral part of the psychiatric residency', journal: 'gapdallas.com' },
  BROCK90: {
    title: 'A survey of Balint group activities in U.S. family practice residency programs',
    authors: 'Brock, Stock',
    year: 1990,
    journal: 'Fam Med 22(1):33–37',
  },
  BSANZ: { title: 'What happens in a Balint group?', journal: "page; its text matches the Australian and New Zealand society's" },
  'BSANZ-SLIDES': { title: 'Balint Group Process', journal: 'American Balint Society slides, revised for Australia and New Zealand' },
  'BSANZ-WEB': { title: 'What happens', journal: 'balintanz.org', url: 'https://balintanz.org/about/what-happens/' },
  CATALDO05: {
    title: 'Association between Balint training and physician empathy and work satisfaction',
    authors: 'Cataldo et al.',
    year: 2005,
    journal: 'Fam Med 37(5):328–331',
    pmid: '15883898',
  },
  CCDG: {
    title: "Group Self-Reflection to Address Burnout: A Facilitator's Guide",
    authors: 'Fleurant, Lasser, Quintiliani, Liebschutz',
    year: 2017,
    journal: 'MedEdPORTAL',
    doi: '10.15766/mep_2374-8265.10663',
  },
  CCHEALTH: {
    title: 'Family medicine residency: wellness',
    authors: 'Contra Costa Health',
    url: 'https://cchealth.org/about-contra-costa-health/work-with-cch/family-medicine-residency-program/curriculum/wellness',
  },
  COMPASS: { title: 'COMPASS groups', journal: 'on the groups at Mayo Clinic' },
  DBSA: { title: 'Meeting format', authors: 'DBSA Palo Alto' },
  DIAZ15: {
    title: 'Balint groups in family medicine residency programs: a follow-up study from 1990–2010',
    authors: 'Diaz, Chessman, Johnson, Brock, Gavin',
    year: 2015,
    journal: 'Fam Med 47(5):367–372',
  },
  EDMONDSON99: {
    title: 'Psychological Safety and Learning Behavior in Work Teams',
    authors: 'Edmondson',
    year: 1999,
    journal: 'Administrative Science Quarterly 44(2):350–383',
    doi: '10.2307/2666999',
  },
  FM94: {
    title: "Family practice residents' perspectives on Balint group training: in-depth interviews with frequent and infrequent attenders",
    year: 1994,
    journal: 'Fam Med 26(6):382–386',
    pmid: '8050662',
  },
  GHETTI09: {
    title: 'Burnout, Psychological Skills, and Empathy: Balint Training in Obstetrics and Gynecology Residents',
    authors: 'Ghetti, Chang, Gosman',
    year: 2009,
    journal: 'J Grad Med Educ 1(2):231–235',
    doi: '10.4300/JGME-D-09-00049.1',
    pmc: 'PMC2931236',
  },
  GONG24: {
    title: 'The effectiveness of Balint groups at improving empathy in medical and nursing education',
    authors: 'Gong, Zhang, Lu, Wu, Yang',
    year: 2024,
    journal: 'BMC Med Educ 24:1089',
    doi: '10.1186/s12909-024-06098-3',
  },
  GRAHAM09: { title: 'Balint-style groups in psychiatric training', year: 2009, journal: 'Acad Psychiatry 33(3):198–203', pmid: '19574515' },
  GREECE: {
    title: 'Frame of the group work',
    authors: 'Hellenic Balint Group',
    url: 'https://www.balintgroupgreece.com/en/the-frame-of-the-group-work/',
  },
  'HIPAA-BG': { title: 'Requirements for De-Identification of Protected Health Information', journal: '45 CFR 164.514(b)' },
  HUANG20: {
    title: 'A Randomized Controlled Trial of Balint Groups to Prevent Burnout Among Residents in China',
    authors: 'Huang, Harsh, Cui, Wu, Thai, Zhang, Cheng, Wu',
    year: 2020,
    journal: 'Front Psychiatry 10:957',
    doi: '10.3389/fpsyt.2019.00957',
  },
  HUNG: { title: 'Bálint csoport ülés', journal: 'outline of a session, in Hungarian' },
  'IBF-DE': {
    title: 'Guidelines for accreditation',
    authors: 'International Balint Federation',
    journal: "German society's page",
    url: 'https://balintgesellschaft.de/arbeitsfelder/balint-gruppen-leiter-ausbildung/internationale-guidelines',
  },
  'IBF-LEAD': {
    title: 'Guidelines on Balint group leadership',
    authors: 'International Balint Federation',
    year: 2016,
    url: 'https://www.balintinternational.com/guidelines-on-balint-group-leadership/',
  },
  JGME24: {
    title: 'Use of an Opt-Out vs Opt-In Strategy Increases Use of Residency Mental Health Services',
    authors: 'Guldner et al.',
    year: 2024,
    journal: 'J Grad Med Educ 16(2):195–201',
    doi: '10.4300/JGME-D-23-00460.1',
  },
  JOHNSON01: {
    title: 'The current status of Balint groups in US family practice residencies: a 10-year follow-up study, 1990–2000',
    authors: 'Johnson et al.',
    year: 2001,
    journal: 'Fam Med 33(9):672–677',
    pmid: '11665905',
  },
  JOHNSON03: {
    title: 'Resident physicians who continue Balint training: a longitudinal study 1982–1999',
    authors: 'Johnson, Brock, Hueston',
    year: 2003,
    journal: 'Fam Med 35(6):428–433',
    pmid: '12817871',
  },
  JOHNSON04: {
    title: 'Essential characteristics of effective Balint group leadership',
    authors: 'Johnson, Nease, Milberg, Addison',
    year: 2004,
    journal: 'Fam Med 36(4):253–259',
    pmid: '15057615',
  },
  KJELD08: { title: 'Balint groups and job satisfaction', authors: 'Kjeldmand, Holmström', year: 2008, journal: 'Ann Fam Med 6(2):138–145' },
  KJELD10: {
    title: "Difficulties in Balint groups: a qualitative study of leaders' experiences",
    authors: 'Kjeldmand, Holmström',
    year: 2010,
    journal: 'Br J Gen Pract 60:808–814',
    doi: '10.3399/bjgp10X532585',
  },
  LEADER18: { title: "Balint leaders' impact", year: 2018, journal: 'Int J Psychiatry Med', doi: '10.1177/0091217418791440' },
  'LSU-VIC': { title: 'Common Program Requirements, VI.C Well-Being', authors: 'Accreditation Council for Graduate Medical Education', year: 2017 },
  MCMASTER: {
    title: '10 tips for facilitating a support group',
    authors: 'Saperson',
    journal: 'McMaster',
    url: 'https://www.macpfd.ca/pillars/leadership-management/lm-facilitatingsupportgroup',
  },
  NALAN22: { title: 'The Juice is Worth the Squeeze', authors: 'Nalan, Manning', year: 2022, pmc: 'PMC9630963' },
  NEASE18: { title: 'Balint 2.0', year: 2018, doi: '10.1177/0091217418765036' },
  'NS-BALINT': { title: 'Balint group for physicians', journal: 'Physician Support Nova Scotia' },
  PLAYER18: {
    title: 'The role of Balint group training in the professional and personal development of family medicine residents',
    authors: 'Player et al.',
    year: 2018,
    journal: 'Int J Psychiatry Med 53:24–38',
    doi: '10.1177/0091217417745289',
  },
  RIPP16: {
    title: 'A Randomized Controlled Trial to Decrease Job Burnout in First-Year Internal Medicine Residents Using a Facilitated Discussion Group Intervention',
    authors: 'Ripp, Fallar, Korenstein',
    year: 2016,
    journal: 'J Grad Med Educ 8(2):256–259',
    doi: '10.4300/JGME-D-15-00120.1',
    pmc: 'PMC4857512',
  },
  'SAL-2004': { title: 'How would you like your Balint?', authors: 'Salinsky', year: 2004 },
  'SAL-WORLD': { title: 'The Balint Experience', year: 2015, journal: 'World Book of Family Medicine' },
  'SALINSKY-M': {
    title: 'Balint groups and the Balint method',
    authors: 'Salinsky',
    url: 'https://balintsociety.org.uk/balint-groups-and-balint-method',
  },
  SCHNEID23: {
    title: 'Faculty and Resident Perspectives of the Complexity of Wellness Program Implementation: A Qualitative Exploration',
    authors: 'Schneiderhan, Bishop, Guetterman, Dobson',
    year: 2023,
    journal: 'PRiMER 7:16',
    doi: '10.22454/PRiMER.2023.413534',
  },
  SEATTLE: {
    title: 'FAQ',
    authors: 'NW Balint Circle',
    url: 'https://seattlebalint.clubexpress.com/content.aspx?club_id=576223&page_id=274',
  },
  SMITH07: {
    title: 'Mutiny on the Balint: Balancing Resident Developmental Needs With the Balint Process',
    authors: 'Smith, Anandarajah',
    year: 2007,
    journal: 'Fam Med 39(7):495–497',
  },
  'STFM-WELL': { title: 'Wellness groups not going so well?', journal: 'Society of Teachers of Family Medicine, slides' },
  THIEME06: { title: 'Intensive training, Jonesborough, Tennessee', year: 2006, doi: '10.1055/s-2006-931519' },
  TSMC: { title: 'Online Balint group for MDs', journal: 'Toronto' },
  TURNER04: {
    title: 'A preliminary investigation of Balint and non-Balint behavioral medicine training',
    authors: 'Turner, Malm',
    year: 2004,
    journal: 'Fam Med 36(2):114–122',
    pmid: '14872358',
  },
  'UK-START': {
    title: 'Starting a new Balint group, including working online',
    authors: 'Balint Society',
    url: 'https://balintsociety.org.uk/starting-new-balint-group-including-working-online',
  },
  'UK-START-OLD': { title: 'How to start a new Balint group', journal: 'United Kingdom' },
  'UW-TGROUP': { title: 'T-group policy', authors: 'University of Washington, psychiatry residency' },
  VANROY15: {
    title: 'Research on Balint groups: a literature review',
    authors: 'Van Roy, Vanheule, Inslegers',
    year: 2015,
    journal: 'Patient Educ Couns 98:685–694',
  },
  WEST14: {
    title: 'Intervention to Promote Physician Well-being, Job Satisfaction, and Professionalism: A Randomized Clinical Trial',
    authors: 'West et al.',
    year: 2014,
    journal: 'JAMA Intern Med 174(4):527–533',
    doi: '10.1001/jamainternmed.2013.14387',
  },
  XU25: {
    title: 'Balint groups for improving the ability of doctors and medical students to manage the doctor–patient relationship',
    authors: 'Xu et al.',
    year: 2025,
    journal: 'BMC Med Educ 25',
    doi: '10.1186/s12909-025-08072-z',
    pmc: 'PMC12581237',
  },
} as const satisfies Record<string, Source>;

/** The key of one entry of {@link sources}. */
export type SourceKey = keyof typeof sources;
