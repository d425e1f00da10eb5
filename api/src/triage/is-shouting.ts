/** Mostly capitals over more than a few words. */
export function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 30 && letters.filter((letter) => letter !== letter.toLowerCase()).length / letters.length > 0.6;
}
