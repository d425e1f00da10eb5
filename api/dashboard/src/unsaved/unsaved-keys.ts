const kinds = ['article', 'rule', 'intent', 'triage'] as const;

export type UnsavedKind = (typeof kinds)[number];

/** The name under which the browser keeps it. */
export function keyOf(kind: UnsavedKind, name: string): string {
  return `countersign-${kind}-${name}`;
}

export function isUnsavedKey(key: string): boolean {
  return kinds.some((kind) => key.startsWith(keyOf(kind, '')));
}
