import type { Registration } from './registrations.ts';

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** A source with a new entry at the end of one of its lists or maps, and what that imports. */
export function register(source: string, { file, after, entry, imports = [] }: Registration): string {
  const marker = source.indexOf(after);
  const open = marker + after.length;
  if (marker === -1 || closing[source.charAt(open)] === undefined) throw new Error(`${file} no longer lists the consoles after “${after}”: say in extension/scripts/new-console/registrations.ts where it does.`);
  const end = closeOf(source, open);
  const isTall = source.slice(open, end).includes('\n');
  const before = source.slice(0, end).trimEnd();
  const written = isTall ? `${before}${before.endsWith(',') ? '' : ','}\n  ${entry},\n${source.slice(end)}` : `${before}, ${entry}${source.slice(before.length, end)}${source.slice(end)}`;
  if (imports.length === 0) return written;
  const last = [...written.matchAll(/^import .*\n/gm)].at(-1)!;
  const place = last.index + last[0].length;
  return `${written.slice(0, place)}${imports.map((line) => `${line}\n`).join('')}${written.slice(place)}`;
}

/** Where the bracket that opens here is closed. The lists hold no bracket in a text or a pattern that has no partner in it. */
function closeOf(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if ('{['.includes(source.charAt(at))) depth += 1;
    if ('}]'.includes(source.charAt(at))) depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}
