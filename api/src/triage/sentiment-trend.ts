import type { SentimentTrend } from '@countersign/shared/assist/triage';
import type { Mood } from './judge-sentiment.ts';
import type { ReadThread } from './read-thread.ts';

/** Turns looked at, the newest included. */
const MOST_TURNS = 6;
/** A change of mood smaller than this, of 2, is no trend. */
const LEAST_CHANGE = 0.45;

/** The mood of the customer's last turns, and whether the newest is better or worse than those before it on average. */
export function sentimentTrend(thread: ReadThread, newest: Mood, judge: (text: string) => Mood): SentimentTrend {
  const turns = customerTurns(thread).slice(-MOST_TURNS);
  const moods = turns.map(({ text }, position) => (position === turns.length - 1 ? newest : judge(text)));
  const values = moods.map(({ value }) => value);
  const last = values.at(-1) ?? 0;
  const before = values.slice(0, -1);
  const change = before.length === 0 ? 0 : last - before.reduce((sum, value) => sum + value, 0) / before.length;
  return {
    direction: change >= LEAST_CHANGE ? 'rising' : change <= -LEAST_CHANGE ? 'falling' : 'steady',
    turns: turns.map(({ messageId }, position) => ({ messageId, sentiment: moods[position]!.sentiment, value: values[position]! })),
  };
}

function customerTurns({ messages }: ReadThread): { messageId: string; text: string }[] {
  const turns: { messageId: string; text: string }[] = [];
  let isCustomer = false;
  for (const { message, own: body } of messages) {
    if (message.visibility !== 'public' || message.author.role === 'system' || body.trim() === '') continue;
    const speaks = message.author.role === 'customer';
    if (speaks && isCustomer) turns.push({ messageId: message.id, text: `${turns.pop()!.text}\n${body}` });
    else if (speaks) turns.push({ messageId: message.id, text: body });
    isCustomer = speaks;
  }
  return turns;
}
