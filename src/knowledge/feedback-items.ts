/**
 * The items a feedback form may ask. Written for this library and not a validated instrument: no item, sum or average of
 * them measures a person, a leader or a resident's well-being. A programme that holds a licence may bring its own as data.
 */
import type { ItemWords } from './feedback-item-words.js';
import type { GroupKind } from './groups.js';
import type { Basis } from './phase-sources.js';
import type { SourceKey } from './sources.js';

/** Who answers. Presenter and leader are one or two people: their answers are named by the role alone, and never pooled by session. */
export const audiences = ['member', 'presenter', 'leader'] as const;

/** See {@link audiences}. */
export type Audience = (typeof audiences)[number];

/** What an item is about. */
export const constructs = [
  'safety', 'focus', 'both-sides', 'protection', 'case-conference', 'therapy', 'gripe', 'avoidance', 'passing', 'sharing',
  'frame', 'company', 'learning', 'telling', 'recovery', 'leading', 'aftercare', 'worth',
] as const;

/** See {@link constructs}. */
export type Construct = (typeof constructs)[number];

/**
 * What high agreement means: `welcome`, that the session kept its form; `warning`, that it may have drifted and is worth a
 * talk; `note`, neither.
 */
export const directions = ['welcome', 'warning', 'note'] as const;

/** See {@link directions}. */
export type Direction = (typeof directions)[number];

/** One item: a statement answered on {@link agreement}, or skipped. */
export interface FeedbackItem {
  /** Unique among all items, and the key of its words. */
  readonly id: string;
  readonly construct: Construct;
  readonly direction: Direction;
  /** A page's own words, in place of the built-in ones. */
  readonly words?: Partial<ItemWords>;
}

/** The five answers, from strong disagreement to strong agreement; 3 is the middle. Skipping is an answer of its own, and not the middle. */
export const agreement = [1, 2, 3, 4, 5] as const;

/** See {@link agreement}. */
export type AgreementPoint = (typeof agreement)[number];

/** The middle of {@link agreement}. */
export const agreementMiddle = 3;

/** What one audience of some groups is asked after a session. */
export interface FeedbackSet {
  readonly audience: Audience;
  readonly groups: readonly GroupKind[];
  /** True where answers stay on the device they are given on, unless the page says otherwise. */
  readonly stays: boolean;
  readonly items: readonly ItemId[];
}

/** Every item, by id. */
export const feedbackItems = {
  safe: { construct: 'safety', direction: 'welcome' },
  patient: { construct: 'focus', direction: 'welcome' },
  'both-sides': { construct: 'both-sides', direction: 'welcome' },
  'free-presenter': { construct: 'protection', direction: 'welcome' },
  solving: { construct: 'case-conference', direction: 'warning' },
  pressed: { construct: 'therapy', direction: 'warning' },
  complained: { construct: 'gripe', direction: 'warning' },
  'saw-new': { construct: 'learning', direction: 'welcome' },
  worth: { construct: 'worth', direction: 'welcome' },

  'safe-to-speak': { construct: 'safety', direction: 'welcome' },
  pass: { construct: 'passing', direction: 'welcome' },
  fair: { construct: 'sharing', direction: 'welcome' },
  'as-patient': { construct: 'therapy', direction: 'warning' },
  circles: { construct: 'gripe', direction: 'warning' },
  unsaid: { construct: 'avoidance', direction: 'warning' },
  'less-alone': { construct: 'company', direction: 'welcome' },

  'two-parts': { construct: 'frame', direction: 'welcome' },
  swallowed: { construct: 'frame', direction: 'warning' },
  'came-into-view': { construct: 'focus', direction: 'welcome' },
  eased: { construct: 'learning', direction: 'welcome' },

  'own-measure': { construct: 'passing', direction: 'welcome' },
  'as-treatment': { construct: 'therapy', direction: 'warning' },
  surface: { construct: 'avoidance', direction: 'warning' },
  myself: { construct: 'learning', direction: 'welcome' },
  'back-to-day': { construct: 'recovery', direction: 'welcome' },

  'my-way': { construct: 'telling', direction: 'welcome' },
  unquestioned: { construct: 'protection', direction: 'welcome' },
  'free-to-listen': { construct: 'protection', direction: 'welcome' },
  respond: { construct: 'passing', direction: 'welcome' },
  differently: { construct: 'learning', direction: 'welcome' },
  'back-to-work': { construct: 'recovery', direction: 'welcome' },

  'i-protected': { construct: 'protection', direction: 'welcome' },
  'i-kept-patient': { construct: 'focus', direction: 'welcome' },
  'i-closed-questions': { construct: 'protection', direction: 'welcome' },
  'i-kept-parts': { construct: 'frame', direction: 'welcome' },
  'i-made-room': { construct: 'sharing', direction: 'welcome' },
  'i-pressed-nobody': { construct: 'therapy', direction: 'welcome' },
  'i-left-silence': { construct: 'leading', direction: 'welcome' },
  'i-advised': { construct: 'leading', direction: 'warning' },
  'i-spoke-long': { construct: 'leading', direction: 'warning' },
  'i-ended': { construct: 'frame', direction: 'welcome' },
  'i-check-on': { construct: 'aftercare', direction: 'note' },

  slip: { construct: 'safety', direction: 'welcome' },
  'hard-things': { construct: 'safety', direction: 'welcome' },
  differing: { construct: 'safety', direction: 'welcome' },
  asking: { construct: 'safety', direction: 'welcome' },
} as const satisfies Record<string, Omit<FeedbackItem, 'id' | 'words'>>;

