const GROUPS = {
  they: 'he she', their: 'his her hers him them theirs', themselves: 'himself herself themself', "they'll": "he'll she'll", "they'd": "he'd she'd", "they're": "he's she's they's",
  partner: 'husband wife spouse boyfriend girlfriend fiancé fiancée', parent: 'mother father mum mom mam dad', child: 'son daughter boy girl', sibling: 'brother sister', grandparent: 'grandmother grandfather grandma grandpa granny nan grandad granddad',
  person: 'man woman guy lady gentleman', people: 'men women guys ladies gentlemen', sir: "madam ma'am",
};
const FOLDED = new Map(Object.entries(GROUPS).flatMap(([word, others]) => others.split(' ').map((other) => [other, word] as const)));
const WORD = new RegExp(`(?<![\\p{L}\\p{M}'])(?:${[...FOLDED.keys()].join('|')})(?![\\p{L}\\p{M}'])`, 'gu');
/** “She is” and “they are” say the same of a person. */
const VERBS = new Map([['is', 'are'], ['has', 'have'], ['was', 'were'], ['does', 'do'], ["isn't", "aren't"], ["hasn't", "haven't"], ["wasn't", "weren't"], ["doesn't", "don't"]]);
const THEIR_VERB = new RegExp(`(?<![\\p{L}\\p{M}'])they (${[...VERBS.keys()].join('|')})(?![\\p{L}\\p{M}'])`, 'gu');

/** An English text in lower case whose words for people say nothing of their gender: neither what a text is about nor how it sounds must hang on whom it speaks of. */
export function foldPeople(text: string): string {
  return text.replace(WORD, (word) => FOLDED.get(word)!).replace(THEIR_VERB, (_whole, verb: string) => `they ${VERBS.get(verb)!}`);
}
