import { createHash } from 'node:crypto';
import type { Database } from '@countersign/db/client';
import { withWorkspace } from '@countersign/db/with-workspace';
import { redact } from '@countersign/shared/redaction/redact';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { takeTurns } from '../../knowledge/take-turns.ts';
import { compilePrivacy } from '../../privacy/compile-privacy.ts';
import { openVault } from '../../privacy/open-vault.ts';
import { readPrivacy } from '../../privacy/read-privacy.ts';

/** A text that triage learns from; `isSealed` where it is a customer's, which is kept sealed. */
export interface ExampleText {
  readonly text: string;
  readonly isSealed: boolean;
}

/** The same as it may leave the server, and the SHA-256 of that. */
export interface MaskedExample extends ExampleText {
  readonly masked: RedactedText;
  readonly hash: string;
}

/** What endpoints take of one text, by far: longer ones are cut. */
const MOST_CHARACTERS = 2_400;

/** Masks each text once, with what the workspace masks besides; one that cannot be masked is left out. Others have their turn meanwhile. */
export async function maskExamples(database: Database, workspaceId: string, examples: readonly ExampleText[]): Promise<MaskedExample[]> {
  const privacy = compilePrivacy(await withWorkspace(database, workspaceId, (transaction) => readPrivacy(transaction, workspaceId)));
  const turn = takeTurns();
  const found: MaskedExample[] = [];
  for (const example of new Map(examples.map((each) => [each.text, each])).values()) {
    await turn();
    if (example.text.trim() === '') continue;
    try {
      const masked = redact(example.text.slice(0, MOST_CHARACTERS), openVault({ privacy }));
      found.push({ ...example, masked, hash: createHash('sha256').update(masked).digest('hex') });
    } catch (error) {
      if (!(error instanceof RedactionError)) throw error;
    }
  }
  return found;
}
