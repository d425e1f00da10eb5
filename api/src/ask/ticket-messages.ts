import { messagePrefix, type AskSource } from '@countersign/shared/ask/ask-source';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { readThread } from '../triage/read-thread.ts';

/** The messages of a ticket as something to cite, oldest first, without quoted trails, signatures and text that tries to steer a model. */
export function ticketMessages(ticket: Ticket): AskSource[] {
  return readThread(ticket).messages.flatMap(({ message, body }): AskSource[] => {
    const { role, name } = message.author;
    if (role === 'system' || body.trim() === '') return [];
    return [{
      documentId: messagePrefix, passageId: messagePrefix + message.id, kind: 'message', author: role, title: name, heading: '', text: body,
      score: 0, visibility: message.visibility, updated: message.at,
    }];
  });
}
