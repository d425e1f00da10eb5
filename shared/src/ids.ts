const prefixes = {
  workspace: 'wsp', member: 'mem', source: 'src', import: 'imp', document: 'doc', passage: 'psg', macro: 'mac',
  intent: 'int', example: 'exa', policy: 'pol', run: 'run', suggestion: 'sug', finding: 'fnd',
  correction: 'cor', classifier: 'clf', modelIntent: 'min', modelCall: 'mdl', audit: 'aud', text: 'txt', customer: 'cus', request: 'req', lesson: 'les', articleDraft: 'art', gapDismissal: 'gap',
} as const;
export type IdKind = keyof typeof prefixes;

/** A UUIDv7 (RFC 9562 section 5.7): 48 bits of Unix milliseconds, then random bits; sorts by time. */
export function uuidv7(now: number = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, (BigInt(now) << 16n) | 0x7000n | BigInt(((bytes[6]! & 0x0f) << 8) | bytes[7]!));
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A new id that carries its kind: `sug_0197…` (prefix and a UUIDv7 without hyphens). */
export function newId(kind: IdKind): string {
  return `${prefixes[kind]}_${uuidv7().replaceAll('-', '')}`;
}
