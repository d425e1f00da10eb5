import type { Triage } from '@countersign/shared/assist/triage';
import { phrasesFor } from './phrases.ts';

/** What the customer wants, in our words, by intent. `{order}` becomes "order 1042" or "your order". */
const byIntent: Readonly<Record<string, string>> = {
  'order-status': 'You would like to know where {order} is.',
  'late-delivery': 'I understand that {order} has not reached you as expected.',
  'damaged-item': 'I understand that something arrived damaged in {order}.',
  'wrong-item': 'I understand that {order} did not arrive as you ordered it.',
  'return-request': 'You would like to return something from {order}.',
  'refund-request': 'You are asking about a refund for {order}.',
  'refund-status': 'You would like to know where your refund for {order} is.',
  'exchange': 'You would like to exchange something from {order}.',
  'cancel-order': 'You would like to cancel {order}.',
  'change-order': 'You would like to change {order}.',
  'warranty-claim': 'You are asking about the warranty.',
  'payment-failed': 'I understand that your payment did not go through.',
  'wrong-charge': 'I understand that a charge does not look right to you.',
  'invoice': 'You are asking about an invoice for {order}.',
  'cancel-subscription': 'You would like to end your subscription.',
  'change-subscription': 'You would like to change your subscription.',
  'login-problem': 'I understand that you cannot sign in.',
  'password-reset': 'You would like to get back into your account.',
  'account-change': 'You would like to change the details of your account.',
  'delete-account': 'You are asking about your account and the data in it.',
  'shipping-options': 'You are asking about delivery.',
  'payment-methods': 'You are asking how you can pay.',
  'appointment': 'You are asking about an appointment.',
  'lost-or-stolen': 'I understand that something was lost or stolen.',
  'security-concern': 'Thank you for telling us about this security concern.',
  'complaint': 'Thank you for telling us plainly what went wrong.',
};
const LEAST_CONFIDENCE = 0.5;
const EMPTY_SUBJECT = /^(?:(?:an? )?(?:question|help|urgent|issue|problem|support|request|hello|hi|hey|inquiry|enquiry|contact|ticket|message|customer (?:question|service|support)|no subject|\(no subject\)|frage|anfrage|hilfe|problem|kontakt|question|aide|ayuda|consulta|hulp|vraag)[\s!?.:]*|conversation with .*|(?:chat|call|message|anruf|contact) (?:with|from|von) .*|new (?:message|ticket|request|submission).*)$/i;
const MOST_SUBJECT = 70;

/** One line that shows the customer was understood: from the intent where it is sure, else from the subject. */
export function understood(triage: Triage, subject: string, language: string): string {
  const phrases = phrasesFor(language);
  const order = triage.entities.find((entity) => entity.type === 'order')?.value;
  if (language === 'en' && triage.confidence >= LEAST_CONFIDENCE) {
    const line = byIntent[triage.intent];
    if (line) return line.replace('{order}', order ? `order ${order}` : 'your order').replace(' for your order', order ? ` for order ${order}` : '').replace(' from your order', '').replace(' in your order', '');
  }
  if (order) return phrases.thanksOrder.replace('{x}', order);
  const topic = cleanSubject(subject);
  return topic === '' ? phrases.thanks : phrases.thanksAbout.replace('{x}', () => topic);
}

function cleanSubject(subject: string): string {
  const bare = subject
    .replace(/<[^>]*>|https?:\/\/\S+|[^\s@]{1,64}@[^\s@]{1,200}/g, ' ')
    .replace(/^(?:\s*(?:re|aw|fwd?|wg|tr|rv|antw)\s*(?:\[\d+\])?\s*:)+/i, '')
    .replace(/[[(](?:ticket|case|ext|#)[^\])]*[\])]/gi, ' ')
    .replace(/[“”„"«»\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:an? )?(?:quick |short )?(?:question|query|enquiry|inquiry|frage|question|pregunta|domanda|vraag) (?:about|on|regarding|concerning|zu[rm]?|sur|sobre|su|over) (?:(?:my|the|our|your|meine[rm]?|der|die|das|dem) )?/i, '')
    .replace(/[\s.!?:,;-]+$/, '')
    .trim();
  if ((!bare.includes(' ') && bare.length < 6) || EMPTY_SUBJECT.test(bare) || bare.length > MOST_SUBJECT || !/\p{L}{3}/u.test(bare)) return '';
  return bare === bare.toUpperCase() && bare.length > 12 ? bare[0]! + bare.slice(1).toLowerCase() : bare;
}
