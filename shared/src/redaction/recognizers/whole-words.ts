/** Letters of scripts that are written without blanks between words, or with endings joined to a name. */
const JOINED = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}ー]';
const GOES_ON = `(?!${JOINED})[\\p{L}\\p{M}\\p{N}]`;

interface Borders {
  readonly script: RegExp;
  readonly before: string;
  readonly after: string;
}

/** Short words that are written as one with the next. */
const afterPrefix = (letters: string): string => `(?:(?<!${GOES_ON})|(?<=(?<!${GOES_ON})[${letters}]))`;

const BORDERS: readonly Borders[] = [
  { script: /[\p{sc=Kana}ー]/u, before: '(?<![\\p{sc=Kana}ー])', after: '(?![\\p{sc=Kana}ー])' },
  { script: /\p{sc=Hang}/u, before: '(?<!\\p{sc=Hang})', after: '' },
  { script: new RegExp(JOINED, 'u'), before: '', after: '' },
  { script: /\p{sc=Arab}/u, before: afterPrefix('وفبلك'), after: `(?!${GOES_ON})` },
  { script: /\p{sc=Hebr}/u, before: afterPrefix('והבלמשכ'), after: `(?!${GOES_ON})` },
  { script: /\p{sc=Latn}/u, before: `(?<!${GOES_ON})`, after: `s?(?!${GOES_ON})` },
  { script: /[^]/u, before: `(?<!${GOES_ON})`, after: `(?!${GOES_ON})` },
];

/** Patterns that find words as wholes, as they are set off in the script of their first and last letters, also with a genitive's `s`. `toPattern` spells one as a pattern. */
export function wholeWords(words: ReadonlySet<string>, toPattern: (word: string) => string): RegExp[] {
  const groups = new Map<string, { readonly before: string; readonly after: string; readonly words: string[] }>();
  for (const word of words) {
    const { before } = bordersOf([...word][0]!);
    const { after } = bordersOf([...word].at(-1)!);
    const group = groups.get(before + after) ?? { before, after, words: [] };
    groups.set(before + after, group);
    group.words.push(word);
  }
  return [...groups.values()].map((group) => new RegExp(`${group.before}(?:${group.words.sort((one, other) => other.length - one.length).map(toPattern).join('|')})${group.after}`, 'gu'));
}

function bordersOf(letter: string): Borders {
  return BORDERS.find(({ script }) => script.test(letter))!;
}
