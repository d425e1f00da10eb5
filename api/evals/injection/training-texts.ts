import { readFileSync } from 'node:fs';
import { splitParts } from '../../src/injection/split-parts.ts';
import { dataPath, readRows } from '../read-data.ts';

/** What else the training reads, beside the sets that are measured: all of it free to learn from, none of it shipped. */
export interface TrainingTexts {
  /** What people ask assistants for: facts, jokes, recipes, sums. */
  readonly assistantTasks: readonly string[];
  readonly instructions: readonly string[];
  /** What customers and colleagues write, sentence by sentence. */
  readonly service: readonly string[];
  readonly mails: readonly string[];
  readonly documents: readonly string[];
}

const TASKS = new Set('qa_definition qa_factoid qa_maths qa_currency qa_stock general_joke recommendation_movies recommendation_events recommendation_locations cooking_recipe datetime_convert play_game social_post news_query weather_query email_sendemail translate definition fun_fact tell_joke meaning_of_life recipe calculator measurement_conversion meal_suggestion travel_suggestion spelling change_language roll_dice flip_coin what_are_your_hobbies weather change_accent reminder todo_list_update nutrition_info'.split(' '));
const SERVICE = new Set('account_blocked apr application_status balance bill_balance bill_due book_flight book_hotel cancel cancel_reservation car_rental card_declined carry_on confirm_reservation credit_limit credit_limit_change credit_score damaged_card direct_deposit expiration_date flight_status freeze_account insurance insurance_change interest_rate international_fees lost_luggage new_card order order_checks order_status pay_bill pin_change replacement_card_duration report_fraud report_lost_card routing rewards_balance redeem_rewards transactions transfer travel_notification w2 pto_request thank_you yes no schedule_maintenance oil_change_when sync_device'.split(' '));

/** Reads them. */
export function readTrainingTexts(data: string): TrainingTexts {
  const labelled = [['hwu64', 'train.jsonl'], ['clinc150', 'train.jsonl']].flatMap((path) => readRows<{ text: string; intent: string }>(dataPath(data, ...path)));
  const instructions = ['seeds-investment-advice', 'seeds-cybersec-2025-04'].flatMap((folder) => readRows<{ instruction: string }>(dataPath(data, 'injection_misc', 'spikee', folder, 'instructions.jsonl')));
  const enron = readFileSync(dataPath(data, 'email_intent_enron', 'Ask0729-fixed.txt'), 'utf8').split('\n').map((line) => line.split('\t')[1] ?? '').filter((line) => line !== '');
  const dialogues = readRows<{ history: { text: string }[] }>(dataPath(data, 'doc2dial_val', 'queries.jsonl')).flatMap((row) => row.history.map((turn) => turn.text));
  return {
    assistantTasks: labelled.filter((row) => TASKS.has(row.intent)).map((row) => written(row.text)),
    instructions: instructions.map((row) => row.instruction),
    service: [...labelled.filter((row) => SERVICE.has(row.intent)).map((row) => written(row.text)), ...readRows<{ text: string }>(dataPath(data, 'abcd_parts', 'abcd_utterances.jsonl')).map((row) => row.text), ...enron, ...new Set(dialogues)],
    mails: [...new Set(['sales_email', 'sales_call'].flatMap((name) => readRows<{ doc: string }>(dataPath(data, 'summedits', `${name}.jsonl`)).map((row) => row.doc)))],
    documents: [...readRows<{ text: string }>(dataPath(data, 'doc2dial_val', 'docs.jsonl')).map((row) => row.text), ...readRows<{ content: string }>(dataPath(data, 'tau2_banking_kb', 'documents.jsonl')).map((row) => row.content)],
  };
}

/** The sentences of texts. */
export function sentencesOf(texts: readonly string[]): string[] {
  return texts.flatMap((text) => splitParts(text).map((part) => part.text));
}

/** Speech in small letters, as a writer would put it. */
function written(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/^(?:wh|how|can|could|do|does|is|are)/.test(text) ? '?' : '.');
}
