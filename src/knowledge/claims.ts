/** One claim of the founding text. */
export interface Claim {
  /** The text's own words, shortened: `…` stands where words are left out. */
  readonly quote: string;
}

/**
 * What the founding text says, S1 to S48, in its order and with nothing dropped. It speaks from reading and from group talks
 * with educators (S2), and ends with the question open (S48). What each claim says in plain words is in `claimWords`; what softens it,
 * and for what it speaks, in `claimHedges` and `claimReasons`.
 *
 * Two traps for a reader. S45 and S46 stand after S44, but give the reasons for S43: they speak for the blend, not for Balint.
 * S28 and S34 say "may": that Balint groups are safer, or that nobody needs to choose, is not what they say.
 */
export const claims = {
  S1: { quote: 'Frank Dornfest and Ritch Addison wrote about differences between Balint and support groups … some years back' },
  S2: { quote: 'ideas both from the literature and from discussion groups we held with family medicine educators' },
  S3: { quote: 'Deciding what kind of group to have in a Residency depends on having a clear understanding of this dichotomy' },
  S4: { quote: 'our experience is that thinking is often blurred in this area' },
  S5: { quote: 'Most residencies in family medicine offer a group experience' },
  S6: { quote: 'more often labeled a support group than a Balint group' },
  S7: { quote: 'to give residents the opportunity to discuss the stressors of residency' },
  S8: { quote: 'marital or relationship problems, difficult attendings, substance abuse, and any other stressors that are identified' },
  S9: { quote: 'These groups can have flexible rules' },
  S10: { quote: 'These groups … can change over time' },
  S11: { quote: 'There is often no other forum for the residents to address these issues' },
  S12: { quote: 'Safety for the group members is one problem that these groups can run into' },
  S13: { quote: 'the topics of the group are not predictable' },
  S14: { quote: 'the emotional intensity can be threatening' },
  S15: { quote: 'Residents may come from culturally diverse backgrounds' },
  S16: { quote: 'often have different levels of comfort dealing with personal issues in a diverse group' },
  S17: { quote: 'It is hard to avoid the support group becoming a therapy group' },
  S18: { quote: 'There is a general consensus among educators that a residents’ group should not be a therapy group' },
  S19: { quote: 'some group leaders advocate a “personal exploration group” that is different from a therapy group' },
  S20: { quote: 'the dividing line can be very thin' },
  S21: { quote: 'Another issue is whether a support group can be mandated' },
  S22: { quote: 'especially if the expectation is that there will be a focus on personal exploration' },
  S23: { quote: 'support groups can degenerate into gripe sessions' },
  S24: { quote: 'support groups can … avoid important issues the residents are facing' },
  S25: { quote: 'Balint groups … are patient focussed' },
  S26: { quote: '“get personal” to the extent that participants look at their reactions to patients' },
  S27: { quote: 'Group rules are more stringent' },
  S28: { quote: 'may make the group feel more safe and predictable' },
  S29: { quote: 'a chance to explore the psychosocial aspects of a case in depth' },
  S30: { quote: 'an opportunity not easily available in any other setting' },
  S31: { quote: 'a supportive experience since residents are able to listen and respond to each others’ difficulties' },
  S32: { quote: 'the support is focussed on the material of the case, not the life problems of the residents' },
  S33: { quote: 'helpful, and makes for more open relationships between the residents out of the group' },
  S34: { quote: 'This may make the need to choose between support groups and Balint groups less worrisome' },
  S35: {
    quote: 'Making the Balint group mandatory stresses the importance of psychosocial issues by putting them on a par with other mandatory lectures',
  },
  S36: {
    quote: 'If the group is not mandatory, alternative ways need to be developed to give residents an intense understanding of psychosocial issues in practice',
  },
  S37: {
    quote: 'If the group is not mandatory, alternative ways … to explore their own professional growth',
  },
  S38: { quote: 'Balint groups are not necessarily for everyone' },
  S39: { quote: 'most family medicine educators agree that the educational goals of the experience are important' },
  S40: { quote: 'Group activities in general give the residents a place to get together' },
  S41: { quote: 'to debrief in the broadest sense' },
  S42: {
    quote: 'Some faculty have suggested that it is possible to have a blended group in which both case discussions and support topics are mixed',
  },
  S43: { quote: 'Many educators we spoke with preferred this model to choosing between Balint or support groups' },
  S44: { quote: 'when pressed to choose one or the other, they preferred Balint groups' },
  S45: { quote: 'They felt that residents need more direct support' },
  S46: { quote: 'They felt that residents need … the chance to talk about problems that are not case-based' },
  S47: { quote: 'We feel that modifying the Balint group to this extent waters down the Balint experience' },
  // "and the our" is the text's own slip.
  S48: {
    quote: 'the question of how best to meet our teaching goals, and the our perception of residents’ needs is still an open question',
  },
} as const satisfies Record<`S${number}`, Claim>;

/** The number of one claim: `S1` to `S48`. */
export type ClaimKey = keyof typeof claims;

/** All claims by number, in the order of the founding text. */
export const claimKeys = Object.keys(claims) as ClaimKey[];
