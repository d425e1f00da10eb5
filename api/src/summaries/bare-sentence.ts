const MOST_CHARACTERS = 220;
const SIGNED = /(?<=[.!?)])\s*[-–—^/*~]{0,2}\s?\p{Lu}{2,3}$|\s[-–—^*~]{1,2}\s?\p{Lu}[\p{L}]{0,12}$/u;

/** A sentence as a summary quotes it: without the handle it is addressed to, courtesy before the matter, initials after it and addresses of pages; bounded at a word. */
export function bareSentence(text: string, opening: RegExp): string {
  const whole = text.replace(/\s+/g, ' ').replace(/^(?:@\w+\s+)+/, '').replace(SIGNED, '').trim();
  const bare = whole.replace(opening, '').replace(/https?:\/\/\S+/g, '(link)').trim();
  if (bare.length <= MOST_CHARACTERS) return bare;
  const cut = bare.slice(0, MOST_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80)).trimEnd()}…`;
}
