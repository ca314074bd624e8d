/** The names of a drift's words. */
export const driftWordNames = ['label', 'signs', 'say'] as const satisfies readonly (keyof DriftWords)[];

/** What is said about one drift. */
export interface DriftWords {
  /** Where the session goes, at most 28 characters. */
  readonly label: string;
  /** How a leader may notice it: one or two short sentences. */
  readonly signs: string;
  /** One thing to say aloud, at most 90 characters; calm, and blaming nobody. */
  readonly say: string;
}

/** The English words of every drift, by its id. Sources are in {@link drifts}; the wording is this library's own. */
export const driftWords = {
  therapy: {
    label: 'Toward therapy',
    signs: 'One member becomes the one to be helped. Questions turn to their past or family, and others advise.',
    say: 'Thank you for telling us. Let us come back to what we are here for.',
  },
  gripe: {
    label: 'Toward griping',
    signs: 'It is all “they” and “the system”, and hardly anyone says “I”. The complaints are those of last time.',
    say: 'What is this like for you yourself?',
  },
  avoidance: {
    label: 'Around what matters',
    signs: 'The topics are safe. What everyone knows about is not spoken of.',
    say: 'I wonder if there is something that we all know of and leave unsaid.',
  },
  'case-conference': {
    label: 'Toward a case conference',
    signs: 'Diagnosis, doses and chart facts take over. Someone asks, “Have you tried\u00a0…?”',
    say: 'We need not fix this today. How might it feel to be this patient?',
  },
  interrogation: {
    label: 'Toward interrogation',
    signs: 'Questions pile up. Some begin with “Why didn’t you\u00a0…?”',
    say: 'Thank you, we know enough to imagine the two of them. Let us leave the questions here.',
  },
  lecture: {
    label: 'Toward a lecture',
    signs: 'The leader speaks longest, and members wait to be told.',
    say: 'I have said a good deal. Now I would like to listen to you.',
  },
  'away-from-patient': {
    label: 'Away from the patient',
    signs: 'Only the doctor’s feelings are heard. The patient’s view seldom comes up.',
    say: 'Who is speaking for the patient?',
  },
  'cosy-chat': {
    label: 'Toward cosy chat',
    signs: 'Stories are swapped. It is pleasant, and no work is done.',
    say: 'It is good to be together. Who has a case?',
  },
  supervision: {
    label: 'One for supervision',
    signs: 'Blame settles on one person, or two are rivals. A hidden aim, a secret, a double role or a change of leader may weigh on the group.',
    say: 'Something here is not clear to me yet. I will look at my own part in supervision.',
  },
} as const satisfies Record<string, DriftWords>;

/** The key of one drift's words, and its id. */
export type DriftKey = keyof typeof driftWords;
