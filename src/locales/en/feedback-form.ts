import { answerWords, itemWords, notValidated } from '../../knowledge/feedback-item-words.js';
import type { FormTranslation } from '../translation.js';

/** The feedback form's English. */
export const formEnglish: FormTranslation = {
  lang: 'en',
  dir: 'ltr',
  items: itemWords,
  scale: answerWords,
  notValidated,
  form: {
    titles: {
      member: 'Feedback on the session',
      presenter: 'After presenting, for yourself',
      leader: 'After leading, for yourself',
    },

    privacy: 'This form asks for no name and sends none, nor a time of day. Answers are meant to be shown only together, from five replies on. Nobody reads this in real time.',
    privacyStays: 'This is for yourself. Your answers stay on this device, and rate nobody.',
    privacyReleased: 'There is one presenter, so whoever reads these answers can know whose they are. Leave out what you would not say to them. Nobody reads this in real time.',
    kept: (days) => `They are kept on this device for ${days} at most, or until they are sent or cleared. Others who use it may see them.`,
    unkept: 'They are gone when you leave the page.',
    help: 'If the session stays with you, talk to somebody today. In the United States you can call or text 988 at any hour.',
    keys: 'On a keyboard, 1 to 5 answer and 0 skips.',

    position: (n, total) => `${n} of ${total}`,
    optional: 'may stay empty',
    comment: 'Anything else about the session?',
    commentHint: 'About how we worked, not about the patient: no names, places, dates or story. Who knows you may know your style.',
    none: 'There is nothing to ask here.',

    next: 'Next',
    back: 'Back',
    review: 'Your answers',
    unanswered: 'not answered',
    change: 'Change',
    send: 'Send',
    sendAgain: 'Try again',
    copy: 'Copy the answers',
    copied: 'Copied.',
    copyByHand: 'The browser did not copy. The text is selected: copy it by hand.',
    print: 'Print the answers',
    clear: 'Clear',
    clearSure: 'Clear everything',
    restored: 'These answers were kept on this device.',

    problems: 'Before this can be sent',
    untouched: 'Nothing is answered yet.',
    problem: {
      missing: 'Choose an answer, or skip.',
      range: 'This number is not possible here.',
      long: 'This is longer than 2,000 characters.',
    },
    range: (min, max) => `from ${min} to ${max}`,

    sending: 'Sending…',
    waiting: (time) => `Not sent yet. Trying again at ${time}.`,
    offline: 'Not sent yet: there is no network. It goes out when there is one; leave this page open.',
    sent: 'Thank you. Your answers have arrived.',
    failure: {
      network: 'Not sent: the server could not be reached. Look at the network and try again.',
      timeout: 'Not sent: the server did not answer in time. Try again in a while.',
      busy: 'Not sent: the server is busy. Try again in a while.',
      server: 'Not sent: the server has a fault. Try again later, or copy the answers.',
      refused: 'Not sent: these answers were not taken. Try again, or copy them and tell whoever keeps this page.',
      unknown: 'Not sent: something else answered, perhaps a network that wants you to sign in. Sign in, and try again.',
    },
    maybe: 'They may have arrived already, so nothing can be changed. Trying again sends them only once.',
    stillHere: 'Your answers are still here.',
  },
  identifiers: {
    looks: {
      name: 'a name', place: 'a place', date: 'a date', age: 'an age over 89', phone: 'a telephone number', fax: 'a fax number', email: 'an e-mail address',
      ssn: 'a social security number', record: 'a record number', plan: 'an insurance number', account: 'an account number', licence: 'a licence number',
      vehicle: 'a vehicle', device: 'a device number', url: 'a web address', ip: 'a network address', biometric: 'a bodily mark', photo: 'a picture',
      code: 'a number or code that belongs to one person',
    },
    neutral: {
      patient: 'the patient', relative: 'a relative', colleague: 'a colleague', leader: 'the leader', town: 'a town', clinic: 'the clinic',
      'some-time-ago': 'some time ago', 'over-89': 'over 89', nothing: '',
    },
    found: (text, kind) => `“${text}” may be ${kind}.`,
    why: 'It may tell who somebody is.',
    instead: 'Say instead:',
    nothing: 'leave it out',
    guarantee: 'The comment is looked through on this device only. It can miss things; a rare story tells who somebody is without any of these.',
    more: (count) => `and ${count} more`,
    saidFound: (count) => `${count} in your comment may tell who somebody is.`,
  },
};
