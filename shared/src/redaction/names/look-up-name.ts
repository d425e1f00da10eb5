import NAMES from './name-list.json' with { type: 'json' };

let starts: Map<string, number> | undefined;

/** The bits (see name-bits.ts) of a folded word, 0 where the list does not have it. The list is searched where it lies: no table of sixty thousand strings is built. */
export function lookUpName(word: string): number {
  if (word.length < 2) return 0;
  starts ??= firstLines();
  const key = word.slice(0, 2);
  const from = starts.get(key);
  if (from === undefined) return 0;
  let low = from;
  let high = starts.get(`${key}$`)!;
  while (low < high) {
    const start = NAMES.lastIndexOf('\n', (low + high) >> 1) + 1;
    const end = NAMES.indexOf('\n', start);
    const name = NAMES.slice(start, end - 1);
    if (name === word) return parseInt(NAMES[end - 1]!, 16);
    if (name < word) low = end + 1;
    else high = start;
  }
  return 0;
}

/** Where the names of each two first letters begin, and under the letters with `$` where they end. */
function firstLines(): Map<string, number> {
  const places = new Map<string, number>();
  let last = '';
  for (let at = 0; at < NAMES.length; at = NAMES.indexOf('\n', at) + 1) {
    const key = NAMES.slice(at, at + 2);
    if (key === last) continue;
    if (last !== '') places.set(`${last}$`, at);
    places.set(key, at);
    last = key;
  }
  places.set(`${last}$`, NAMES.length);
  return places;
}
