import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { buildTriageModel } from './build-triage-model.ts';
import { defaultIntents } from './intents.ts';
import { loadClassifiers, seedExamples } from './load-classifiers.ts';

const model = buildTriageModel(defaultIntents, loadClassifiers(seedExamples()));
const issuesOf = (text: string) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] })).issues;

/** Tickets that ask for two or three things, written for this test. */
const several: readonly (readonly [text: string, intents: readonly string[]])[] = [
  ['Where is my order 8841? It should have shipped on Monday. Also, I need an invoice with our VAT number for the last purchase.', ['order-status', 'invoice']],
  ['I would like to return the blue jacket, it is too small. By the way, I forgot my password and the reset e-mail never arrives.', ['return-request', 'password-reset']],
  ['My card was charged twice for the same booking. Please also change my address on the account, I moved last week.', ['wrong-charge', 'account-change']],
  ['The kettle arrived with a crack in the lid. Secondly, do you ship to Norway and what does it cost?', ['damaged-item', 'shipping-options']],
  ['Please cancel my subscription at the end of the month. In addition, delete my account and all my personal data.', ['cancel-subscription', 'delete-account']],
  ['How do I set up the speaker with my wifi? Also, is the red version in stock again?', ['how-to', 'availability']],
  ['I can’t log in, it says my account is locked. Besides that my voucher code is not accepted at checkout.', ['login-problem', 'pricing-discount']],
  ['1. The app crashes every time I open it.\n2. I want to move my appointment from Thursday to Friday.', ['technical-error', 'appointment']],
  ['My parcel says delivered but I never received it.\n\nI also still have not received the refund for my last return.', ['late-delivery', 'refund-status']],
  ['Two chairs are missing from the delivery. Can I pay the rest by bank transfer?', ['wrong-item', 'payment-methods']],
  ['Please upgrade us to the Business plan with three more seats. Another thing: we need a copy of the March invoice.', ['change-subscription', 'invoice']],
  ['I want to exchange these shoes for a size 41. Also, where is the refund you promised me two weeks ago?', ['exchange', 'refund-status']],
  ['There are two withdrawals on my account that I did not make. How do I get a new card?', ['security-concern']],
  ['I lost my bank card in the market. My new phone number is 555-0192, please put it on file.', ['lost-or-stolen', 'account-change']],
  ['I want to end my gym membership in June. The last invoice has the wrong company name on it.', ['cancel-subscription', 'invoice']],
  ['Our flight to Lund is cancelled and I want the fare back. My suitcase from the trip before is still missing.', ['refund-request', 'lost-or-stolen']],
  ['Could somebody come and service the boiler in March? I never got the refund for the last visit.', ['appointment', 'refund-status']],
  ['The router has no light any more. I was billed for two routers last month.', ['product-fault', 'wrong-charge']],
  ['Can I pay the premium yearly instead of monthly? I forgot the password of the customer portal.', ['change-subscription', 'password-reset']],
  ['The search on your website shows nothing. When will the oak shelf be back in stock?', ['technical-error', 'availability']],
  ['I would like a quote for insuring a van. What documents do you take as payment receipts, can I pay by direct debit?', ['pricing-discount', 'payment-methods']],
  ['The order came without the charger. The box itself was crushed and the screen is cracked.', ['wrong-item', 'damaged-item']],
];

/** Tickets about one thing, with the chatter that such tickets have. */
const single: readonly string[] = [
  'Where is my order 8841? I ordered it two weeks ago and it has not shipped. I need it for a birthday.',
  'The washing machine makes a loud noise since yesterday. I already restarted it twice. It is two years old.',
  'I want my money back. The hotel was closed when we arrived and nobody answered the phone. We had to sleep elsewhere.',
  'Could you send me the invoice for my last order? My accountant needs it this week. Thank you so much.',
  'I forgot my password and the link in the e-mail does not work. I tried it in two browsers.',
  'Your driver was rude to me. He threw the box over the fence and shouted. I have never seen anything like it.',
  'I would like to book a test ride on Saturday morning. I am 1.80 m tall and usually ride a city bike.',
  'My card was charged twice for one booking. Both charges are dated 4 May. The amount is 59 euros.',
  'Is the grey sofa coming back in stock? I saw it in your store in May. The website says sold out.',
  'Please cancel order 55-1093. I ordered the wrong size by mistake. Sorry for the trouble.',
  'The app crashes when I open the map. I use an iPhone 14. It worked fine until the update.',
  'Thank you for the quick help. The lamp works now and looks great in our living room.',
  'Someone took 300 from my account at night. I was asleep at home. My card was in the drawer and nobody else knows the code.',
  'I would like to insure my house. It was built in 1987 and has a tiled roof. We have no alarm. What would it cost?',
  'My train was two hours late and I missed the last bus. I had to take a taxi. Please refund the ticket.',
  'I can’t sign in since I changed my phone. The code goes to the old number. I tried three times today.',
  'The engineer was supposed to come between 8 and 12. I took the morning off. Nobody came and nobody called.',
  'Please change the date of my booking to 12 June. My daughter is ill. We are four people and a dog.',
  'The heating in the flat is cold since Friday. The display shows F28. I pressed reset twice.',
  'We need a copy of the bill for March. Our accountant asks for it. The customer number is 55-881.',
  'How do I turn off the roaming on my phone? I leave for Norway tomorrow. It is an older model.',
  'I left my black rucksack on the 7.15 from Harrow. My laptop and my glasses are in it. I got off at Elm Park.',
  'I want to speak to your manager. I have called four times this week. Each time somebody promised to call me back.',
  'Do you deliver to the islands? I live on the second floor without a lift. The sofa is for my mother.',
];

test('a ticket about several things says what they are, and a ticket about one thing stays one', () => {
  const found = several.map(([text, intents]) => intents.filter((intent) => issuesOf(text).some((issue) => issue.intent === intent)).length);
  const wanted = several.reduce((sum, [, intents]) => sum + intents.length, 0);
  const split = single.filter((text) => issuesOf(text).length > 1);
  expect(found.reduce((sum, count) => sum + count, 0) / wanted, 'share of the things that were found').toBeGreaterThanOrEqual(0.85);
  expect(split.length, split.join('\n')).toBeLessThanOrEqual(3);
});

test('each further thing names its message and the words that say so', () => {
  const issues = issuesOf(several[4]![0]);
  expect(issues.length).toBeGreaterThan(1);
  for (const issue of issues) expect(issue.messageId).toBe('m1');
  for (const issue of issues.slice(1)) expect(several[4]![0]).toContain(issue.quote);
});
