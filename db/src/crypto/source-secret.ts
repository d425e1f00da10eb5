import { deriveKey } from './derive-key.ts';
import type { MasterKey } from './master-key.ts';
import { seal, unseal } from './seal.ts';

interface SourceName {
  readonly workspaceId: string;
  readonly sourceId: string;
}

/** What a source asks for besides its settings (tokens, passwords), sealed for its row alone. */
export function sealSourceSecret(masterKey: MasterKey, source: SourceName, secret: Readonly<Record<string, string>>): Uint8Array {
  return seal(deriveKey(masterKey, 'source-secret', source.workspaceId), Buffer.from(JSON.stringify(secret)), contextOf(source));
}

/** The opened secret; throws when the key or the row is not the one it was sealed for. */
export function openSourceSecret(masterKey: MasterKey, source: SourceName, sealed: Uint8Array): Record<string, string> {
  return JSON.parse(Buffer.from(unseal(deriveKey(masterKey, 'source-secret', source.workspaceId), sealed, contextOf(source))).toString('utf8')) as Record<string, string>;
}

function contextOf({ workspaceId, sourceId }: SourceName): string {
  return `source/${workspaceId}/${sourceId}`;
}
