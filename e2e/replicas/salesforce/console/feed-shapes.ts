import { isChat, type FeedEntry, type StoredCase } from '../stored-case.ts';
import { signedInAgent, supportAddress } from '../people.ts';
import type { Labels } from '../labels.ts';

/** What the page is told of a case. */
export function caseShape(stored: StoredCase, labels: Labels): object {
  const last = stored.feed.findLast((entry) => entry.kind === 'email');
  return {
    id: stored.id, number: String(stored.number), subject: stored.subject, description: stored.description, status: stored.status, priority: 'Medium',
    origin: stored.origin, contact: stored.contact, createdAt: stored.createdAt, tags: stored.tags, fields: stored.fields, isChat: isChat(stored),
    feedSize: stored.feed.length, draft: stored.draft?.html ?? null, prefill: prefill(stored, labels),
    replyTo: stored.contact?.email ?? '', replyFrom: supportAddress, replySubject: last === undefined ? stored.subject : `Re: ${stored.subject}`,
  };
}

/** What the page is told of one feed entry. The sender is a user, or the case's contact. */
export function entryShape(stored: StoredCase, entry: FeedEntry): object {
  const { author, ...rest } = entry;
  const isByContact = entry.kind === 'email' && entry.isIncoming;
  const sender = isByContact ? (stored.contact === null ? null : `/lightning/r/Contact/${stored.contact.id}/view`) : `/lightning/r/User/${author.id}/view`;
  return { ...rest, senderLink: sender, author: { id: author.id, name: author.name, userType: author.userType } };
}

function prefill(stored: StoredCase, labels: Labels): string {
  const signature = `<p>Kind regards,<br>${signedInAgent.name}<br>Tarn Cycles Support</p>`;
  const last = stored.feed.findLast((entry) => entry.kind === 'email' && entry.isIncoming);
  if (last?.kind !== 'email') return `<p><br></p>${signature}`;
  const head = [[labels.from, `${last.from.name} [${last.from.address}]`], [labels.sent, new Date(last.at).toLocaleString(labels.locale)], [labels.to, last.to], [labels.subject, last.subject]];
  const lines = head.map(([label, value]) => `<b>${label}:</b> ${value!.replaceAll('<', '&lt;')}`).join('<br>');
  return `<p><br></p>${signature}<p>--------------- ${labels.original} ---------------<br>${lines}</p>${last.html}<p>thread::${stored.id}::</p>`;
}
