import { rule, type Rule } from '@countersign/shared/policy/rule';
import type { Macro } from '../knowledge/macro.ts';
import type { MarkdownDocument } from '../knowledge/sources/read-markdown.ts';

const page = (id: string, title: string, body: string, visibility: 'public' | 'internal' = 'public'): MarkdownDocument =>
  ({ id, title, body, visibility, updated: '2026-05-04', language: 'en', url: `https://help.harbour.example/${id}` });

/** The help centre of the workspace that tests work in: a shop for rain clothes. */
export const articles: readonly MarkdownDocument[] = [
  page('returns', 'Return an item', [
    '## How long you have', 'You can return an item within 30 days of delivery. It has to be unworn and in its packaging.', '',
    '## How to send it back', 'Print the return label in your account and hand the parcel in at any post office. Returns inside the country are free of charge.', '',
    '## When you get your money', 'We refund the price within 10 days after the parcel has arrived in our warehouse.',
  ].join('\n')),
  page('delivery', 'Delivery times and costs', [
    '## Times', 'Parcels leave our warehouse within 2 working days and arrive 3 to 5 working days later.', '',
    '## Costs', 'Delivery costs 4.90 euros and is free from 60 euros.',
  ].join('\n')),
  page('care', 'Wash and proof a rain jacket', [
    '## Washing', 'Wash a rain jacket at 30 degrees with a mild detergent and without softener.', '',
    '## Proofing', 'Spray the wet jacket with proofing spray and dry it in the tumble dryer for 20 minutes.',
  ].join('\n')),
  page('sizes', 'Find your size', ['## Measuring', 'Measure your chest at its widest point and compare it with the size table on the product page.'].join('\n')),
  page('goodwill', 'Goodwill limits', ['## Limits', 'An agent may waive the return fee of 12 euros for a parcel from abroad once a year.'].join('\n'), 'internal'),
];

export const macros: readonly Macro[] = [
  { id: 'mac-return-label', title: 'Return label', body: 'You find your return label in your account under Orders. Print it and hand the parcel in at any post office.' },
  { id: 'mac-delay', title: 'Late parcel', body: 'I am looking into where your parcel {{order_number}} is and write to you as soon as the carrier has answered.' },
];

export const policies: readonly Rule[] = [
  rule.parse({
    id: 'refund-needs-lead', clause: 'Refunds above €50 are approved by a lead before they are promised.', severity: 'block',
    detector: { type: 'commitment', promises: ['refund'], limit: { amount: 50, currency: 'EUR' } }, suggestion: 'I have asked my team lead about your refund.',
    examples: { match: ['We will refund you 120 euros today.'], clear: ['We will refund €4.90 for the label.'] },
  }),
  rule.parse({
    id: 'no-competitors', clause: 'Replies name no other shop.', severity: 'warn', detector: { type: 'phrase', phrases: ['Rainworld'] },
    examples: { match: ['Rainworld sells it too.'], clear: ['Other shops sell it too.'] },
  }),
];
