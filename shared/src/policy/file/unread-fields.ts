/** Paths of fields that were written and that reading left out, because nothing knows them. */
export function unreadFields(written: unknown, read: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(written)) return Array.isArray(read) ? written.flatMap((value, at) => unreadFields(value, read[at], [...path, at])) : [];
  if (!isRecord(written) || !isRecord(read)) return [];
  return Object.entries(written).flatMap(([key, value]) => (key in read ? unreadFields(value, read[key], [...path, key]) : value === null ? [] : [[...path, key]]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
