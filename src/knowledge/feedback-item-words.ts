import type { AgreementPoint, ItemId } from './feedback-items.js';

/** What one item says. */
export interface ItemWords {
  /** What a person agrees or disagrees with, in one breath: at most 70 characters. */
  readonly statement: string;
  /** The same in a few words, without an end mark, for tables: at most 28 characters. */
  readonly short: string;
}

/** The English words of every item, this library's own. */
export const itemWords = {
  safe: { statement: 'I felt safe enough to say what came to mind.', short: 'safe to say it' },
  patient: { statement: 'We kept coming back to this patient.', short: 'came back to the patient' },
  'both-sides': { statement: 'I could picture being the patient, not only the doctor.', short: 'pictured both sides' },
  'free-presenter': { statement: 'The presenter was left free to listen.', short: 'presenter free to listen' },
  solving: { statement: 'We spent the time solving the case.', short: 'solved the case' },
  pressed: { statement: 'Someone was pressed about their private life.', short: 'pressed about private life' },
  complained: { statement: 'We mostly complained.', short: 'mostly complained' },
  'saw-new': { statement: 'I saw something I had not seen before.', short: 'saw something new' },
  worth: { statement: 'It was worth the time.', short: 'worth the time' },

  'safe-to-speak': { statement: 'It was safe to speak.', short: 'safe to speak' },
  pass: { statement: 'I could pass without it mattering.', short: 'free to pass' },
  fair: { statement: 'The time was shared fairly.', short: 'time shared fairly' },
  'as-patient': { statement: 'Someone was treated like a patient.', short: 'treated like a patient' },
  circles: { statement: 'We went round in complaints, with nothing underneath.', short: 'went round in complaints' },
  unsaid: { statement: 'Something important stayed unsaid.', short: 'something stayed unsaid' },
  'less-alone': { statement: 'I felt less alone with it.', short: 'less alone with it' },

  'two-parts': { statement: 'It was clear which part we were in.', short: 'two clear parts' },
  swallowed: { statement: 'One part swallowed the other.', short: 'one part took over' },
  'came-into-view': { statement: 'The patient came into view.', short: 'patient came into view' },
  eased: { statement: 'I learned something, or something grew lighter.', short: 'learned or felt lighter' },

  'own-measure': { statement: 'Each of us could choose how much to tell.', short: 'chose how much to tell' },
  'as-treatment': { statement: 'At times it felt like treatment.', short: 'felt like treatment' },
  surface: { statement: 'We kept to what was easy to say.', short: 'kept to what was easy' },
  myself: { statement: 'I understood something about myself as a doctor.', short: 'understood something' },
  'back-to-day': { statement: 'I can leave this here and go on with my day.', short: 'can go on with the day' },

  'my-way': { statement: 'I told it my way.', short: 'told it my way' },
  unquestioned: { statement: 'Nobody cross-examined me.', short: 'not cross-examined' },
  'free-to-listen': { statement: 'I was free to listen.', short: 'free to listen' },
  respond: { statement: 'I could respond at the end, or pass.', short: 'could respond or pass' },
  differently: { statement: 'I see the patient a little differently.', short: 'see the patient differently' },
  'back-to-work': { statement: 'I am all right to go back to work.', short: 'all right to go back' },

  'i-protected': { statement: 'I protected the presenter.', short: 'protected the presenter' },
  'i-kept-patient': { statement: 'The patient stayed in the room.', short: 'patient stayed in the room' },
  'i-closed-questions': { statement: 'I closed the questions early enough.', short: 'closed questions early' },
  'i-kept-parts': { statement: 'I said aloud where one part ended and the other began.', short: 'said where parts changed' },
  'i-made-room': { statement: 'Everyone who wanted to speak found room.', short: 'made room' },
  'i-pressed-nobody': { statement: 'Nobody was pressed for more than they offered.', short: 'pressed nobody' },
  'i-left-silence': { statement: 'Where there was silence, I let it be.', short: 'let silence be' },
  'i-advised': { statement: 'I advised or taught.', short: 'advised or taught' },
  'i-spoke-long': { statement: 'I spoke too long.', short: 'spoke too long' },
  'i-ended': { statement: 'We ended on time.', short: 'ended on time' },
  'i-check-on': { statement: 'There is someone I want to check on.', short: 'someone to check on' },

  slip: { statement: 'A slip is not held against you here.', short: 'slips are forgiven' },
  'hard-things': { statement: 'Hard things can be raised here.', short: 'hard things can be raised' },
  differing: { statement: 'Being different costs nothing here.', short: 'difference costs nothing' },
  asking: { statement: 'It is easy to ask for help here.', short: 'easy to ask for help' },
} as const satisfies Record<ItemId, ItemWords>;

/** The five answers and the sixth, which is not the middle. */
export const answerWords: Readonly<Record<AgreementPoint | 'skip', string>> = {
  1: 'Strongly disagree', 2: 'Disagree', 3: 'Neither', 4: 'Agree', 5: 'Strongly agree', skip: 'Skip',
};

/** Said wherever the items or what came of them are shown. */
export const notValidated = 'These sentences were written for groups like this one. They are not a validated instrument.';
