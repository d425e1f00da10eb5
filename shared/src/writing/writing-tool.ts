import { z } from 'zod';

/** What can be done to a text the agent is writing. */
export const writingTool = z.enum([
  'shorter', 'longer', 'friendlier', 'more-formal', 'simpler', 'fix-spelling', 'translate', 'make-it-about',
  'reply-from-notes', 'continue', 'match-my-style', 'service-recovery',
]);
export type WritingTool = z.infer<typeof writingTool>;

/**
 * What of a tool works where no model is connected: `yes`: the tool itself; `partly`: what can be done honestly (greeting and
 * sign-off of the agent's style, spelling without grammar); `macros`: only the team's own macros that say it so; `no`: nothing.
 */
export const withoutModel: Readonly<Record<WritingTool, 'yes' | 'partly' | 'macros' | 'no'>> = {
  'shorter': 'yes', 'longer': 'macros', 'friendlier': 'macros', 'more-formal': 'macros', 'simpler': 'macros', 'fix-spelling': 'partly', 'translate': 'no',
  'make-it-about': 'no', 'reply-from-notes': 'no', 'continue': 'no', 'match-my-style': 'partly', 'service-recovery': 'yes',
};
