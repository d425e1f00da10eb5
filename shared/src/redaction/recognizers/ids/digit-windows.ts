/** Signs around a digit in which a number of any kind stands; whole words at the ends are kept. */
const REACH = 14;

/** The stretches of a text near its digits (or the pairs of a device's address), apart from each other: numbers are looked for there alone. */
export function digitWindows(text: string): { readonly start: number; readonly end: number }[] {
  const windows: { start: number; end: number }[] = [];
  for (const { index, 0: found } of text.matchAll(/\d+|[a-f]{2}[:-](?=[a-f]{2}[:-])|[a-f]{4}[.](?=[a-f]{4}[.])/gi)) {
    const last = windows.at(-1);
    if (last !== undefined && index - REACH <= last.end) last.end = index + found.length + REACH;
    else windows.push({ start: index - REACH, end: index + found.length + REACH });
  }
  return windows.map(({ start, end }) => ({ start: outward(text, start, -1), end: outward(text, end, 1) }));
}

function outward(text: string, from: number, step: 1 | -1): number {
  let at = Math.max(0, Math.min(text.length, from));
  for (let count = 0; count < REACH && at > 0 && at < text.length && /[\p{L}\d]/u.test(text[step === 1 ? at : at - 1]!); count++) at += step;
  return at;
}
