import { createRoute } from '@hono/zod-openapi';
import { z } from 'zod';
import { rate } from './analytics.ts';
import { filters } from './filters.ts';
import { jsonAnswer } from './json-answer.ts';

/** The last 90 days where no period is given. */
const query = { query: filters.pick({ from: true, to: true, console: true, language: true }) };
export type TriageReportQuery = z.infer<(typeof query)['query']>;

const period = z.object({ from: z.string(), to: z.string() });

export const intentVolumes = z.object({
  period,
  definition: z.string(),
  /** First days of the weeks, oldest first, UTC. The last week ends with the period; the first may be shorter. */
  weeks: z.array(z.string()),
  /** Most tickets first; `unknown` last. The rate is its share of all tickets; `counts` stand in the order of `weeks`. */
  intents: z.array(rate.extend({
    intent: z.string(), intentLabel: z.string(), parentId: z.string().nullable(), tickets: z.number().int(), counts: z.array(z.number().int()),
    /** The later half of the period beside the earlier one. */
    trend: z.enum(['higher', 'lower', 'no-clear-change', 'not-enough']),
  })),
  tickets: z.number().int(),
});
export type IntentVolumes = z.infer<typeof intentVolumes>;

export const intentAccuracy = z.object({
  period,
  definition: z.string(),
  /** Over the tickets that were judged. */
  overall: rate,
  /** Judged tickets among all that were triaged. */
  coverage: rate,
  /** By the intent that was predicted: how often it stood. `found` is by the intent the person set: how often it was predicted. */
  intents: z.array(rate.extend({ intent: z.string(), intentLabel: z.string(), found: rate, tickets: z.number().int() })),
  /** What was said and what a person set instead, most frequent first. */
  confusion: z.array(z.object({ predicted: z.string(), predictedLabel: z.string(), set: z.string(), setLabel: z.string(), tickets: z.number().int() })),
  /** The same for the other chips: how often a prediction was left as it was. */
  fields: z.array(rate.extend({ field: z.enum(['urgency', 'sentiment', 'language']) })),
  /** Where a model was asked about an unsure intent: how often it said the same. */
  model: rate,
});
export type IntentAccuracy = z.infer<typeof intentAccuracy>;

export const intentDiscovery = z.object({
  period,
  definition: z.string(),
  /** Groups of like tickets that no intent fits, largest first. */
  groups: z.array(z.object({
    id: z.string(),
    /** A proposed label and id for an intent, from the words that set the group apart. */
    proposal: z.object({ id: z.string(), label: z.string(), words: z.array(z.string()) }),
    tickets: z.number().int(),
    weeks: z.array(z.number().int()),
    languages: z.array(z.string()),
    /** The intent most of them are nearest to, with its mean confidence. */
    nearest: z.object({ intent: z.string(), intentLabel: z.string(), confidence: z.number() }).nullable(),
    /** The most central texts, masked. */
    samples: z.array(z.object({ runId: z.string(), text: z.string(), at: z.string() })),
  })),
  /** Tickets that no intent fits, those among them in a group, and those whose words are gone. */
  tickets: z.number().int(),
  grouped: z.number().int(),
  unreadable: z.number().int(),
});
export type IntentDiscovery = z.infer<typeof intentDiscovery>;

export const intentVolumesRoute = createRoute({ method: 'get', path: '/v1/taxonomy/volumes', summary: 'Tickets by intent and week', request: query, responses: jsonAnswer('Volumes', intentVolumes) });
export const intentAccuracyRoute = createRoute({ method: 'get', path: '/v1/taxonomy/accuracy', summary: 'How often triage was right, from what agents corrected', request: query, responses: jsonAnswer('Accuracy', intentAccuracy) });
export const intentDiscoveryRoute = createRoute({
  method: 'get', path: '/v1/taxonomy/discovery', summary: 'Groups of tickets that no intent fits', description: 'Reading it is written to the audit log.', request: query, responses: jsonAnswer('Groups, largest first', intentDiscovery),
});
