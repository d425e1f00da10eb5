import type { Rule } from '@countersign/shared/policy/rule';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { replayPolicy, type PolicyReplay } from '../queries/policies.ts';

const pauseMs = 900;

/** Compares a changed rule with the last suggestions once nothing was typed for a moment. `isSettled` while the answer, or a fault, is that of this very rule. */
export function useReplay(rule: Rule | undefined): { readonly query: UseQueryResult<PolicyReplay>; readonly isSettled: boolean } {
  const asked = rule === undefined ? null : JSON.stringify(judgedBy(rule));
  const [paused, setPaused] = useState<{ readonly key: string; readonly rule: Rule } | null>(null);
  useEffect(() => {
    if (rule === undefined || asked === null) return;
    const timer = setTimeout(() => setPaused({ key: asked, rule }), pauseMs);
    return () => clearTimeout(timer);
  }, [asked]);
  const query = useQuery({ queryKey: ['policies', 'replay', paused?.key], queryFn: () => replayPolicy(paused!.rule.id, paused!.rule), enabled: paused !== null, staleTime: 60_000, retry: false });
  return { query, isSettled: asked !== null && paused?.key === asked && !query.isFetching && (query.isSuccess || query.isError) };
}

/** What of a rule decides its judgement; other words for the clause judge nothing otherwise. */
function judgedBy({ id, severity, scope, detector }: Rule) {
  return { id, severity, scope, detector };
}
