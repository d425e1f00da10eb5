import { z } from 'zod';

/** What was measured of how an agent writes, from replies they sent. Shares lie in 0 to 1. */
export const writingStyle = z.object({
  /** The agent's most used greeting, `{{customer_name}}` where the name stood; empty where they open without one. */
  greeting: z.string(),
  signOff: z.string(),
  /** Mean words of a sentence. */
  sentenceWords: z.number(),
  /** Mean words of a reply. */
  replyWords: z.number(),
  /** Share of what could be contracted that is ("we're", not "we are"). */
  contractions: z.number(),
  /** 0: casual, 1: formal. */
  formality: z.number(),
  /** Share of replies with an exclamation mark. */
  exclamations: z.number(),
  language: z.string(),
});
export type WritingStyle = z.infer<typeof writingStyle>;

/** Answer of `GET` and `POST /v1/writing/style`: whether the agent lets their sent replies be read for their style, and what was found. */
export const styleSetting = z.object({
  enabled: z.boolean(),
  /** Replies that were read: the newest that are still kept. */
  replies: z.number().int(),
  /** Replies it takes to tell a style. */
  needed: z.number().int(),
  style: writingStyle.nullable(),
});
export type StyleSetting = z.infer<typeof styleSetting>;

/** The body of `POST /v1/writing/style`. */
export const styleChoice = z.object({ enabled: z.boolean() });
