import type { RowWords } from './comparison-words.js';

/** What each kind of group is, row by row. */
export const natureWords = {
  focus: {
    label: 'Focus',
    asks: 'What is the group about?',
    balint: {
      line: 'The patient, and the clinician–patient relationship.',
      more: 'Members try to understand a patient, a clinician, and what each stirs in the other; not to solve the case.',
    },
    support: {
      line: 'The residents, and the strains of their training.',
      more: 'They talk about what weighs on them at work and at home. Any strain can become the matter of the day.',
    },
    blended: {
      line: 'Cases and support topics; some faculty find it possible.',
      more: 'Both are mixed in one group. How the two share the hour is not said in the founding text.',
    },
    exploration: {
      line: 'The resident as a person; not therapy, some leaders say.',
      more: 'They argue for such a group and set it apart from treatment. Members look at their own story.',
    },
    none: {
      line: 'None is shared; residents each find their own.',
      more: 'Talk about patients and strain goes on in corridors and at home, with no hour set aside for it.',
    },
    therapy: {
      line: 'A member’s own distress, and its treatment.',
      more: 'A clinician treats those who ask for it. By general consensus, a residents’ group should not be this.',
    },
  },
  topics: {
    label: 'Topics',
    asks: 'What is talked about, and how does the hour go?',
    balint: {
      line: 'One or two real cases, told from memory.',
      more: 'A presenter tells the story, then listens while the group imagines the patient and the clinician.',
    },
    support: {
      line: 'Work, relationships, attendings, any other strain.',
      more: 'After a round on how each one is, the group picks a topic; members listen, tell and respond.',
    },
    blended: {
      line: 'Support topics and cases, each in its turn.',
      more: 'Support can come first, then a change of rules, then a case. Or whole meetings can alternate.',
    },
    exploration: {
      line: 'Members’ own lives and growth, no set topic.',
      more: 'The talk goes where members take it: family, values, life as a doctor. A round ends the hour.',
    },
    none: {
      line: 'Whatever colleagues happen to tell each other.',
      more: 'Cases come up on the ward, mostly to settle what to do next. What they stir has no fixed place.',
    },
    therapy: {
      line: 'Symptoms, a life story, and aims of treatment.',
      more: 'Clinician and member agree what to work on, and come back to it. Cases from the clinic are left out.',
    },
  },
  personal: {
    label: 'How personal',
    asks: 'How personal does it get?',
    balint: {
      line: 'To the extent that you look at reactions to patients.',
      more: 'Residents’ own lives are not its task. Presenters tell as much or as little of their feeling as they like.',
    },
    support: {
      line: 'As personal as the topic of the day makes it.',
      more: 'Residents often differ in how much of this they are at ease with. Anyone may pass, without a reason.',
    },
    blended: {
      line: 'Open in the support part, limited in the case part.',
      more: 'In the first, members may speak of their lives; in the second, of what the patient stirs in them.',
    },
    exploration: {
      line: 'By intention, as far as each member chooses.',
      more: 'To look at oneself is what it is for. The line between this and therapy can be very thin.',
    },
    none: {
      line: 'As far as two colleagues let each other go.',
      more: 'A resident can turn to a friend, a mentor or nobody. Whoever finds that hard may stay alone with it.',
    },
    therapy: {
      line: 'Fully; members bring what troubles them most.',
      more: 'That is safe among strangers. People who share the next day’s work can hardly be treated together.',
    },
  },
  rules: {
    label: 'Rules',
    asks: 'How firm are the rules?',
    balint: {
      line: 'More stringent than those of a support group.',
      more: 'No advice, no criticism, only questions of fact, and a presenter who is left free to listen.',
    },
    support: {
      line: 'They can be flexible; the group makes its own.',
      more: 'Agreements can change over time. A few stay: it is not treatment, and there is confidentiality.',
    },
    blended: {
      line: 'Two sets of rules, and a spoken change between.',
      more: 'What holds in one part does not hold in the other. If nobody says the change aloud, they run together.',
    },
    exploration: {
      line: 'Few rules, and a strong agreement at the start.',
      more: 'It is settled first that coming is a choice, that each decides what to say, and that it is no treatment.',
    },
    none: {
      line: 'Only those of the workplace and of courtesy.',
      more: 'What colleagues tell each other is kept by trust. Nobody says how far it may go, or when it is over.',
    },
    therapy: {
      line: 'A clinical frame: consent, a record, a plan.',
      more: 'Law and the ethics of treatment set the rules. The clinician answers for them; members do not vote.',
    },
  },
  safety: {
    label: 'Safety',
    asks: 'How safe and predictable does it feel?',
    balint: {
      line: 'Its rules may make it feel more safe and predictable.',
      more: 'Some members still tell of unease. Among trainees in psychiatry it raised anxiety; most of them adapted.',
    },
    support: {
      line: 'Safety is one problem that it can run into.',
      more: 'Nobody knows beforehand what will come, and strong feeling can be threatening. The right to pass can help.',
    },
    blended: {
      line: 'Predictable if the parts are announced and timed.',
      more: 'Members need to know which part comes when, and which rules hold. Where parts blur, that is lost.',
    },
    exploration: {
      line: 'Hard to predict; it needs a great deal of trust.',
      more: 'What comes depends on who opens up that day. Much rests on the leader, and on being free to stay silent.',
    },
    none: {
      line: 'No group to fear, and no group to rely on.',
      more: 'Nobody has to speak before colleagues. A resident in trouble depends on who happens to be near.',
    },
    therapy: {
      line: 'Guarded by clinical ethics, as other care is.',
      more: 'The clinician owes care and secrecy to each. Colleagues who share a call schedule cannot safely be members.',
    },
  },
  confidence: {
    label: 'Confidentiality',
    asks: 'What stays in the room?',
    balint: {
      line: 'What is said stays here, within named limits.',
      more: 'This covers patients and colleagues. The presenter leaves out what could show who the patient is.',
    },
    support: {
      line: 'What is said stays here, within named limits.',
      more: 'The facilitator names the limits first, such as danger to someone. Members carry no story outside.',
    },
    blended: {
      line: 'What is said stays here, within named limits.',
      more: 'Both duties hold: patients are disguised in the case, and colleagues’ stories stay among members.',
    },
    exploration: {
      line: 'What is said stays here, within named limits.',
      more: 'Personal stories weigh more here, so the limits are settled before members begin, and recalled.',
    },
    none: {
      line: 'Nothing is agreed; each colleague decides.',
      more: 'A friend keeps it by trust. A teacher or a chief resident may have to pass on what they are told.',
    },
    therapy: {
      line: 'Kept by law and by the duties of treatment.',
      more: 'A record is held apart from the residency. As a rule, nobody at work learns of it without consent.',
    },
  },
  change: {
    label: 'Over time',
    asks: 'How does it change over the months?',
    balint: {
      line: 'The form stays, and trust grows with the months.',
      more: 'Members stay the same. One group asked for other topics first, then came back to nearly Balint work.',
    },
    support: {
      line: 'It can change over time, as can its rules.',
      more: 'In one residency the leader checks with the group on its goals, and how it works is looked at regularly.',
    },
    blended: {
      line: 'One part can grow until it takes up the other.',
      more: 'Leaders watch how the two share the hour. Members can ask now and then if the group still does both.',
    },
    exploration: {
      line: 'It may deepen, or it may come to an end.',
      more: 'Where coming is a choice, numbers can fall. A new class means a new group and a new agreement.',
    },
    none: {
      line: 'It stays as it is until someone takes it up.',
      more: 'Ways of helping each other come and go with a class. What one has found need not reach the next.',
    },
    therapy: {
      line: 'It follows a plan of treatment, and then ends.',
      more: 'Members join and leave by what each one needs, as settled with the clinician, not by year of training.',
    },
  },
} as const satisfies Record<string, RowWords>;
