/** An object of an answer, or an error when it is none. */
export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  return value as Record<string, unknown>;
}

/** A list of objects; what is not an object is left out. */
export function asRecords(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw new TypeError('not a list');
  return value.filter((entry) => typeof entry === 'object' && entry !== null);
}

/** A string, or `undefined` for anything else. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** An id as a string, given as string or number. */
export function asId(value: unknown): string | undefined {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}
