import { makeWords, type Random } from './make-words.ts';

/** A made-up article as Markdown, front matter left out. */
export interface MadeDocument {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

const subjects = ['the battery', 'the display', 'the charger', 'the frame lock', 'the child seat', 'the cargo box', 'the motor', 'the invoice', 'the parcel', 'the voucher', 'the lease', 'the test ride', 'the repair', 'the exchange', 'the spare part', 'the app', 'the key', 'the brake', 'the tyre', 'the service plan'];
const openings = ['Before you start, check', 'Our workshop looks at', 'You will find the number of', 'A colleague confirms', 'Within {days} days we answer about', 'For orders over {amount} euros we note', 'If the light blinks {count} times, write down', 'The page of your account shows', 'Two photos are enough to judge', 'The supplier keeps a list of'];
const middles = ['together with the {word} {number} from the label', 'and compare it with the {word} table', 'unless the {word} was changed by a dealer', 'as soon as the {word} part has arrived', 'when the {word} setting stands at {number}', 'because the {word} series needs another cable', 'so that the {word} counter starts again'];
const endings = ['within {days} working days', 'at no cost in the first {count} months', 'for {amount} euros including tax', 'after the {word} update to version {number}', 'at the counter in {word}', 'before the end of the month'];
const headings = ['When it applies', 'What you need', 'Step by step', 'Costs and times', 'If it does not help', 'Who decides', 'Exceptions', 'After the change'];
const passagesADocument = 8;

/** Articles of a made-up shop with about this many passages in all; the same seed gives the same words. */
export function makeDocuments(passages: number, random: Random): MadeDocument[] {
  const rare = makeWords(4_000, random);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  /** Few words are frequent and most are rare, as in real text. */
  const rareWord = (): string => rare[Math.floor(rare.length * random() ** 3)]!;
  const filled = (template: string): string =>
    template.replace('{word}', rareWord).replace('{number}', () => String(10 + Math.floor(random() * 990))).replace('{days}', () => String(1 + Math.floor(random() * 30)))
      .replace('{amount}', () => String(5 + Math.floor(random() * 400))).replace('{count}', () => String(1 + Math.floor(random() * 24)));
  const sentence = (): string => `${filled(pick(openings))} ${pick(subjects)} ${filled(pick(middles))} ${filled(pick(endings))}.`;
  const section = (heading: string): string => `## ${heading}\n${Array.from({ length: 4 }, sentence).join(' ')}`;
  return Array.from({ length: Math.ceil(passages / passagesADocument) }, (_, index) => {
    const title = `${pick(subjects).slice(4)} ${rareWord()} ${100 + (index % 900)}`;
    return { id: `made-${index + 1}`, title: title[0]!.toUpperCase() + title.slice(1), body: headings.slice(0, Math.min(passagesADocument, passages - index * passagesADocument)).map(section).join('\n\n') };
  });
}
