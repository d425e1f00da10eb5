import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../text/sentences.ts';
import { findPromises } from './find-promises.ts';

const firm = (text: string): string[] => [...new Set(findPromises(splitSentences(text)).filter(({ isConditional }) => !isConditional).map(({ kind }) => kind))];

describe('findPromises', () => {
  test.each([
    ['refund', 'We will refund you the full amount.'],
    ['refund', 'I have processed your refund today.'],
    ['refund', "You'll get your money back."],
    ['refund', 'Your refund of $40 has been issued.'],
    ['refund', 'The amount will be credited back to your card.'],
    ['refund', "I'm going to refund the shipping costs."],
    ['refund', 'We are happy to reimburse your taxi fare.'],
    ['refund', 'A full refund is on its way to you.'],
    ['refund', "I've gone ahead and refunded the order."],
    ['refund', 'We can offer you a partial refund.'],
    ['credit', "I've added a 20 euro voucher to your account."],
    ['credit', 'You will receive 500 bonus points as an apology.'],
    ['credit', 'We will credit your account with $15.'],
    ['waiver', 'As a gesture of goodwill, we are giving you a month for free.'],
    ['discount', 'I can give you 20% off your next order.'],
    ['discount', "We'll apply a 10 percent discount to the invoice."],
    ['discount', 'You will get a discount on your renewal.'],
    ['replacement', 'We will send you a replacement free of charge.'],
    ['replacement', 'A replacement has been shipped.'],
    ['replacement', "I'll have a new one sent out to you."],
    ['replacement', "We'll replace the broken lamp."],
    ['waiver', 'We have waived the late fee.'],
    ['waiver', 'You will not be charged for this.'],
    ['waiver', "The restocking fee won't be charged."],
    ['waiver', 'The repair is free of charge.'],
    ['waiver', 'Return shipping is on us.'],
    ['waiver', 'We have removed the late fee from your invoice.'],
    ['waiver', 'You do not have to pay for the return.'],
    ['waiver', 'The upgrade is completely free.'],
    ['refund', 'I would like to offer you a refund.'],
    ['discount', 'Let me offer you a 10% discount.'],
    ['discount', 'Here is a 15% discount code for you.'],
    ['credit', 'As an apology, accept my word: I am authorising a $200 credit.'],
    ['credit', 'I will personally ensure you receive compensation.'],
    ['credit', 'Please accept a $10 voucher.'],
    ['credit', 'Wir schenken Ihnen einen 10-Euro-Gutschein.'],
    ['deadline', 'Your subscription will be cancelled today.'],
    ['guarantee', 'Guaranteed delivery by tomorrow.'],
    ['credit', 'Your account has been credited with 10 euros.'],
    ['credit', 'I have extended your trial by two weeks.'],
    ['credit', 'I can give you two months free.'],
    ['price', 'We will honour the old discount.'],
    ['deadline', 'Sorry for the wait, we will call you back no later than Tuesday.'],
    ['deadline', 'Your order will arrive by Friday.'],
    ['deadline', 'We will get back to you within 24 hours.'],
    ['deadline', 'The technician will be there tomorrow.'],
    ['deadline', 'Your parcel will be delivered in 3 to 5 business days.'],
    ['deadline', 'The fix will be live by the end of the week.'],
    ['guarantee', 'We guarantee that this will not happen again.'],
    ['guarantee', 'I promise you that it will work.'],
    ['guarantee', 'Delivery before Christmas is guaranteed.'],
    ['price', 'We will match that price.'],
    ['price', 'Your price will stay the same next year.'],
    ['price', 'You will only pay $9 a month.'],
    ['liability', 'We accept full responsibility for the damage.'],
    ['liability', 'We will cover the cost of the repair.'],
    ['liability', 'This was our fault.'],
    ['refund', 'Wir erstatten Ihnen den vollen Betrag.'],
    ['refund', 'Wir werden Ihnen den Kaufpreis erstatten.'],
    ['refund', 'Sie erhalten Ihr Geld zurück.'],
    ['refund', 'Der Betrag wird Ihrem Konto gutgeschrieben.'],
    ['refund', 'Ich habe die Rückerstattung veranlasst.'],
    ['credit', 'Sie erhalten einen Gutschein über 20 Euro.'],
    ['discount', 'Wir gewähren Ihnen 10 % Rabatt.'],
    ['replacement', 'Wir senden Ihnen ein Ersatzgerät.'],
    ['waiver', 'Die Reparatur ist für Sie kostenlos.'],
    ['deadline', 'Ihr Paket wird innerhalb von 3 Werktagen zugestellt.'],
    ['deadline', 'Wir melden uns bis Freitag bei Ihnen.'],
    ['guarantee', 'Wir garantieren Ihnen, dass das Gerät funktioniert.'],
    ['liability', 'Wir übernehmen die Kosten.'],
  ])('finds %s in %j', (kind, text) => {
    expect(firm(text)).toContain(kind);
  });

  test.each([
    'We cannot refund this order.',
    'We could refund you.',
    "As much as I'd like to waive the fee, it still applies.",
    'Would you like me to refund you?',
    'I would like to know which refund you mean.',
    'The customer was promised a refund of $500.',
    'To get a refund, open Settings and press Refund.',
    'Delivery takes 3 to 5 working days.',
    'You are having trouble with your refund.',
    'Deliveries normally arrive within 3 days.',
    'Feel free to write again.',
    'Our help centre is free to use.',
    'The coupon you received has expired.',
    'Your account was closed last week.',
    "I'm afraid we are not able to offer a discount.",
    'Would you like a refund or a replacement?',
    'You asked for a refund on Monday.',
    'I understand you were told you would get a refund.',
    'You can request a refund in your account.',
    'Refunds depend on the condition of the item.',
    'We may be able to offer you a credit.',
    'I will check whether a refund is possible.',
    'Our team will review your refund request.',
    'Please send us a photo of the damage.',
    'We cannot guarantee a delivery date.',
    'If the photos show damage, we will refund you.',
    'Once approved, refunds could take 5 days.',
    'Unless it was opened, we will replace it.',
    'Your order was delivered on Friday.',
    'The refund policy is explained in our help centre.',
    'Please reply within 14 days.',
    'You have to return the item within 30 days.',
    'The discount code has expired.',
    'I am sorry about the delay with your refund.',
    'Which price were you quoted?',
    '> We will refund you 40 euros.',
    '"We will refund you 40 euros."',
    'We never waive this fee.',
    'You said that we would waive the fee.',
    'Press the button to replace the filter.',
    'Thank you for your patience.',
    'Wir können den Betrag leider nicht erstatten.',
    'Möchten Sie eine Erstattung?',
    'Sie können eine Rückerstattung beantragen.',
    'Wenn die Prüfung einen Mangel zeigt, erstatten wir den Betrag.',
    'Wir prüfen, ob eine Erstattung möglich ist.',
    'Wir können keine Garantie geben.',
    'Bitte senden Sie das Gerät innerhalb von 14 Tagen zurück.',
  ])('finds no firm promise in %j', (text) => {
    expect(firm(text)).toEqual([]);
  });

  test('marks a promise under a condition', () => {
    const [promise] = findPromises(splitSentences('If the photos show damage, we will refund you.'));
    expect(promise).toMatchObject({ kind: 'refund', isConditional: true });
  });

  test('a condition that only leaves the choice to the customer is none', () => {
    expect(firm('If you would like, we will refund you.')).toEqual(['refund']);
    expect(firm('We will refund you; let me know if you have any questions.')).toEqual(['refund']);
  });

  test('knows the amounts of a promise', () => {
    const [promise] = findPromises(splitSentences('We will refund you $1,234.50 today.'));
    expect(promise?.amounts).toEqual([{ value: 1234.5, currency: 'USD' }]);
  });

  test('spans point into the text', () => {
    const text = 'Hello Ana.\n\nThank you. We will refund you 40 euros.';
    const [promise] = findPromises(splitSentences(text));
    expect(text.slice(promise!.start, promise!.end)).toMatch(/^We will refund/);
  });
});