/** The id of a built-in item. */
export type ItemId = keyof typeof feedbackItems;

/** Every set of items. Eight or nine take under two minutes on a phone; ask every fourth to sixth session rather than each. // suggestion */
export const feedbackSets: readonly FeedbackSet[] = [
  {
    audience: 'member', groups: ['balint'], stays: false,
    items: ['safe', 'patient', 'both-sides', 'free-presenter', 'solving', 'pressed', 'complained', 'saw-new', 'worth'],
  },
  {
    audience: 'member', groups: ['support'], stays: false,
    items: ['safe-to-speak', 'pass', 'fair', 'as-patient', 'circles', 'unsaid', 'less-alone', 'worth'],
  },
  {
    audience: 'member', groups: ['blended'], stays: false,
    items: ['safe', 'two-parts', 'swallowed', 'came-into-view', 'pressed', 'complained', 'eased', 'worth'],
  },
  {
    audience: 'member', groups: ['exploration'], stays: false,
    items: ['safe', 'own-measure', 'fair', 'as-treatment', 'surface', 'myself', 'back-to-day', 'worth'],
  },
  {
    audience: 'presenter', groups: ['balint', 'blended'], stays: true,
    items: ['my-way', 'unquestioned', 'free-to-listen', 'respond', 'differently', 'back-to-work'],
  },
  {
    audience: 'leader', groups: ['balint'], stays: true,
    items: ['i-protected', 'i-kept-patient', 'i-closed-questions', 'i-left-silence', 'i-advised', 'i-spoke-long', 'i-ended', 'i-check-on'],
  },
  {
    audience: 'leader', groups: ['blended'], stays: true,
    items: ['i-kept-parts', 'i-protected', 'i-kept-patient', 'i-left-silence', 'i-advised', 'i-spoke-long', 'i-ended', 'i-check-on'],
  },
  {
    audience: 'leader', groups: ['support', 'exploration'], stays: true,
    items: ['i-made-room', 'i-pressed-nobody', 'i-left-silence', 'i-advised', 'i-spoke-long', 'i-ended', 'i-check-on'],
  },
];

/** An extra set on whether it is safe to speak, for a programme that wants it once or twice a year. Not part of any session's set. */
export const safetyItems: readonly ItemId[] = ['slip', 'hard-things', 'differing', 'asking'];

/** The built-in set of an audience in a kind of group; undefined where there is none, as for a presenter in a group without cases. */
export function feedbackSet(group: GroupKind, audience: Audience): FeedbackSet | undefined {
  return feedbackSets.find((set) => set.audience === audience && set.groups.includes(group));
}

/** A built-in item with its id; undefined for an unknown or inherited name. */
export function feedbackItem(id: string): FeedbackItem | undefined {
  return Object.hasOwn(feedbackItems, id) ? { id, ...feedbackItems[id as ItemId] } : undefined;
}

/** What asking about something rests on. The items themselves are suggestions, all of them. */
export interface ConstructSource {
  readonly sources: readonly SourceKey[];
  readonly basis: Basis;
}

/** Why each construct is worth asking about. */
export const constructSources: Record<Construct, ConstructSource> = {
  safety: { sources: ['SEED', 'EDMONDSON99'], basis: 'founding text' }, // S12, S28
  focus: { sources: ['SEED', 'SMITH07'], basis: 'founding text' }, // S25
  'both-sides': { sources: ['SMITH07'], basis: 'source' },
  protection: { sources: ['HUNG', 'JOHNSON04', 'SAL-2004'], basis: 'source' },
  'case-conference': { sources: ['BSANZ', 'JOHNSON04'], basis: 'source' },
  therapy: { sources: ['SEED', 'SAL-2004'], basis: 'founding text' }, // S17, S18, S20
  gripe: { sources: ['SEED', 'UW-TGROUP'], basis: 'founding text' }, // S23
  avoidance: { sources: ['SEED'], basis: 'founding text' }, // S24
  passing: { sources: ['SEED', 'HUNG'], basis: 'suggestion' }, // S16
  sharing: { sources: [], basis: 'suggestion' },
  frame: { sources: ['SEED', 'NALAN22'], basis: 'suggestion' }, // S42, S47
  company: { sources: ['SEED'], basis: 'suggestion' }, // S31, S40, S41
  learning: { sources: ['SEED'], basis: 'suggestion' }, // S29, S30
  telling: { sources: ['BSANZ', 'HUNG'], basis: 'source' },
  recovery: { sources: ['NALAN22'], basis: 'suggestion' },
  leading: { sources: ['JOHNSON04', 'SAL-2004'], basis: 'source' },
  aftercare: { sources: ['GREECE'], basis: 'suggestion' },
  worth: { sources: ['NEASE18'], basis: 'suggestion' },
};
