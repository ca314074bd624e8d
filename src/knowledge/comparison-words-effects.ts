import type { RowWords } from './comparison-words.js';

/** What each kind of group may give and where it may go astray, row by row: as many rows of the one as of the other. */
export const effectWords = {
  learning: {
    label: 'Learning',
    asks: 'What can residents learn from it?',
    balint: {
      line: 'To look in depth at the psychosocial side of a case.',
      more: 'This is not easily found elsewhere. Programmes name seeing the patient as a person as its main aim.',
    },
    support: {
      line: 'To speak of strain, and to hear that of others.',
      more: 'It has little of a teaching aim. Members can learn how others meet the same demands, and to ask for help.',
    },
    blended: {
      line: 'Both: many preferred it, the authors feel it is thinned.',
      more: 'Many educators preferred it to a choice. The authors feel that it waters down the Balint experience.',
    },
    exploration: {
      line: 'To know oneself, and oneself as a doctor.',
      more: 'Members can see how their own story enters their work. No study was found of what that means for patients.',
    },
    none: {
      line: 'What clinic, ward and lectures already teach.',
      more: 'If no mandatory group does it, residents need other ways to an intense grasp of psychosocial matters.',
    },
    therapy: {
      line: 'It has no aim of teaching, only of treatment.',
      more: 'What members learn about themselves is theirs alone. It is on no curriculum, and nobody grades it.',
    },
  },
  support: {
    label: 'Support',
    asks: 'What support does it give?',
    balint: {
      line: 'Support through the case, not for life problems.',
      more: 'Residents answer each other’s troubles with patients. The authors find them more open outside, too.',
    },
    support: {
      line: 'Direct: residents’ own strains are the matter.',
      more: 'Relationships, attendings, substance use: residents often have no other place for such matters.',
    },
    blended: {
      line: 'Direct support, felt to be needed, beside a case.',
      more: 'Those who preferred it felt that residents need more direct support, and talk that needs no case.',
    },
    exploration: {
      line: 'Close attention, for those who want to be known.',
      more: 'Members who choose it may feel understood as persons. Those who hold back may feel apart.',
    },
    none: {
      line: 'That of friends, family and mentors, or none.',
      more: 'Many residents find people of their own. That someone has nobody may come to light late or not at all.',
    },
    therapy: {
      line: 'Treatment of a member’s distress by a clinician.',
      more: 'It goes further than colleagues can. US requirements ask programmes to see to well-being in any case.',
    },
  },
  together: {
    label: 'Among colleagues',
    asks: 'What does it do for residents as colleagues?',
    balint: {
      line: 'In general, a place to meet and, in the broadest sense, debrief.',
      more: 'Here by way of a patient. In one study residents named bonding and venting among their gains.',
    },
    support: {
      line: 'In general, a place to meet and, in the broadest sense, debrief.',
      more: 'Here by way of their own days, and of hearing that others carry much the same load.',
    },
    blended: {
      line: 'In general, a place to meet and, in the broadest sense, debrief.',
      more: 'Everyone can be heard before the case begins. For each way there is less time.',
    },
    exploration: {
      line: 'In general, a place to meet and, in the broadest sense, debrief.',
      more: 'They meet as persons more than as colleagues. That may last, and may weigh on daily work.',
    },
    none: {
      line: 'Only what meals, breaks and corridors give to those present.',
      more: 'Residents debrief with whoever is near. Those new to the place may be left out.',
    },
    therapy: {
      line: 'Nothing for a team: its members are people who do not meet at work.',
      more: 'Strangers come together and go apart. What they share ends at the door.',
    },
  },
  favour: {
    label: 'What speaks for it',
    asks: 'What do those who favour it say?',
    balint: {
      line: 'When pressed to choose, educators preferred it.',
      more: 'Most educators agree that its learning goals matter. Self-rated skill rose in two small studies.',
    },
    support: {
      line: 'It takes up what often has no other place.',
      more: 'Groups are more often called support than Balint groups. In one trial, physicians in led groups grew more engaged.',
    },
    blended: {
      line: 'Many educators preferred it to a choice.',
      more: 'They felt that residents need more direct support, and talk without a case. It spares the choice.',
    },
    exploration: {
      line: 'Some leaders want it, as distinct from therapy.',
      more: 'It gives room to personal growth. One residency has it beside Balint and inpatient support groups.',
    },
    none: {
      line: 'It takes no hour, no room and no leader.',
      more: 'The time goes elsewhere. In one trial, interns without a group were less often distant from patients.',
    },
    therapy: {
      line: 'It treats what a group of colleagues cannot.',
      more: 'A resident in distress gets help in confidence. In one study, where residents could opt out, 55 % came.',
    },
  },
  treatment: {
    label: 'Turning into therapy',
    asks: 'Can it turn into therapy?',
    balint: {
      line: 'Less likely while the case stays in view.',
      more: 'It can start with a question about the presenter’s past. Leaders turn such questions away.',
    },
    support: {
      line: 'It is hard to keep from becoming therapy.',
      more: 'One member is helped and the others treat. By general consensus, a group should not do this.',
    },
    blended: {
      line: 'It can, mostly in the support part.',
      more: 'The change to a case offers a way out. A personal story treated as a case leads further in.',
    },
    exploration: {
      line: 'The line between the two can be very thin.',
      more: 'Some leaders hold that the two differ. Much rests on their training, and on being free to stop.',
    },
    none: {
      line: 'There is no group that could turn into it.',
      more: 'A friend or a chief resident may become a counsellor, with no training and nobody to ask.',
    },
    therapy: {
      line: 'It is therapy; by general consensus, kept apart.',
      more: 'Educators hold that a residents’ group should not be one. It stands here to show the line.',
    },
  },
  complaint: {
    label: 'Turning into complaint',
    asks: 'Can it turn into complaint and little else?',
    balint: {
      line: 'It can, though a case gives it something to hold.',
      more: 'Late in the day, talk can turn to systems. Leaders then ask what this is like for the patient.',
    },
    support: {
      line: 'It can turn into complaint and little else.',
      more: 'Signs are “they” in place of “I”, and last time’s list again. A leader can ask what is needed.',
    },
    blended: {
      line: 'It can, above all while the first part lasts.',
      more: 'If complaint fills the support part, the case loses its time. A fixed end to that part can help.',
    },
    exploration: {
      line: 'It can, where talk of oneself feels too close.',
      more: 'To complain may come easier than to speak of oneself. A leader can say so, and let members choose.',
    },
    none: {
      line: 'Complaint finds its way in corridors instead.',
      more: 'It reaches those who happen to listen. Whether anyone who could act hears of it is left to chance.',
    },
    therapy: {
      line: 'It can; the clinician asks what lies beneath.',
      more: 'Complaint may be a way not to speak of oneself. In treatment, that is part of the work.',
    },
  },
  avoidance: {
    label: 'What stays unsaid',
    asks: 'What may go unsaid?',
    balint: {
      line: 'Residents’ own troubles, which are not its task.',
      more: 'In one study residents came to accept this, having other places for problems. Not everyone has.',
    },
    support: {
      line: 'It can pass over important matters they face.',
      more: 'The hour goes to safe topics, and an event that everyone knows of is not named. A leader can name it.',
    },
    blended: {
      line: 'A case can cover a topic, and a topic a case.',
      more: 'Members may turn to a case so as not to speak of themselves, or talk until no time is left for one.',
    },
    exploration: {
      line: 'Patients, and the daily work with them.',
      more: 'No case brings a patient into the room. Troubles at work come up if someone happens to think of them.',
    },
    none: {
      line: 'Whatever nobody happens to ask about.',
      more: 'Feelings about a patient, or a hard month at home, may never come up, and nobody would notice.',
    },
    therapy: {
      line: 'The programme, the team and its patients.',
      more: 'A member’s own life fills the hour. What goes on at work is heard from one side, and stays as it is.',
    },
  },
  against: {
    label: 'What speaks against it',
    asks: 'What do those who doubt it say?',
    balint: {
      line: 'It is slow, and does not tell you what to do.',
      more: 'Some leave for that reason, leaders say. Residents also named repetition, unease, unsure effect.',
    },
    support: {
      line: 'Its topics and feelings can be hard to hold.',
      more: 'In one trial, assigned interns did not burn out less, and more of them were distant from patients.',
    },
    blended: {
      line: 'It waters down Balint work, the authors feel.',
      more: 'That is their own view; many educators they asked saw it otherwise. A review asks for research.',
    },
    exploration: {
      line: 'It asks much of people who work together.',
      more: 'What is told stays with colleagues for years. Some may feel pressed to say more than they wish.',
    },
    none: {
      line: 'It leaves strain and cases to chance.',
      more: 'No hour is kept for what patients and training stir, and there is often no other place for it.',
    },
    therapy: {
      line: 'Teachers and colleagues cannot treat residents.',
      more: 'Duties to teach and to treat collide. By general consensus, a residents’ group should not treat.',
    },
  },
} as const satisfies Record<string, RowWords>;
