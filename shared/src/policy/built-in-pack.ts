import type { Rule } from './rule.ts';

const everywhere = { on: [], consoles: [], teams: [], intents: [], tags: [], languages: [] };

/** The rules that hold where a workspace has written none of its own. */
export const builtInPack: readonly Rule[] = [
  {
    id: 'built-in.commitment',
    clause: 'A promise to the customer needs somebody who may make it.',
    severity: 'warn',
    scope: everywhere,
    detector: { type: 'commitment', promises: [], conditional: false },
    suggestion: '',
    examples: {
      match: ['We will refund you 40 euros.', 'Your replacement will arrive within 3 days.', 'Wir erstatten Ihnen den vollen Betrag.'],
      clear: ['We cannot refund this order.', 'Could you tell us the order number?', 'If the inspection shows a fault, we will refund you.'],
    },
  },
  {
    id: 'built-in.link',
    clause: 'A link leads only to hosts the workspace has listed.',
    severity: 'warn',
    scope: everywhere,
    detector: { type: 'link', allow: [] },
    suggestion: '',
    examples: { match: ['See https://files.example/x'], clear: ['See the guide in our help centre.'] },
  },
  {
    id: 'built-in.placeholder',
    clause: 'A reply leaves with every gap filled.',
    severity: 'warn',
    scope: everywhere,
    detector: { type: 'placeholder' },
    suggestion: '',
    examples: { match: ['Hello {{ticket.requester.name}},', 'Your order [ORDER NUMBER] left.'], clear: ['Press [1] to go on.', 'Array [a] holds it.'] },
  },
  {
    id: 'built-in.card-number',
    clause: 'No payment card number or password stands in a reply.',
    severity: 'block',
    scope: everywhere,
    detector: { type: 'personal-data', kinds: ['CARD', 'SECRET'] },
    suggestion: '',
    examples: { match: ['You paid with 4111 1111 1111 1111.'], clear: ['You paid with the card ending in 1111.'] },
  },
];
