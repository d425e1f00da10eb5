import { redact } from '@countersign/shared/redaction/redact';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { takeTurns } from '../knowledge/take-turns.ts';
import { openVault, type VaultSource } from './open-vault.ts';
import { withinTime } from './within-time.ts';

/** So long others wait for their turn. */
const sliceMs = 4;

/** Masks each of many texts by itself; `undefined` for one that can't be masked. Others have their turn meanwhile. */
export async function maskTexts(texts: readonly string[], source: VaultSource): Promise<(RedactedText | undefined)[]> {
  const masked: (RedactedText | undefined)[] = [];
  const turn = takeTurns(sliceMs);
  while (masked.length < texts.length) {
    maskSlice(texts, masked, source);
    await turn();
  }
  return masked;
}

/** Starting a watch takes longer than masking a short text, so those of a slice share one. A slice that is stopped, or begun anew, has kept what it did: only the text it was at is at fault. */
function maskSlice(texts: readonly string[], masked: (RedactedText | undefined)[], source: VaultSource): void {
  try {
    withinTime(() => {
      const until = performance.now() + sliceMs;
      do masked.push(maskText(texts[masked.length]!, source)); while (masked.length < texts.length && performance.now() < until);
    });
  } catch (error) {
    if (!(error instanceof RedactionError)) throw error;
    masked.push(undefined);
  }
}

function maskText(text: string, source: VaultSource): RedactedText | undefined {
  try {
    return redact(text, openVault(source));
  } catch (error) {
    if (error instanceof RedactionError) return undefined;
    throw error;
  }
}
