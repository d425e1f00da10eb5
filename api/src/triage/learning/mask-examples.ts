import { createHash } from 'node:crypto';
import type { Database } from '@countersign/db/client';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { RedactedText } from '@countersign/shared/redaction/redacted-text';
import { takeTurns } from '../../knowledge/take-turns.ts';
import { compilePrivacy } from '../../privacy/compile-privacy.ts';
import { maskTexts } from '../../privacy/mask-texts.ts';
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
  const once = [...new Map(examples.map((each) => [each.text, each])).values()].filter(({ text }) => text.trim() !== '');
  const masked = await maskTexts(once.map(({ text }) => text.slice(0, MOST_CHARACTERS)), { privacy });
  const turn = takeTurns();
  const found: MaskedExample[] = [];
  for (const [at, example] of once.entries()) {
    const text = masked[at];
    if (text !== undefined) found.push({ ...example, masked: text, hash: createHash('sha256').update(text).digest('hex') });
    await turn();
  }
  return found;
}
