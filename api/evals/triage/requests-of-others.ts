import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { textKey } from '../../src/taxonomy/text-key.ts';
import { seedExamples } from '../../src/triage/load-classifiers.ts';
import { dataPath, readRows } from '../read-data.ts';

/** What a customer of another trade wrote, with each of our intents that would be right. */
export interface RequestOfOthers {
  readonly text: string;
  readonly intents: readonly string[];
}

/** The labels of a set whose requests one of our intents means, or one of a few where the label doesn't tell which. */
type Meant = Readonly<Record<string, string>>;

const bank: Meant = {
  card_arrival: 'order-status late-delivery', card_delivery_estimate: 'shipping-options order-status', lost_or_stolen_card: 'lost-or-stolen', lost_or_stolen_phone: 'lost-or-stolen', compromised_card: 'security-concern lost-or-stolen',
  card_payment_not_recognised: 'security-concern wrong-charge', cash_withdrawal_not_recognised: 'security-concern wrong-charge', direct_debit_payment_not_recognised: 'security-concern wrong-charge', transaction_charged_twice: 'wrong-charge', extra_charge_on_statement: 'wrong-charge', wrong_amount_of_cash_received: 'wrong-charge',
  declined_card_payment: 'payment-failed', top_up_failed: 'payment-failed', failed_transfer: 'payment-failed', declined_transfer: 'payment-failed', reverted_card_payment: 'payment-failed wrong-charge', cancel_transfer: 'cancel-order', request_refund: 'refund-request cancel-order', Refund_not_showing_up: 'refund-status',
  card_not_working: 'product-fault payment-failed technical-error', terminate_account: 'delete-account cancel-subscription', edit_personal_details: 'account-change', passcode_forgotten: 'password-reset login-problem', pin_blocked: 'login-problem password-reset', change_pin: 'password-reset account-change',
};
const assistant: Meant = {
  order_status: 'order-status', report_fraud: 'security-concern', report_lost_card: 'lost-or-stolen', lost_luggage: 'lost-or-stolen', pin_change: 'password-reset account-change', cancel_reservation: 'cancel-order appointment', schedule_maintenance: 'appointment', damaged_card: 'damaged-item product-fault',
};
const insurance: Meant = {
  ReportLostStolenCard: 'lost-or-stolen', DisputeCharge: 'wrong-charge', GetQuote: 'pricing-discount', PayBill: 'payment-methods', RequestProofOfInsurance: 'invoice', ResetPassword: 'password-reset', CloseBankAccount: 'delete-account cancel-subscription',
  UpdateStreetAddress: 'account-change', UpdatePhoneNumber: 'account-change', UpdateEmail: 'account-change', ChangeAddress: 'account-change', ChangeSecurityQuestion: 'account-change', UpdatePaymentPreference: 'account-change payment-methods',
  CancelPlan: 'cancel-subscription', CancelAutomaticBilling: 'cancel-subscription payment-methods', ChangePlan: 'change-subscription', EnrollInPlan: 'change-subscription', UpdateBillingFrequency: 'change-subscription',
};
const shop: Meant = {
  refund_initiate: 'refund-request return-request', return_stain: 'return-request damaged-item refund-request exchange', return_color: 'return-request wrong-item exchange refund-request', return_size: 'return-request exchange wrong-item refund-request', bad_price_competitor: 'pricing-discount complaint',
  status: 'order-status late-delivery', search_results: 'technical-error', reset_2fa: 'login-problem password-reset', recover_username: 'login-problem password-reset', manage_change_address: 'account-change change-order', manage_upgrade: 'change-order change-subscription shipping-options', manage_cancel: 'cancel-order cancel-subscription',
};
/** Shorter first statements of a chat greet, and say nothing of what is wanted. */
const FEWEST_WORDS = 6;

/** The requests in public sets whose labels mean one of our intents, by trade, without the few common sentences that a seed example says too. */
export function requestsOfOthers(data: string): Readonly<Record<string, readonly RequestOfOthers[]>> {
  const taught = new Set(seedExamples().map(({ text }) => textKey(text)));
  const meant = (labels: Meant, rows: readonly { readonly text: string; readonly label: string }[]): RequestOfOthers[] =>
    rows.flatMap(({ text, label }) => (labels[label] === undefined || taught.has(textKey(text)) ? [] : [{ text, intents: labels[label].split(' ') }]));
  const said = (file: string): { text: string; label: string }[] => readRows<{ text: string; intent: string }>(dataPath(data, 'clinc150', file)).map(({ text, intent }) => ({ text, label: intent }));
  const called = (file: string): { text: string; label: string }[] => readRows<{ utterance: string; intent: string }>(dataPath(data, 'dstc11_intents', file)).map(({ utterance, intent }) => ({ text: utterance, label: intent }));
  const chats = readRows<{ text: string; role: string; subflow: string; first_customer_utt: string; second_customer_utt: string }>(dataPath(data, 'abcd_parts', 'abcd_utterances.jsonl'));
  const opened = chats.filter(({ text, role, first_customer_utt: first, second_customer_utt: second }) => role === 'customer' && (first === 'TRUE' || second === 'TRUE') && text.split(' ').length >= FEWEST_WORDS);
  return {
    'asked of a bank (banking77)': meant(bank, (parse(readFileSync(dataPath(data, 'banking77', 'train.csv')), { columns: true }) as { text: string; category: string }[]).map(({ text, category }) => ({ text, label: category }))),
    'said to an assistant (clinc150)': meant(assistant, [...said('train.jsonl'), ...said('val.jsonl')]),
    'said on calls (dstc11)': meant(insurance, [...called('insurance_development.jsonl'), ...called('banking_test.jsonl')]),
    'written to a shop (abcd)': meant(shop, opened.map(({ text, subflow }) => ({ text, label: subflow }))),
  };
}
