import { anyOf } from './any-of.ts';

const UNDECIDED = anyOf(
  String.raw`(?:haven'?t|have not|not yet|yet to|need to|still|not) (?:yet )?(?:decid\w+|chosen|choos\w+|sure|know\w*|picked)|which (?:one )?(?:i'?d|i|we)|undecided`,
  String.raw`noch nicht\w*|noch (?:nichts|offen)|unschlussig|weiss (?:ich )?(?:noch )?nicht|uberleg\w*`,
  String.raw`pas encore|ne sais pas|hesite\w*|reflech\w*`,
  String.raw`(?:aun|todavia) no|no (?:se|he decidido)|por decidir`,
  String.raw`ainda nao|nao sei|por escolher|por decidir|estou (?:a )?(?:pensar|em duvida)`,
);

/** Whether customers, in folded words, have not made up their mind, or keep it to themselves. */
export function isUndecided(folded: string): boolean {
  return UNDECIDED.test(folded);
}
