import { handoverRuleIds } from '@countersign/shared/assist/handover-rules';
import { z } from 'zod';
import { unsaved } from '../unsaved/unsaved.ts';
import type { KeptDraft } from '../unsaved/use-kept-draft.ts';
import type { IntentDraft } from './intent-draft.ts';

const kept = <Draft>(draft: z.ZodType<Draft>): z.ZodType<KeptDraft<Draft>> => z.object({ at: z.string(), base: draft, draft });
const target = { team: z.string(), tags: z.string(), priority: z.enum(['', 'low', 'normal', 'high', 'urgent']) };
const intent: z.ZodType<IntentDraft> = z.object({
  id: z.string(), label: z.string(), description: z.string(), parentId: z.string(), asksFor: z.string(), handover: z.string(), macroId: z.string(), ...target,
  where: z.array(z.object({ entity: z.string(), ...target })),
});
/** Half-typed rows and all, which the server would not take. */
const settings = z.object({
  handover: z.partialRecord(z.enum(handoverRuleIds), z.object({ isOn: z.boolean().optional(), value: z.number().optional(), phrases: z.array(z.string()).optional() })),
  patterns: z.array(z.object({ name: z.string(), pattern: z.string() })),
  products: z.array(z.string()),
});

/** What this browser keeps of intents, by id, and of the rules, until they are saved or discarded. */
export const unsavedTriage = { intent: unsaved('intent', kept(intent)), settings: unsaved('triage', kept(settings)) };
