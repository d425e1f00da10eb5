/** A stable id: the same rule, place and words give the same id on every machine (FNV-1a over two 32-bit lanes). */
export function findingId(rule: string, start: number, quote: string): string {
  const text = `${rule}\n${start}\n${quote}`;
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit ^ (low >>> 15), 0x85ebca6b);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return `fnd_${hex(low)}${hex(high)}`;
}
