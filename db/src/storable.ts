/** A value as PostgreSQL can keep it, as text and as JSON: without the character zero and without halves of characters that are written as two. */
export function storable<Value>(value: Value): Value {
  return bare(value) as Value;
}

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').toWellFormed();
  if (Array.isArray(value)) return value.map(bare);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, bare(inner)])) : value;
}
