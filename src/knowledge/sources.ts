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
  /** A society's own page. Mirrors and library proxies are never linked. */
  readonly url?: string;
}

/** The sources that sessions, rules, drifts and their words rest on, by key. Most were read as abstracts or page openings, not as whole papers. */
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
  ANNAP: { title: 'Group rules', authors: 'Annapolis Wellness House' },
  AREYOUOK: { title: 'Peer group agenda', journal: 'areyouokmovement.org' },
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
  CCDG: {
    title: "Group Self-Reflection to Address Burnout: A Facilitator's Guide",
    authors: 'Fleurant, Lasser, Quintiliani, Liebschutz',
    year: 2017,
    journal: 'MedEdPORTAL',
    doi: '10.15766/mep_2374-8265.10663',
  },
  DBSA: { title: 'Meeting format', authors: 'DBSA Palo Alto' },
  EDMONDSON99: {
    title: 'Psychological Safety and Learning Behavior in Work Teams',
    authors: 'Edmondson',
    year: 1999,
    journal: 'Administrative Science Quarterly 44(2):350–383',
    doi: '10.2307/2666999',
  },
  GREECE: {
    title: 'Frame of the group work',
    authors: 'Hellenic Balint Group',
    url: 'https://www.balintgroupgreece.com/en/the-frame-of-the-group-work/',
  },
  'HIPAA-BG': { title: 'Requirements for De-Identification of Protected Health Information', journal: '45 CFR 164.514(b)' },
  HUNG: { title: 'Bálint csoport ülés', journal: 'outline of a session, in Hungarian' },
  'IBF-DE': { title: 'Guidelines for accreditation', authors: 'International Balint Federation', journal: "German society's page" },
  'IBF-LEAD': { title: 'Guidelines on Balint group leadership', authors: 'International Balint Federation', year: 2016 },
  JOHNSON04: {
    title: 'Essential characteristics of effective Balint group leadership',
    authors: 'Johnson, Nease, Milberg, Addison',
    year: 2004,
    journal: 'Fam Med 36(4):253–259',
    pmid: '15057615',
  },
  KJELD10: { title: 'Difficulties in Balint groups', authors: 'Kjeldmand, Holmström', year: 2010, journal: 'BJGP 60:808–814' },
  MCMASTER: { title: '10 tips for facilitating a support group', authors: 'Saperson', journal: 'McMaster' },
  NALAN22: { title: 'The Juice is Worth the Squeeze', authors: 'Nalan, Manning', year: 2022, pmc: 'PMC9630963' },
  NEASE18: { title: 'Balint 2.0', year: 2018, doi: '10.1177/0091217418765036' },
  'NS-BALINT': { title: 'Balint group for physicians', journal: 'Physician Support Nova Scotia' },
  'SAL-2004': { title: 'How would you like your Balint?', authors: 'Salinsky', year: 2004 },
  'SAL-WORLD': { title: 'The Balint Experience', year: 2015, journal: 'World Book of Family Medicine' },
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
  THIEME06: { title: 'Intensive training, Jonesborough, Tennessee', year: 2006, doi: '10.1055/s-2006-931519' },
  TSMC: { title: 'Online Balint group for MDs', journal: 'Toronto' },
  'UK-START': { title: 'Starting a group, including online', journal: 'United Kingdom' },
  'UK-START-OLD': { title: 'How to start a new Balint group', journal: 'United Kingdom' },
  'UW-TGROUP': { title: 'T-group policy', authors: 'University of Washington, psychiatry residency' },
} as const satisfies Record<string, Source>;

/** The key of one entry of {@link sources}. */
export type SourceKey = keyof typeof sources;
