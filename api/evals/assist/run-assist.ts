import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import { assistRequest } from '@countersign/shared/assist/assist-request';
import { newId } from '@countersign/shared/ids';
import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { assist } from '../../src/assist/assist.ts';
import type { AssistDeps } from '../../src/assist/assist-deps.ts';
import { builtInEngine } from '../../src/engines/built-in/built-in-engine.ts';
import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import { defaultIntents } from '../../src/triage/intents.ts';
import { shippedTriage } from '../../src/triage/shipped-triage.ts';
import { buildReadModel } from '../../src/workspaces/build-read-model.ts';
import { defaultVoices } from '../../src/workspaces/default-voices.ts';
import type { ReadModel } from '../../src/workspaces/read-model.ts';

/** A workspace that knows these passages and nothing else. */
export function evalReadModel(passages: readonly Passage[]): ReadModel {
  return buildReadModel({
    workspaceId: 'wsp_eval', revision: 1, triageRevision: 1, name: 'Evaluation', voices: defaultVoices, passages, macros: [], triage: shippedTriage(defaultIntents), rules: builtInPack,
    linkHosts: [], draftsEnabled: true, holdoutShare: 0, experimentSalt: '', monthlyModelBudget: null,
  });
}

/** Every event of one run with the built-in engine. */
export async function runAssist(ticket: Ticket, readModel: ReadModel): Promise<AssistEvent[]> {
  const deps: AssistDeps = { readModel, engines: { builtIn: builtInEngine }, firstSentenceLimitMs: 0, drafts: 'on', now: () => performance.now(), newId, recordModelCall: () => undefined };
  const events: AssistEvent[] = [];
  for await (const event of assist(assistRequest.parse({ ticket, agent: { name: 'Alex' } }), deps, new AbortController().signal)) events.push(event);
  return events;
}
