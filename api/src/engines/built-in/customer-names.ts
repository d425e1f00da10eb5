const NOT_A_NAME = /[@\d/\\<>{}[\]|_=+*]|https?|www\.|\b(?:customer|user|unknown|anonymous|guest|support|team|info|admin|office|gmbh|inc|ltd|llc|visitor|caller|noreply|no-reply)\b/i;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|mlle|m|sr|sra|srta|sig|dott)\.?$/i;

/** The parts of a requester's name that a reply may use; all empty when it does not look like a person's name. */
export function customerNames(name: string): { first: string; last: string; full: string } {
  const clean = name.normalize('NFC').replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/\s+/g, ' ').trim();
  if (clean === '' || clean.length > 60 || NOT_A_NAME.test(clean) || !/^[\p{L}\p{M}'’.,\- ]+$/u.test(clean)) return { first: '', last: '', full: '' };
  const turned = /^([^,]+), ([^,]+)$/.exec(clean);
  const words = (turned ? `${turned[2]} ${turned[1]}` : clean).split(' ').filter((word) => !TITLE.test(word)).map(capital);
  if (words.length === 0 || words.length > 5 || words[0]!.replace(/\./g, '').length < 2) return { first: '', last: '', full: '' };
  return { first: words[0]!.replace(/,$/, ''), last: words.length > 1 ? words.at(-1)! : '', full: words.join(' ') };
}

function capital(word: string): string {
  const plain = word === word.toUpperCase() && word.length > 2 ? word.toLowerCase() : word;
  return plain === plain.toLowerCase() ? plain.replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase()) : plain;
}
