import { builtInPack } from './built-in-pack.ts';
import { rule, type Rule } from './rule.ts';

/** Rules that a lead can start from: the built-in pack, and others that most teams need in a form of their own. Amounts, names and hosts in them are there to be changed. */
export const ruleTemplates: readonly Rule[] = [
  ...builtInPack,
  ...[
    {
      id: 'refund-above-50', clause: 'Refunds above €50 are approved by a lead before they are promised.', severity: 'block',
      detector: { type: 'commitment', promises: ['refund'], limit: { amount: 50, currency: 'EUR' } },
      suggestion: 'I have asked my team lead about your refund and will write to you as soon as I have an answer.',
      examples: {
        match: ['We will refund the full €189 to your card.', 'I’ll refund you 240 euros today.', 'Wir erstatten Ihnen 189 € auf Ihre Karte.'],
        clear: ['We will refund €4.95 for the label.', 'I have asked my team lead about a refund of €189.', 'Could you tell us which card you paid with?'],
      },
    },
    {
      id: 'credit-above-10', clause: 'Credit and vouchers above €10 are decided by a lead.', severity: 'block', detector: { type: 'commitment', promises: ['credit'], limit: { amount: 10, currency: 'EUR' } },
      suggestion: 'I have asked my team lead what we can do for you.',
      examples: { match: ['I will add a credit of €25 to your account.', 'We will give you a credit of 30 euros.'], clear: ['We will add a credit of €10 to your account.', 'A gift card is valid for 5 years.'] },
    },
    {
      id: 'no-discounts', clause: 'Agents offer no discounts.', severity: 'warn', detector: { type: 'commitment', promises: ['discount'] },
      suggestion: 'I cannot change the price myself, but I have passed your question on.',
      examples: { match: ['I’ll give you 15% off your next order.', 'We can offer you a 20% discount.'], clear: ['I’ll ask my lead whether a discount is possible.', 'Your discount code was used on 4 October.'] },
    },
    {
      id: 'no-price-match', clause: 'We do not match other shops’ prices.', severity: 'warn',
      detector: { type: 'phrase', phrases: ['match their price', 'match that price', 'match the price', 'beat their price', 'beat that price', 'price match', 'same price as them', 'Preis mithalten'] },
      suggestion: 'Our prices stand on the product page; I cannot change them for one order.',
      examples: { match: ['We can match that price for you.', 'We’ll happily beat their price.'], clear: ['Our prices stand on the product page.', 'The sizes match our chart.'] },
    },
    {
      id: 'delivery-dates', clause: 'Nobody guarantees a delivery date that tracking does not show.', severity: 'warn', detector: { type: 'commitment', promises: ['deadline'] },
      suggestion: 'We send you the tracking link as soon as your order leaves our warehouse.',
      examples: { match: ['You will get your parcel by Friday at the latest.', 'We will deliver it by 3 December.'], clear: ['We send you the tracking link as soon as it leaves our warehouse.', 'Did the parcel arrive on Friday?'] },
    },
    {
      id: 'no-guarantees', clause: 'We guarantee nothing that is not in our hands.', severity: 'warn', detector: { type: 'commitment', promises: ['guarantee'] },
      suggestion: 'This solves it in most cases. If it does not, write back and we take the next step.',
      examples: { match: ['I guarantee that this will not happen again.'], clear: ['We cannot guarantee a date.', 'This solves it in most cases.'] },
    },
    {
      id: 'no-liability', clause: 'Liability for damage or injury is never admitted; such cases go to a lead.', severity: 'block',
      detector: { type: 'phrase', phrases: ['it is our fault', 'it was our fault', 'we are liable', 'we accept liability', 'we take full responsibility', 'unsere Schuld', 'wir haften'] },
      suggestion: 'Thank you for telling us. A colleague who can look into this will write to you.',
      examples: { match: ['I agree that it was our fault.', 'We accept liability for your injury.', 'Das ist unsere Schuld.'], clear: ['A colleague takes over your case today.'] },
    },
    {
      id: 'no-legal-advice', clause: 'We give no legal advice.', severity: 'warn',
      detector: { type: 'phrase', phrases: ['you can sue', 'you should sue', 'take legal action', 'legally entitled', 'you have a legal right', 'the law says', 'according to the law', 'your consumer rights'] },
      suggestion: 'What the law says in your case is a question for a lawyer or a consumer office.',
      examples: { match: ['You are legally entitled to a replacement.', 'You should sue the carrier.'], clear: ['Our return policy gives you 30 days.'] },
    },
    {
      id: 'no-medical-advice', clause: 'We give no medical advice.', severity: 'block', detector: { type: 'phrase', phrases: ['the right dose', 'you should take', 'safe to take', 'stop taking', 'safe during pregnancy', 'will cure'] },
      suggestion: 'Ask a doctor or a pharmacist before you use it.',
      examples: { match: ['It is safe to take with your tablets.', 'You should take two a day.'], clear: ['Ask a pharmacist before you use it.', 'The parcel is safe with the neighbour.'] },
    },
    {
      id: 'no-competitors', clause: 'Replies name no other shop.', severity: 'warn', detector: { type: 'phrase', phrases: ['Rivaltown', 'Otherbrand'] }, suggestion: 'I can only speak for our own products.',
      examples: { match: ['Rivaltown sells it too.'], clear: ['Other shops sell it too.'] },
    },
    {
      id: 'disclosure-line', clause: 'The first reply says that an assistant helped to write it.', severity: 'info', scope: { on: ['draft'] },
      detector: { type: 'missing-text', texts: ['written with the help of an assistant', 'mit Hilfe eines Assistenten geschrieben'] }, suggestion: 'This reply was written with the help of an assistant and read by a person.',
      examples: { match: ['Hello Maya, your label is attached.'], clear: ['Hello Maya. This reply was written with the help of an assistant and read by a person.'] },
    },
    {
      id: 'no-internal-hosts', clause: 'No address of an internal system stands in a reply.', severity: 'block',
      detector: { type: 'pattern', pattern: '\\b(?:[a-z0-9-]+\\.)+(?:internal|intranet|corp|local)\\b|\\b(?:10|192\\.168)(?:\\.\\d{1,3}){2,3}\\b' }, suggestion: 'You find this in our help centre.',
      examples: { match: ['See wiki.acme.internal for the steps.', 'It runs on 192.168.12.7 today.'], clear: ['See help.acme.example for the steps.', 'Version 10.2 is out.'] },
    },
    {
      id: 'no-unreleased-features', clause: 'Nothing is announced that is not released.', severity: 'block',
      detector: { type: 'phrase', phrases: ['on our roadmap', 'coming soon', 'in the next release', 'next version will', 'we are working on a feature', 'will be released', 'about to launch'] },
      suggestion: 'That is not available today. I have passed your wish on to the team.',
      examples: { match: ['That feature is on our roadmap.', 'The next version will have it.'], clear: ['That is not available today.', 'Your parcel leaves soon.'] },
    },
    {
      id: 'no-passwords-asked', clause: 'Nobody asks a customer for a password, a PIN or a card number.', severity: 'block', detector: { type: 'asked-data', kinds: [] },
      suggestion: 'Tell me the e-mail address of your account; I never need your password.',
      examples: { match: ['Could you send me your password?'], clear: ['I never need your password.', 'You can choose a new password on the sign-in page.'] },
    },
    {
      id: 'kind-words', clause: 'We never put the blame on the customer or on colleagues.', severity: 'warn', detector: { type: 'phrase', phrases: ['calm down', 'as I already said', 'you should have known', 'you should have read', 'you should have checked', 'you should have told', 'you should have said', 'you should have asked', 'not my problem', 'nothing we can do', 'company policy'] },
      suggestion: 'Here is what I can do for you.',
      examples: { match: ['You should have read the manual.', 'There is nothing we can do about this.'], clear: ['I have asked the workshop and will write to you today.', 'You should have an e-mail from us by now.'] },
    },
  ].map((written) => rule.parse(written)),
];
