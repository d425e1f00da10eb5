import type { Ticket } from '@countersign/shared/ticket/ticket';
import { summarise } from '../../src/summaries/summarise.ts';
import { asTicket } from '../retrieval/as-ticket.ts';
import type { Figure } from '../suite.ts';
import type { SummarySet } from './summary-set.ts';

const fold = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** Lines that name a message which is not there, or quote words that do not stand in it. */
export function supportFigures({ name, threads }: SummarySet): Figure[] {
  let lines = 0;
  let unsupported = 0;
  for (const { id, turns } of threads) {
    const ticket = asTicket(id, turns);
    const summary = summarise(ticket);
    const quoted = [...summary.lines.map(({ quote, messageIds }) => ({ quote, messageIds })), ...summary.sentences.map(({ text, messageIds }) => ({ quote: text.replace(/^(?:Customer|Agent) (?:asks|says): /, ''), messageIds }))];
    lines += quoted.length;
    unsupported += quoted.filter((line) => !stands(line, ticket)).length;
  }
  return [{ name: `${name}: unsupported lines`, value: unsupported, n: lines, budget: { most: 0 } }];
}

function stands({ quote, messageIds }: { readonly quote: string; readonly messageIds: readonly string[] }, ticket: Ticket): boolean {
  const messages = messageIds.map((id) => ticket.messages.find((message) => message.id === id));
  if (messages.length === 0 || messages.includes(undefined)) return false;
  const said = fold(messages.map((message) => message!.text.replace(/https?:\/\/\S+/g, '(link)')).join(' '));
  return said.includes(fold(quote));
}
