/** What stands at a JSON pointer (RFC 6901) in an answer; only what the answer holds itself, nothing that every object has. */
export function readPointer(answer: unknown, pointer: string): unknown {
  let value = answer;
  for (const step of pointer.slice(1).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}
