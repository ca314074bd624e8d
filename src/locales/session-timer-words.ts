/**
 * The words of the session timer, flat so that a page can replace any one of them.
 * Names beginning with `said` are spoken by screen readers and stay within a dozen words.
 */
export interface SessionTimerWords {
  // Controls
  /** Accessible name of the row of controls. */
  readonly controls: string;
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly next: string;
  readonly back: string;
  readonly undo: string;
  readonly finish: string;
  readonly reset: string;
  readonly skip: string;
  /** Face of the button that adds minutes; `duration` is short: "1 min". */
  readonly extend: (duration: string) => string;
  readonly popout: string;
  readonly popin: string;
  readonly fullscreen: string;
  readonly more: string;

  // Labels
  readonly roleLeader: string;
  /** A support group has a facilitator where the others have a leader. */
  readonly roleFacilitator: string;
  readonly rolePresenter: string;
  readonly roleMembers: string;
  /** Label of the phase's purpose. */
  readonly purpose: string;
  /** Accessible name of the bar of phases. */
  readonly planLabel: string;
  /** Accessible name of the clock while time is left. */
  readonly timeLeft: string;
  /** Accessible name of the clock once the phase runs over. */
  readonly timeOver: string;
  readonly phaseOf: (n: string, total: string) => string;
  /** Tells the phases of several cases apart: "The story, case 2". */
  readonly ofCase: (label: string, n: string) => string;
  /** One piece of the bar, for those who hear it. */
  readonly segment: (label: string, duration: string) => string;
  /** In place of a duration: a phase that takes no time. */
  readonly moment: string;
  readonly current: string;
  readonly skipped: string;
  /** The minutes are the group's to change. */
  readonly suggestion: string;

  // Time
  readonly endsAt: (time: string) => string;
  readonly upNext: (label: string, time: string) => string;
  /** The same before the start, when no time of day is known. */
  readonly upNextUntimed: (label: string) => string;
  readonly last: string;
  readonly over: (duration: string) => string;
  readonly onPlan: string;
  readonly inHand: (duration: string) => string;
  readonly late: (duration: string) => string;
  /** The phases do not fit before the fixed end, even at their floors. */
  readonly cannotHold: (duration: string) => string;
  /** The same where no digits are shown. */
  readonly cannotHoldUntimed: string;
  /** A late start against a fixed end; `label` is the phase that gives the minutes. */
  readonly lateStart: (duration: string, label: string) => string;
  /** The same where that phase alone cannot give enough. */
  readonly lateStartAll: (duration: string) => string;
  readonly toClosing: string;
  /** The same signal once it is no longer ten minutes. */
  readonly closesAt: (time: string) => string;
  /** The same where no digits are shown. */
  readonly closesSoon: string;

  // States
  readonly idle: string;
  readonly paused: string;
  readonly done: string;
  readonly restored: string;
  readonly shared: string;

  // Questions before a step that costs the ending something
  readonly askExtend: (time: string) => string;
  readonly askExtendFixed: (duration: string) => string;
  readonly askSkip: (label: string) => string;
  readonly askFinish: string;
  readonly confirmExtend: string;
  readonly confirmExtendFixed: string;
  readonly confirmSkip: string;
  readonly confirmFinish: string;
  /** The answer that changes nothing. */
  readonly confirmNo: string;

  // Device
  readonly awakeRefused: string;
  readonly awakeMissing: string;
  readonly toneBlocked: string;
  readonly popoutMissing: string;

  // Report on how the minutes went; it holds no name and no word of a case
  readonly reportTitle: string;
  readonly reportPhase: string;
  readonly reportPlanned: string;
  readonly reportActual: string;
  readonly reportSkipped: string;
  readonly reportTotal: string;
  readonly reportMinutes: string;
  readonly reportPauses: string;
  readonly copyText: string;
  readonly copyCsv: string;
  readonly copied: string;
  /** The browser refuses to copy; the text stands there, selected. */
  readonly copyByHand: string;

  // Announcements
  /** `duration` is undefined in a phase without a countdown. */
  readonly saidPhase: (label: string, speaks: string, duration: string | undefined) => string;
  readonly saidClosing: string;
  readonly saidPaused: string;
  readonly saidResumed: string;
  readonly saidExtended: (duration: string) => string;
  readonly saidUndone: string;
  readonly saidDone: string;
  /** Answer to the key that asks for the time. */
  readonly saidTime: (duration: string, label: string) => string;
  /** The same once the phase runs over. */
  readonly saidTimeOver: (duration: string, label: string) => string;

  // Help on the keyboard; the keys themselves stand beside these lines
  readonly keysTitle: string;
  /** `p` */
  readonly keysPause: string;
  /** `n` */
  readonly keysNext: string;
  /** `b` */
  readonly keysBack: string;
  /** `u` */
  readonly keysUndo: string;
  /** `1` */
  readonly keysOne: string;
  /** `5` */
  readonly keysFive: string;
  /** `t` */
  readonly keysTime: string;
}
