import { z } from 'zod';
import { handoverRuleIds } from './handover-rules.ts';

/** What a workspace changed about one hand-over rule; what is missing stays as the rule has it. */
export const handoverRuleSetting = z.object({
  isOn: z.boolean().optional(),
  /** The rule's parameter. */
  value: z.number().finite().optional(),
  /** Phrases that fire it too, matched as whole words whatever their case and accents. */
  phrases: z.array(z.string().trim().min(2).max(80)).max(50).optional(),
});
export type HandoverRuleSetting = z.infer<typeof handoverRuleSetting>;

/** A workspace's own kind of entity. The pattern has RE2 syntax; a group called `value` narrows what is named. */
export const entityPattern = z.object({ name: z.string().trim().min(1).max(40), pattern: z.string().min(1).max(300) });
export type EntityPattern = z.infer<typeof entityPattern>;

/** What a workspace can set about its triage. `{}` parses to the defaults. */
export const triageSettings = z.object({
  handover: z.partialRecord(z.enum(handoverRuleIds), handoverRuleSetting).default({}),
  patterns: z.array(entityPattern).max(40).default([]),
  /** Names of products that tickets are searched for. */
  products: z.array(z.string().trim().min(2).max(80)).max(2000).default([]),
});
export type TriageSettings = z.infer<typeof triageSettings>;

export const defaultTriageSettings: TriageSettings = triageSettings.parse({});
