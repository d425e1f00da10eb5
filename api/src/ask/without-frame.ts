/** The words with which a time or an amount is asked for: they say what kind of answer is wanted and nothing of its matter. */
const FRAME = [
  /(?<!\p{L})(?:for |after |within |until |since )?how (?:long|soon|quickly|fast|often|much|many (?:minutes|hours|days|weeks|months|years|times?))(?!\p{L})/giu,
  /(?<!\p{L})(?:what time|takes?|lasts?|(?:wie (?:lange|schnell|oft|viel\p{L}*)|(?:inner|außer)halb wie vieler|dauert|dauern)|(?:(?:en |pendant )?combien(?: de temps)?|durent?|dure-t-\p{L}+|prend|prennent)|(?:cu[aá]nt[oa]s?(?: tiempo)?|tarda\p{L}*|duran?|demora\p{L}*)|(?:quant[oa]s?(?: temp[oi])?|demora\p{L}*|leva|duram?|dura|ci vuole|ci vogliono)|(?:hoe ?(?:lang|snel|vaak|veel)|duurt|duren))(?!\p{L})/giu,
];

/** A question without the words that only frame it ("How long does … take?"), so that what it is about is searched; the question itself where nothing else is asked. */
export function withoutFrame(question: string): string {
  const bare = FRAME.reduce((text, pattern) => text.replace(pattern, ' '), question);
  return /\p{L}{3,}/u.test(bare) ? bare : question;
}
