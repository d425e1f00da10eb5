import { createHash } from 'node:crypto';

/** Names what made a vector: endpoint and model by the gateway's `identity`, and the dimensions that came back. Without dimensions it is what every fingerprint of that gateway begins with. */
export function vectorFingerprint(identity: string, dimensions?: number): string {
  return `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}:${dimensions ?? ''}`;
}
