/** The words of an urgency. */
export const urgencies = { high: 'triage.urgent', normal: 'triage.normal', low: 'triage.canWait' } as const;

/** The words of a mood. */
export const moods = { negative: 'triage.frustrated', neutral: 'triage.neutral', positive: 'triage.content' } as const;
