import { findSpans } from '@countersign/shared/redaction/find-spans';
import { mergeSpans } from '@countersign/shared/redaction/merge-spans';
import { redact } from '@countersign/shared/redaction/redact';
import type { RedactedText, RedactionSpan, TokenVault } from '@countersign/shared/redaction/redacted-text';

const MOST_TEXTS = 2_000;
const found = new Map<string, readonly RedactionSpan[]>();

/**
 * Masks words of the team's own, such as a passage, which many prompts hold: what stands in them for everybody is looked for once,
 * the ticket's people and the workspace's patterns each time. What only looks like a name or an address stays: it is mostly a product, a
 * table's row or the beginning of a line, and every customer may read it. Never for words of a customer: they would be remembered, and their names would stay.
 */
export function maskKnowledge(text: string, vault: TokenVault): RedactedText {
  return redact(text, vault, () => mergeSpans(text, [...spansOf(text), ...vault.findOwn(text)]));
}

function spansOf(text: string): readonly RedactionSpan[] {
  const known = found.get(text) ?? findSpans(text, { names: [], shapedOnly: true });
  found.delete(text);
  found.set(text, known);
  if (found.size > MOST_TEXTS) found.delete(found.keys().next().value!);
  return known;
}
