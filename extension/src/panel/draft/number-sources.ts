import type { FoundSource } from '@countersign/shared/assist/source';
import type { Run } from '../state/panel-state.ts';

/** Numbers in order of appearance in the draft; sources it doesn't cite follow in the order they were found. */
export function numberSources(run: Run): { readonly order: readonly FoundSource[]; readonly numbers: ReadonlyMap<string, number> } {
  const sources = run.sources ?? [];
  const cited = run.sentences.flatMap((sentence) => sentence.citations);
  const ranked = [...new Set([...cited, ...sources.map((source) => source.passageId)])];
  const order = ranked.flatMap((passageId) => sources.find((source) => source.passageId === passageId) ?? []);
  return { order, numbers: new Map(order.map((source, position) => [source.passageId, position + 1])) };
}
