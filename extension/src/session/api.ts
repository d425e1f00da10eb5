import { ApiError, createClient, openEventStream, readAnswer } from '@countersign/api/client';
import type { AdapterReport } from '@countersign/shared/consoles/adapter-report';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { AssistRequestInput } from '@countersign/shared/assist/assist-request';
import type { CheckRequest, CheckResponse } from '@countersign/shared/assist/check-request';
import type { CorrectedTriage, CorrectedTriageRequest } from '@countersign/shared/assist/corrected-triage';
import type { FactUpload, FactsResponse } from '@countersign/shared/suggestion/facts';
import { decodeAssistStream } from '@countersign/shared/assist/decode-assist-stream';
import type { SalesforceProof } from './salesforce-proof.ts';
import type { Session } from './stored-session.ts';

const answerWithinMs = 20_000;
const streamWithinMs = 90_000;

/** Everything our pages ask of the API, and the only way they ask it. */
export type Api = ReturnType<typeof connectApi>;

/** Speaks to the paired origin. Failures are `ApiError`: `UNREACHABLE`, `UNAUTHENTICATED`, or the API's own refusal. */
export function connectApi(session: Session) {
  const options = { token: session.token };
  const { v1 } = createClient(session.origin, options);
  return {
    session,
    assist: (request: AssistRequestInput, signal: AbortSignal): AsyncIterable<AssistEvent> => assist(session, request, signal),
    check: (request: CheckRequest, signal: AbortSignal): Promise<CheckResponse> => readAnswer(v1.check.$post({ json: request }, { init: { signal } })),
    correctedTriage: (request: CorrectedTriageRequest, signal: AbortSignal): Promise<CorrectedTriage> => readAnswer(v1.triage.corrected.$post({ json: request }, { init: { signal } })),
    sendFacts: (facts: readonly FactUpload[]): Promise<FactsResponse> => readAnswer(v1.facts.$post({ json: { facts: [...facts] } }, { init: { signal: AbortSignal.timeout(answerWithinMs) } })),
    sendAdapterReports: (reports: readonly AdapterReport[]) => readAnswer(v1['adapter-reports'].$post({ json: { reports: [...reports] } }, { init: { signal: AbortSignal.timeout(answerWithinMs) } })),
    salesforceToken: (proof: SalesforceProof) => readAnswer(v1.consoles.salesforce.token.$post({ json: proof }, { init: { signal: AbortSignal.timeout(answerWithinMs) } })),
    workspace: (signal: AbortSignal, locale?: string) => readAnswer(v1.workspace.$get({ query: { locale } }, { init: { signal } })),
    policies: (signal: AbortSignal) => readAnswer(v1.policies.$get({}, { init: { signal } })),
    me: (signal: AbortSignal) => readAnswer(v1.me.$get({}, { init: { signal } })),
    ownSuggestion: (id: string, signal: AbortSignal) => readAnswer(v1.suggestions.mine[':id'].$get({ param: { id } }, { init: { signal } })),
  };
}

async function* assist(session: Session, request: AssistRequestInput, signal: AbortSignal): AsyncGenerator<AssistEvent> {
  yield* decodeAssistStream(await openEventStream(session.origin, 'assist', request, AbortSignal.any([signal, AbortSignal.timeout(streamWithinMs)]), { token: session.token }));
}

/** Whether the API could not be reached at all. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'UNREACHABLE' || error.status === 503 || error.status === 502 || error.status === 504);
}

/** Whether the API no longer knows this browser. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}
