/** Text that a person doesn't see and a machine does, and what it says in the clear. Offsets count in the text it was found in. */
export interface HiddenText {
  readonly start: number;
  readonly end: number;
  readonly says: string;
  readonly why: string;
}

/** A black flag before them makes them a region's flag. */
const TAGS = /\u{1F3F4}?[\u{E0020}-\u{E007F}]{3,}/gu;
const FLAG = /^\u{1F3F4}[\u{E0030}-\u{E007A}]{3,6}\u{E007F}$/u;
const RUN = /[\u200B-\u200D\u2060-\u2064\uFEFF]{8,}/g;
const OVERRIDE = /[\u202D\u202E][^\u202C\n]{4,}/g;
const COMMENT = /<!--(?!\s*\[|\[if)([\s\S]{8,4000}?)-->/g;
const UNSEEN = /<(\w+)\b[^<>]*style\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0(?![.\d])|color\s*:\s*(?:#fff(?:fff)?|white|transparent)\b)[^"']*["'][^<>]*>([^<]{8,4000})<\/\1>/gi;
const BASE64 = /(?<![A-Za-z0-9+/=_-])(?:[A-Za-z0-9+/]{4}){5,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=_-])/g;
const HEX = /(?<![0-9a-f])(?:[0-9a-f]{2}){14,}(?![0-9a-f])/gi;

const WORDS = /^(?=(?:[^\p{L}]*\p{L}{2,}){3})[\p{L}\p{N}\p{P}\p{S}\s]+$/u;
const MOST_CHARACTERS = 20_000;
const ENOUGH_FOR_ORDER = /\s\S+\s/;

/**
 * Finds text hidden by tag characters, runs of signs without width, reversed direction, encodings, comments and styles that show nothing.
 * Mail programs hide previews and layout notes the same way: the caller judges what a comment or an unseen element says; the others are no accident.
 */
export function unhide(given: string): HiddenText[] {
  const text = given.slice(0, MOST_CHARACTERS);
  const found: HiddenText[] = [];
  const add = (match: RegExpExecArray, says: string, why: string): void => {
    found.push({ start: match.index, end: match.index + match[0].length, says, why });
  };
  for (const match of text.matchAll(TAGS)) if (!FLAG.test(match[0])) add(match, Array.from(match[0], (sign) => String.fromCharCode(Math.max(32, sign.codePointAt(0)! - 0xe0000) & 0x7f)).join(''), 'It holds text in signs that no screen shows.');
  for (const match of text.matchAll(RUN)) if (new Set(match[0]).size > 1) add(match, '', 'It holds a run of signs that no screen shows.');
  for (const match of text.matchAll(OVERRIDE)) if (/\p{Script=Latin}{3}/u.test(match[0])) add(match, [...match[0].slice(1)].reverse().join(''), 'It shows its letters in another order than it holds them.');
  for (const match of text.matchAll(BASE64)) {
    const says = Buffer.from(match[0], 'base64').toString('utf8');
    if (WORDS.test(says) && ENOUGH_FOR_ORDER.test(says)) add(match, says, 'It hides words in base64.');
  }
  for (const match of text.matchAll(HEX)) {
    const says = Buffer.from(match[0], 'hex').toString('utf8');
    if (WORDS.test(says) && ENOUGH_FOR_ORDER.test(says)) add(match, says, 'It hides words in hexadecimal.');
  }
  return found;
}

/** What comments and elements that show nothing say: often a mail's layout, sometimes an order. */
export function unseenMarkup(given: string): HiddenText[] {
  const text = given.slice(0, MOST_CHARACTERS);
  const found: HiddenText[] = [];
  for (const match of text.matchAll(COMMENT)) found.push({ start: match.index, end: match.index + match[0].length, says: match[1]!.trim(), why: 'A comment that no reader sees gives orders.' });
  for (const match of text.matchAll(UNSEEN)) found.push({ start: match.index, end: match.index + match[0].length, says: match[2]!.trim(), why: 'Text that no reader sees gives orders.' });
  return found;
}
