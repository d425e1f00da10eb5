const wordsShown = 6;

/** A passage's own address: its page, opened at these words (a text fragment); `null` where it has no web address. */
export function passageAddress(url: string | undefined, words: string): string | null {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !['https:', 'http:'].includes(parsed.protocol)) return null;
  const line = words.split('\n').map((text) => text.replace(/^(?:[-•]|\d{1,3}\.)\s+/, '').trim()).find((text) => text !== '') ?? '';
  const all = line.split(/\s+/).filter((word) => word !== '');
  if (all.length === 0) return parsed.href;
  const from = encode(all.slice(0, wordsShown).join(' '));
  const to = all.length > wordsShown * 2 ? `,${encode(all.slice(-wordsShown).join(' '))}` : '';
  const start = all.length > wordsShown * 2 ? from : encode(all.join(' '));
  return `${parsed.href}${parsed.hash === '' ? '#' : ''}:~:text=${start}${to}`;
}

/** In a text fragment a hyphen and a comma have meanings of their own. */
function encode(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}
