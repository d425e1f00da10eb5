const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const idPattern = /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/;

/**
 * A record's id in its long form, so that one record has one name; `undefined` for what is no id. The three letters after the
 * short form say which of each five characters are capitals, the first character in the lowest bit (Salesforce: `CASESAFEID`).
 */
export function recordId(text: string | undefined): string | undefined {
  if (text === undefined || !idPattern.test(text)) return undefined;
  const short = text.slice(0, 15);
  const capitals = (start: number): number => [...short.slice(start, start + 5)].reduce((bits, character, index) => bits | (/[A-Z]/.test(character) ? 1 << index : 0), 0);
  return short + [0, 5, 10].map((start) => letters[capitals(start)]).join('');
}
