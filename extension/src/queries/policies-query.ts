import { queryOptions } from '@tanstack/react-query';
import { browser } from 'wxt/browser';
import type { Rule } from '@countersign/shared/policy/rule';
import { isUnreachable, type Api } from '../session/api.ts';

/** The rules for checking while the agent types, and when the API last gave them. */
export interface RulesInForce {
  readonly rules: readonly Rule[];
  readonly at: number;
}

const key = 'policies';

/** The team's rules; without the API the last ones this device was given stay in force. */
export function policiesQuery(api: Api | null) {
  return queryOptions({ queryKey: ['policies'], queryFn: ({ signal }) => rulesInForce(api!, signal), enabled: api !== null, staleTime: 20_000 });
}

async function rulesInForce(api: Api, signal: AbortSignal): Promise<RulesInForce> {
  try {
    const fresh: RulesInForce = { rules: (await api.policies(signal)).rules, at: Date.now() };
    await browser.storage.local.set({ [key]: fresh });
    return fresh;
  } catch (error) {
    const last = (await browser.storage.local.get(key))[key] as RulesInForce | undefined;
    if (isUnreachable(error) && last !== undefined) return last;
    throw error;
  }
}
