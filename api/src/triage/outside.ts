/** The label of examples that no intent fits, and of tickets without one. */
export const OUTSIDE = 'unknown';
