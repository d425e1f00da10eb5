interface DetectorWords {
  readonly name: string;
  readonly about: string;
  /** Label and explanation of a field, by its place. */
  readonly fields?: Readonly<Record<string, readonly [string, string]>>;
}

const everyKind = 'None ticked means every kind.';
const matchCase = ['Capitals matter', ''] as const;

/** What each detector and its fields are called. One that is missing here is named by its own words. */
export const detectorWords: Readonly<Record<string, DetectorWords | undefined>> = {
  'commitment': {
    name: 'Promise', about: 'A promise to the customer that nobody has allowed.',
    fields: {
      'promises': ['Kinds of promise', everyKind], 'limit.amount': ['Fine up to', 'Promises up to this amount pass.'], 'limit.currency': ['Currency', 'Empty: any currency. Else its code, as EUR.'],
      'conditional': ['Conditional promises count too: “if the photos show damage, we refund”', ''],
    },
  },
  'phrase': { name: 'Phrase', about: 'Words that must not be said.', fields: { phrases: ['Phrases', 'One a line. A * takes any ending.'], matchCase, inflected: ['Inflected forms count too', ''] } },
  'pattern': { name: 'Pattern', about: 'Your own pattern in RE2 syntax: no look-around, no back-references.', fields: { pattern: ['Pattern', ''], matchCase } },
  'topic': { name: 'Topic', about: 'A matter that replies stay away from.', fields: { topics: ['Topics', everyKind] } },
  'personal-data': { name: 'Personal data', about: 'Personal data that stands in the reply.', fields: { kinds: ['Kinds', everyKind] } },
  'asked-data': { name: 'Data asked for', about: 'The reply asks for what nobody should write into a message.', fields: { kinds: ['Kinds', everyKind] } },
  'tone': { name: 'Tone', about: 'How the reply speaks to the customer.', fields: { tones: ['Tones', everyKind] } },
  'missing-text': {
    name: 'Missing text', about: 'Words that have to stand in the reply, and don’t.',
    fields: { 'texts': ['Any one of these has to stand in it', 'One a line.'], 'where.field': ['Only where this ticket field', 'Empty: every ticket in the scope.'], 'where.values': ['holds one of', 'One a line.'] },
  },
  'link': { name: 'Link', about: 'A link to a host that is not on the list.', fields: { allow: ['Hosts that may be linked', 'One a line. Subdomains count too.'] } },
  'placeholder': { name: 'Placeholder', about: 'A gap of a macro that nobody has filled.' },
  'wrong-name': { name: 'Wrong name', about: 'The greeting names somebody else than the customer.' },
  'wrong-number': { name: 'Wrong number', about: 'An order, tracking or invoice number that isn’t the ticket’s.' },
  'wrong-amount': { name: 'Wrong amount', about: 'An amount that neither the ticket nor a source holds.' },
  'wrong-date': { name: 'Wrong date', about: 'A date that neither the ticket nor a source holds.' },
  'internal-text': { name: 'Internal text', about: 'Words of an internal passage, in a row.', fields: { words: ['Words in a row', ''] } },
  'other-customer': { name: 'Another customer', about: 'Details that stand in another customer’s ticket.' },
};
