import type { RowWords } from './comparison-words.js';

/** What each kind of group asks of a residency, and what studies found, row by row. */
export const practiceWords = {
  leader: {
    label: 'Leaders',
    asks: 'Who leads, and with what training?',
    balint: {
      line: 'One or, preferably, two, trained in the method.',
      more: 'They learn as members, co-leaders and in supervision. In 2010, 41 % of US leaders had the society’s course.',
    },
    support: {
      line: 'A facilitator who knows how to lead a group.',
      more: 'Often behavioural science faculty with other duties. One who does not grade members has one less.',
    },
    blended: {
      line: 'Someone who is trained for both of its parts.',
      more: 'The leader holds two sets of rules and the change between them. No course for this was found.',
    },
    exploration: {
      line: 'Someone trained in group therapy, from outside.',
      more: 'Classic advice on training groups: a leader from outside the programme, with no part in grading.',
    },
    none: {
      line: 'Nobody, though some residents may fill the gap.',
      more: 'Chief residents and colleagues take on what comes. They may have no training, and nobody to ask.',
    },
    therapy: {
      line: 'A licensed clinician who is not on the faculty.',
      more: 'The clinician has no other tie to the members, no teaching, no grading: the duty is to them alone.',
    },
  },
  attendance: {
    label: 'Mandatory or by choice',
    asks: 'Must residents come?',
    balint: {
      line: 'Both exist: some programmes require it, some do not.',
      more: 'Of those with one, 65 % did in 2000. It puts psychosocial matters on a par with lectures; leaders tell of trouble.',
    },
    support: {
      line: 'It is an issue whether it can be mandatory.',
      more: 'A trial’s authors advise groups that are voluntary and truly free of duty. In one residency it is optional.',
    },
    blended: {
      line: 'As strict as its most personal part allows.',
      more: 'Whether the support part can be mandatory is the same issue as for a support group. The case part is another.',
    },
    exploration: {
      line: 'By choice, as classic advice on training groups is.',
      more: 'It is an issue whether it can be mandatory, especially if members are expected to explore themselves.',
    },
    none: {
      line: 'There is nothing that anyone must attend.',
      more: 'If the group is not mandatory, the founding text asks for other ways to the same understanding and growth.',
    },
    therapy: {
      line: 'Never mandatory as a part of the training.',
      more: 'Treatment needs consent. In one study residents could opt out, and did not have to opt in.',
    },
  },
  time: {
    label: 'Time and size',
    asks: 'How long, how often, how many?',
    balint: {
      line: '60 to 90 minutes, 6 to 12 people, two leaders if possible.',
      more: 'Weekly groups grew rarer in the US. How far, surveys disagree: 81 to 12 % by 2010, or 55 to 15 % by 2000.',
    },
    support: {
      line: 'About 60 minutes, 6 to 12 people, one or two facilitators.',
      more: 'At Mayo Clinic, 6 to 10 physicians met for an hour every other week. No source gives minutes for residents.',
    },
    blended: {
      line: '90 minutes if possible, 6 to 12 people, one or two leaders.',
      more: 'Both parts need room, or the case gets what remains. No source gives minutes; these are a suggestion.',
    },
    exploration: {
      line: '75 to 90 minutes, up to 8 or 10 people, one or two leaders.',
      more: 'It lives on the same people over months. No source gives minutes; these are common practice.',
    },
    none: {
      line: 'No hour is set; other ways to the same aims take time, too.',
      more: 'Lectures, mentors or counselling need hours and people as well. It is worth asking where the hour goes.',
    },
    therapy: {
      line: 'What the treatment needs, outside the residency’s timetable.',
      more: 'US requirements ask programmes to let residents go to such care, also in working hours.',
    },
  },
  fit: {
    label: 'In a diverse group',
    asks: 'How does it suit residents who differ?',
    balint: {
      line: 'What is shared is the patient, and less of oneself.',
      more: 'Nobody need speak of their own life. Leaders still count cultural background among the troubles.',
    },
    support: {
      line: 'Ease with personal talk often differs in it.',
      more: 'Residents may come from many cultures, with their own ideas of what is private. They can pass.',
    },
    blended: {
      line: 'Mixed: each of its parts asks for another ease.',
      more: 'Someone may be at ease in one part and silent in the other. To know which is which gives a choice.',
    },
    exploration: {
      line: 'It asks for much ease with personal talk.',
      more: 'Residents often differ in this. What one calls open, another calls intrusive; the leader has to know.',
    },
    none: {
      line: 'Nobody is exposed, and some may stay apart.',
      more: 'Residents turn to those who are like them. Those few of their kind may find nobody to turn to.',
    },
    therapy: {
      line: 'A matter for each person and their clinician.',
      more: 'Members can look for a clinician who knows their language and faith. A group gives no such choice.',
    },
  },
  limits: {
    label: 'Not for everyone',
    asks: 'Whom may it not suit?',
    balint: {
      line: 'Balint groups are not necessarily for everyone.',
      more: 'Leaders say it takes stability and an open mind. In one residency 74 of 206 left once they were free.',
    },
    support: {
      line: 'Those who want no personal talk at work.',
      more: 'They must be able to pass without a reason. If coming is mandatory, that may not be enough.',
    },
    blended: {
      line: 'Those who want one part and not the other.',
      more: 'Someone may come for the case and sit through the support, or the reverse. Nobody can attend half.',
    },
    exploration: {
      line: 'Those who want no personal talk at work.',
      more: 'They need a true choice each time. A choice that is heard of, or that counts, is hardly one.',
    },
    none: {
      line: 'Those who have nobody else to turn to.',
      more: 'They lose most where nothing is on offer, and may be last to ask. Others may not miss a group.',
    },
    therapy: {
      line: 'Colleagues, for as long as they work together.',
      more: 'They depend on each other at work. To be treated in one room would bind them in another way.',
    },
  },
  beside: {
    label: 'Needed beside it',
    asks: 'What else must there be?',
    balint: {
      line: 'A place for residents’ own troubles.',
      more: 'Residents in one study accepted that it solved no problem, because other places did.',
    },
    support: {
      line: 'Confidential care, and teaching with cases.',
      more: 'Care is not the group’s task. A look in depth at a case is not easily found in another setting.',
    },
    blended: {
      line: 'Confidential care, and a check on the balance.',
      more: 'Someone has to ask, now and then, whether both parts are still there and still wanted.',
    },
    exploration: {
      line: 'Confidential care nearby, and work on cases.',
      more: 'Members may find that they want treatment, and need to know where. Patients need their own hour.',
    },
    none: {
      line: 'If no group is mandatory, other ways to its ends.',
      more: 'The founding text names two: an intense understanding of psychosocial matters, and growth.',
    },
    therapy: {
      line: 'An hour for residents that is no treatment.',
      more: 'Care does not replace a place for all. In one study 6 % opted in; where they could opt out, 55 % came.',
    },
  },
  evidence: {
    label: 'Evidence',
    asks: 'What have studies found?',
    balint: {
      line: 'Small studies; confidence tends to rise, the rest is open.',
      more: 'Self-rated skill tends to rise. Empathy and burnout did not change in US studies; trials in China found more.',
    },
    support: {
      line: 'Two trials of groups with set themes; they disagree.',
      more: 'Physicians with a paid hour felt more engaged. Assigned interns burned out no less, and more were distant.',
    },
    blended: {
      line: 'Hardly studied: one small account, no comparison.',
      more: 'Eleven residents changed their Balint group, then came back to it nearly. A review asks for research.',
    },
    exploration: {
      line: 'No study of such a group was found for this.',
      more: 'It is known from practice and from what leaders write. No figure was found for what it does.',
    },
    none: {
      line: 'Known only from those who had no group in trials.',
      more: 'Interns without one were less often distant from patients. Residents in China who waited grew more exhausted.',
    },
    therapy: {
      line: 'Not compared with groups; one study counts use.',
      more: 'In one study 6 % opted in; where they could opt out, 55 % came. What it did was not measured.',
    },
  },
} as const satisfies Record<string, RowWords>;
