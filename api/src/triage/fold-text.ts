const folded = new Map<string, string>([['’', "'"], ['‘', "'"], ['´', "'"], ['“', '"'], ['”', '"'], ['„', '"'], ['«', '"'], ['»', '"'], ['\u00a0', ' '], ['\u202f', ' ']]);

/** Lower case without accents, straight quotes. Each UTF-16 unit of a composed (NFC) text keeps its place, so that offsets hold for both. */
export function foldText(text: string): string {
  return text.replace(/[^\u0000-\u007f]/g, foldUnit).toLowerCase();
}

function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const lower = unit.toLowerCase().normalize('NFD').charAt(0);
  const one = lower === '' ? unit : lower;
  if (folded.size < 2000) folded.set(unit, one);
  return one;
}
