import { z } from 'zod';

/** A workspace's own kind of personal detail. RE2 syntax; a group called `value` narrows what is masked. Its examples are its tests. */
export const privacyPattern = z.object({
  name: z.string().trim().min(1).max(40),
  pattern: z.string().min(1).max(300),
  /** Texts in which it must find something. */
  matches: z.array(z.string().trim().min(1).max(200)).min(1).max(10),
  /** Texts in which it must find nothing. */
  leaves: z.array(z.string().trim().min(1).max(200)).max(10).default([]),
});
export type PrivacyPattern = z.infer<typeof privacyPattern>;

/** What a workspace masks besides what is always masked. `{}` parses to the defaults. */
export const privacySettings = z.object({
  /** Order and tracking numbers are kept unless a workspace says otherwise: an answer needs them. */
  maskOrderNumbers: z.boolean().default(false),
  maskTrackingNumbers: z.boolean().default(false),
  patterns: z.array(privacyPattern).max(40).default([]),
});
export type PrivacySettings = z.infer<typeof privacySettings>;

export const defaultPrivacySettings: PrivacySettings = privacySettings.parse({});
