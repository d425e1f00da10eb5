import { queryOptions } from '@tanstack/react-query';
import { createClient, readAnswer } from '@countersign/api/client';
import type { StyleSetting } from '@countersign/shared/writing/writing-style';
import type { Api } from '../../session/api.ts';

const answerWithinMs = 20_000;

/** Whether the agent lets their sent replies be read for their style, and what was found. */
export function styleQuery(api: Api | null) {
  return queryOptions({
    queryKey: ['writing-style'],
    queryFn: ({ signal }): Promise<StyleSetting> => readAnswer(styleRoute(api!).$get({}, { init: { signal } })),
    enabled: api !== null,
    staleTime: 60_000,
  });
}

/** Lets the agent's sent replies be read for their style, or no longer. */
export function chooseStyle(api: Api, enabled: boolean): Promise<StyleSetting> {
  return readAnswer(styleRoute(api).$post({ json: { enabled } }, { init: { signal: AbortSignal.timeout(answerWithinMs) } }));
}

function styleRoute({ session }: Api) {
  return createClient(session.origin, { token: session.token }).v1.writing.style;
}
