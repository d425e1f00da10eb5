import { queryOptions } from '@tanstack/react-query';
import { createClient, readAnswer } from '@countersign/api/client';
import type { StyleSetting } from '@countersign/shared/writing/writing-style';
import type { Api } from '../../session/api.ts';

const answerWithinMs = 20_000;

/** Whether the agent lets their sent replies be read for their style, and what was found. */
export function styleQuery(api: Api | null) {
  return queryOptions({
    queryKey: ['writing-style'],
    queryFn: ({ signal }): Promise<StyleSetting> => readAnswer<StyleSetting>(styleRoute(api!).$get({}, { init: { signal } })),
    enabled: api !== null,
    staleTime: 60_000,
  });
}

/** Lets the agent's sent replies be read for their style, or no longer. */
export function chooseStyle(api: Api, enabled: boolean): Promise<StyleSetting> {
  return readAnswer<StyleSetting>(styleRoute(api).$post({ json: { enabled } }, { init: { signal: AbortSignal.timeout(answerWithinMs) } }));
}

interface StyleRoute {
  $get(input: object, options: { readonly init: RequestInit }): Promise<Response>;
  $post(input: { readonly json: { readonly enabled: boolean } }, options: { readonly init: RequestInit }): Promise<Response>;
}

function styleRoute({ session }: Api): StyleRoute {
  const { v1 } = createClient(session.origin, { token: session.token }) as unknown as { readonly v1: { readonly writing: { readonly style: StyleRoute } } };
  return v1.writing.style;
}
