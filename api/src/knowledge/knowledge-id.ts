import { createHash } from 'node:crypto';

/** Passage ids grow from it and stand in addresses. */
const longest = 150;

/** The id of a source's item in the knowledge: its own where that is short and free, else one that only this source can have. */
export function knowledgeId(externalId: string, sourceId: string, isTaken: ReadonlySet<string>): string {
  const own = externalId.length <= longest ? externalId : `${externalId.slice(0, 60)}~${digest(externalId)}`;
  return isTaken.has(own) ? `${own}~${digest(`${sourceId}/${externalId}`)}` : own;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
