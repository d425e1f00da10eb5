/** The words of a label's name: `lostCard`, `lost_card` and `lost-card` all say “lost Card”. */
export function labelWords(label: string): string {
  return label.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').replace(/[\s_./:-]+/g, ' ').trim();
}
