/** What PostgreSQL says of values that no column of ours can hold: a NUL character or half of a surrogate pair, in text or in JSON, and a moment outside its calendar. */
const unstorable = new Set(['22021', '22P02', '22P05', '22007', '22008', '22003']);

/** Whether a query failed because of what it was given, and would fail again. */
export function isUnstorable(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return (typeof code === 'string' && unstorable.has(code)) || (cause !== undefined && isUnstorable(cause));
}
