import { htmlToPlain } from '../../console/html-to-plain.ts';
import type { FreshdeskPerson } from '../people.ts';
import { signature, signedInAgent, supportEmail } from '../people.ts';
import type { StoredConversation, StoredTicket } from '../stored-ticket.ts';

/** A ticket in the shape of the Tickets API; its description is its first message. */
export function ticketShape(ticket: StoredTicket): object {
  const first = ticket.conversations[0];
  return {
    id: ticket.id, subject: ticket.subject, description: first?.html ?? '', description_text: first?.text ?? '',
    status: ticket.status, priority: 1, source: ticket.source, type: 'Question', spam: false, is_escalated: false, fr_escalated: false,
    requester_id: ticket.requesterId, responder_id: signedInAgent.id, group_id: 3001, company_id: null, product_id: null, email_config_id: null,
    tags: ticket.tags, custom_fields: { cf_order_number: null, ...ticket.fields },
    cc_emails: [], fwd_emails: [], reply_cc_emails: [], ticket_cc_emails: [], to_emails: [supportEmail], attachments: [],
    created_at: first?.at ?? null, updated_at: ticket.conversations.at(-1)?.at ?? null, due_by: null, fr_due_by: null,
  };
}

/** A message after the first in the shape of the Conversations API. `body` repeats the mail it answers. */
export function conversationShape(ticketId: number, conversation: StoredConversation): object {
  const body = conversation.html + conversation.quotedHtml;
  return {
    id: conversation.id, ticket_id: ticketId, user_id: conversation.personId,
    incoming: conversation.isIncoming, private: conversation.isPrivate, source: conversation.isPrivate ? 2 : 0, category: conversation.isPrivate ? 2 : conversation.isIncoming ? 1 : 3,
    body, body_text: conversation.quotedHtml === '' ? conversation.text : `${conversation.text}\n\n${htmlToPlain(conversation.quotedHtml)}`,
    from_email: conversation.isPrivate ? null : conversation.isIncoming ? null : `Tarn Cycles <${supportEmail}>`, support_email: conversation.isPrivate ? null : supportEmail,
    to_emails: conversation.toEmails, cc_emails: [], bcc_emails: [], email_failure_count: null, outgoing_failures: null, attachments: [],
    created_at: conversation.at, updated_at: conversation.at,
  };
}

/** An agent in the shape of the Agents API. */
export function agentShape(agent: FreshdeskPerson): object {
  return {
    id: agent.id, available: true, occasional: false, ticket_scope: 1, type: 'support_agent', group_ids: [3001], role_ids: [1],
    signature: agent.id === signedInAgent.id ? signature : null,
    contact: { active: true, email: agent.email, job_title: null, language: agent.language, mobile: null, name: agent.name, phone: null, time_zone: 'Amsterdam' },
    created_at: '2025-03-01T09:00:00Z', updated_at: '2026-10-01T09:00:00Z',
  };
}

/** Somebody who writes in, in the shape of the Contacts API. */
export function contactShape(contact: FreshdeskPerson): object {
  return {
    id: contact.id, active: true, name: contact.name, email: contact.email, language: contact.language, company_id: null,
    job_title: null, mobile: null, phone: null, time_zone: 'Amsterdam', tags: [], custom_fields: {}, view_all_tickets: false, deleted: false,
  };
}
