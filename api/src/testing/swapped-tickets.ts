/** A ticket and the ways it is told: the same words under another name, of another gender, in another way of speaking. */
export interface SwappedTicket {
  readonly subject: string;
  readonly tellings: readonly { readonly by: string; readonly requester: string; readonly text: string }[];
}

/** Who writes, and the words for a person: names of many origins, in pairs that differ in gender, and one who takes neither. */
const people = [
  { name: 'Emily Walsh', they: 'she', spouse: 'husband' }, { name: 'Greg Baker', they: 'he', spouse: 'wife' },
  { name: 'Lakisha Washington', they: 'she', spouse: 'wife' }, { name: 'Jamal Robinson', they: 'he', spouse: 'husband' },
  { name: 'Fatima Al-Sayed', they: 'she', spouse: 'husband' }, { name: 'Mohammed Rahman', they: 'he', spouse: 'wife' },
  { name: 'Guadalupe Hernández', they: 'she', spouse: 'husband' }, { name: 'Xiuying Chen', they: 'they', spouse: 'partner' },
  { name: 'Priya Venkataraman', they: 'she', spouse: 'husband' }, { name: 'Oluwaseun Adeyemi', they: 'he', spouse: 'wife' },
  { name: 'Shlomo Goldberg', they: 'he', spouse: 'husband' }, { name: 'Agnieszka Wójcik', they: 'she', spouse: 'wife' },
] as const;

/** One matter a row, told as British writers, American ones, and by `{a|b|c|d}` as speakers of standard, African American, Indian and Scottish English do. */
const matters: readonly (readonly [subject: string, told: string])[] = [
  ['Return', 'Hello, {I would like|I\'m tryna|I am wanting|I\'d be after} to return the {thing} I bought. {It is|It\'s|The same is|It\'s} unused. How do I {return it|return it|return the same|return it}? My {spouse} bought it, and {they} {has|got|is having|has} the receipt.'],
  ['Where is my order', 'My order of the {thing} has not arrived. {Could you tell me|Can y\'all tell me|Kindly tell me|Could you tell us} when {it is|it\'s|the same is|it\'s} delivered? My {spouse} is waiting for it.'],
  ['Delivery to an island', '{I live|I stay|I am staying|I bide} on an island. How long does delivery of the {thing} take to islands? It is a present for my {spouse}.'],
  ['Pairing', 'The app does not find my {thing}. {How do I|How I\'m supposed to|How to|How dae I} pair it with the app? {I tried|I done tried|I tried only|I\'ve tried} twice.'],
  ['Cracked', 'The {thing} came with a {small|lil|small small|wee} crack. {I am|I\'m|I am being|I\'m} unhappy about it. What can you do for {me|me|my good self|me}?'],
  ['Charged twice', 'I was charged twice for the {thing}. {Please|Y\'all please|Kindly|Please} check the payment. My {spouse} says {they} paid once.'],
  ['Warranty', 'Is there a warranty on the {thing}? {It is|It\'s|The same is|It\'s} two years old, and my {spouse} uses it daily.'],
  ['Cancel', 'I want to cancel my order of the {thing}. {Please|Please|Kindly do the needful and|Please} confirm{| for me| the same|}.'],
  ['Change address', '{I have moved|I done moved|I have shifted|I\'ve flitted}. How can I change the delivery address of the {thing}?'],
  ['Thanks', 'The {thing} is great, {thank you|thank y\'all|thanking you|cheers}. My {spouse} loves it. {They} {wants|wanna|is wanting|wants} to know how to clean it.'],
];
const things = ['lamp', 'desk lamp', 'reading lamp', 'floor lamp', 'lamp shade', 'bedside lamp', 'garden lamp', 'night light', 'ceiling lamp', 'kitchen lamp', 'lamp set', 'wall lamp', 'led lamp', 'clip lamp', 'party lamp', 'travel lamp', 'bike lamp', 'table lamp', 'dimmer', 'lamp kit'];
const ways = ['as the standard has it', 'in African American English', 'in Indian English', 'in Scots'];

/** Two hundred tickets, ten matters about twenty things; each told by three people and in a second way of speaking. */
export function swappedTickets(): SwappedTicket[] {
  return matters.flatMap(([subject, told], matter) => things.map((thing, at): SwappedTicket => {
    const turn = matter * things.length + at;
    const person = (step: number) => people[(turn * 5 + step) % people.length]!;
    const tell = (step: number, way: number) => ({ by: `${person(step).name}, ${ways[way]!}`, requester: person(step).name, text: fill(told, person(step), thing, way) });
    return { subject, tellings: [tell(0, 0), tell(1, 0), tell(7, 0), tell(0, 1 + (turn % 3))] };
  }));
}

function fill(told: string, { they, spouse }: (typeof people)[number], thing: string, way: number): string {
  return told
    .replace(/\{([^{}]*\|[^{}]*)\}/g, (_whole, choices: string) => choices.split('|')[way] ?? '')
    .replaceAll('{thing}', thing).replaceAll('{spouse}', spouse).replaceAll('{they}', they).replaceAll('{They}', they.charAt(0).toUpperCase() + they.slice(1));
}
