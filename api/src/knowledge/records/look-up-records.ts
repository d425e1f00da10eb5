import type { FoundSource, RecordLookup } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { GuardedFetch } from '../guarded-fetch/guarded-fetch.ts';
import { askSystem } from './ask-system.ts';
import { keyValues } from './key-values.ts';
import { neededDetails } from './needed-details.ts';
import { readPointer } from './read-pointer.ts';
import { recordPassage } from './record-passage.ts';
import type { RecordSource } from './record-source.ts';

/** What the team's systems say of one ticket. It lives as long as the run and is stored nowhere. */
export interface Records {
  readonly passages: readonly FoundSource[];
  readonly lookups: readonly RecordLookup[];
  /** Passages of systems that the lead bound to what this ticket is about: a draft quotes them first. */
  readonly leading: readonly string[];
  /** Details in the customer's power that a system would have needed. */
  readonly missing: readonly string[];
}

export interface LookUpDeps {
  readonly sources: readonly RecordSource[];
  /** Opens a sealed secret. */
  readonly secretOf: (source: RecordSource) => string | null;
  readonly fetch: GuardedFetch;
  readonly now: () => Date;
}

/** Everything a ticket waits for at most, whatever the systems do. */
const WITHIN_MS = 1_500;

interface Outcome { readonly lookup: RecordLookup | null; readonly passages: readonly FoundSource[]; readonly leads: boolean; readonly missing?: string | undefined }

/** Asks every system that has to do with the ticket, all at once and within 1.5 s; never throws for what a system does. */
export async function lookUpRecords(ticket: Ticket, triage: Triage, deps: LookUpDeps, signal: AbortSignal): Promise<Records> {
  const concerned = deps.sources.filter(({ mapping }) => mapping.intents.length === 0 || mapping.intents.includes(triage.intent));
  const outcomes = await Promise.all(concerned.map((source) => lookUp(source, ticket, triage, deps, signal)));
  return {
    passages: outcomes.flatMap(({ passages }) => passages),
    lookups: outcomes.flatMap(({ lookup }) => lookup ?? []),
    leading: outcomes.filter(({ leads }) => leads).flatMap(({ passages }) => passages.map(({ passageId }) => passageId)),
    missing: [...new Set(outcomes.flatMap(({ missing }) => missing ?? []))],
  };
}

async function lookUp(source: RecordSource, ticket: Ticket, triage: Triage, deps: LookUpDeps, signal: AbortSignal): Promise<Outcome> {
  const { mapping, name } = source;
  const leads = mapping.intents.length > 0;
  const ended = (state: RecordLookup['state'], passages: readonly FoundSource[] = []): Outcome => ({ lookup: { name, state, at: deps.now().toISOString() }, passages, leads });
  const keys = keyValues(mapping, ticket, triage);
  // A system bound to no intent would else be named as unasked in every ticket.
  if ('missing' in keys) return leads ? { ...ended('no-key'), missing: neededDetails[keys.missing] } : { lookup: null, passages: [], leads };
  const secret = deps.secretOf(source);
  const answers = await Promise.all(keys.sets.map(async (values) => ({ values, asked: await askSystem({ mapping, values, secret, fetch: deps.fetch, timeoutMs: WITHIN_MS, signal }) })));
  const readAt = deps.now();
  const states = answers.map(({ asked, values }, position) => {
    if (asked.state !== 'answered') return { state: asked.state, passages: [] };
    if (mapping.owner !== undefined && !isOwn(readPointer(asked.answer, mapping.owner), ticket)) return { state: 'not-theirs' as const, passages: [] };
    const passage = recordPassage(source, { answer: asked.answer, values, readAt, position, language: triage.language });
    return passage === undefined ? { state: 'not-found' as const, passages: [] } : { state: 'read' as const, passages: [passage] };
  });
  const said = states.find(({ state }) => state === 'read') ?? states[0]!;
  return ended(said.state, states.flatMap(({ passages }) => passages));
}

function isOwn(owner: unknown, { requester }: Ticket): boolean {
  const own = requester.email?.trim().toLowerCase() ?? '';
  return own !== '' && typeof owner === 'string' && owner.trim().toLowerCase() === own;
}
