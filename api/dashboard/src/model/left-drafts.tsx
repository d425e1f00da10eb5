import { countOf, formatCount } from '../format/format-share.ts';
import type { ModelUse } from '../queries/model-use.ts';

const reasons: Readonly<Record<ModelUse['week']['drafts']['without'][number]['reason'], string>> = {
  'model-down': 'it gave no answer', 'model-slow': 'it was too slow', 'model-busy': 'it took no more requests', 'model-refuses': 'it refuses our requests as it is set up', 'model-declined': 'it declined the ticket',
  'invalid-output': 'its answer couldn’t be used', 'over-budget': 'the month’s limit was reached', 'redaction-failed': 'masking failed, so it wasn’t asked',
};

/** Why drafts were written without the model, in the words that say what agents were told. */
export function LeftDrafts({ drafts: { n, without } }: { drafts: ModelUse['week']['drafts'] }) {
  if (n === 0 || without.length === 0) return null;
  return <p className="muted">Of {countOf(n, 'draft')}, the built-in engine wrote {without.map(({ reason, count }) => `${formatCount(count)} because ${reasons[reason]}`).join(', ')}.</p>;
}
