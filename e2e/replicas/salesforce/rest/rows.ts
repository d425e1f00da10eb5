import { signedInAgent, type SalesforceUser } from '../people.ts';
import type { CaseStore } from '../case-store.ts';
import type { StoredCase, StoredEmail } from '../stored-case.ts';
import type { Literal } from './parse-soql.ts';

/** A record as a query sees it: every column it may name, `Contact.Name` among them. */
export type Row = Readonly<Record<string, Literal>>;

const time = (iso: string) => new Date(iso).toISOString().replace('Z', '+0000');
const by = (user: SalesforceUser) => ({ CreatedById: user.id, 'CreatedBy.Id': user.id, 'CreatedBy.Name': user.name, 'CreatedBy.Email': user.email, 'CreatedBy.UserType': user.userType });

function caseRow(stored: StoredCase, own: readonly string[]): Row {
  const last = stored.feed.at(-1)?.at ?? stored.createdAt;
  return {
    Id: stored.id, CaseNumber: String(stored.number), Subject: stored.subject, Description: stored.description, Status: stored.status, IsClosed: /^(closed|solved)$/i.test(stored.status),
    Priority: 'Medium', Origin: stored.origin, Type: 'Question', Reason: null, Language: stored.language,
    ContactId: stored.contact?.id ?? null, 'Contact.Id': stored.contact?.id ?? null, 'Contact.Name': stored.contact?.name ?? null, 'Contact.Email': stored.contact?.email ?? null,
    AccountId: null, SuppliedName: null, SuppliedEmail: stored.contact?.email ?? null, OwnerId: signedInAgent.id, 'Owner.Name': signedInAgent.name,
    CreatedDate: time(stored.createdAt), LastModifiedDate: time(last),
    ...Object.fromEntries(own.map((name) => [name, stored.fields[name] === undefined ? null : String(stored.fields[name])])),
  };
}

function emailRow(stored: StoredCase, email: StoredEmail): Row {
  return {
    Id: email.id, ParentId: stored.id, Incoming: email.isIncoming, Status: email.status, FromName: email.from.name, FromAddress: email.from.address, ToAddress: email.to, CcAddress: null,
    Subject: email.subject, TextBody: email.text, HtmlBody: email.html, MessageDate: time(email.at), CreatedDate: time(email.at), IsClientManaged: false, AutomationType: null, HasAttachment: false, ...by(email.author),
  };
}

/** Every row of an object that can be queried, oldest first; `undefined` for an object that can't. */
export function rowsOf(store: CaseStore, object: string): Row[] | undefined {
  const all = store.all();
  if (object === 'Case') {
    const own = [...new Set(all.flatMap(({ fields }) => Object.keys(fields)).filter((name) => name.endsWith('__c')))];
    return all.map((stored) => caseRow(stored, own));
  }
  if (object === 'EmailMessage') {
    return all.flatMap((stored) => [...stored.feed.filter((entry) => entry.kind === 'email'), ...(stored.draft === null ? [] : [stored.draft])].map((email) => emailRow(stored, email)));
  }
  if (object === 'CaseComment') {
    return all.flatMap((stored) => stored.feed.flatMap((entry) => (entry.kind !== 'comment' ? [] : [{
      Id: entry.id, ParentId: stored.id, CommentBody: entry.text, IsPublished: entry.isPublished, CreatedDate: time(entry.at), ...by(entry.author),
    }])));
  }
  if (object !== 'FeedItem') return undefined;
  return all.flatMap((stored) => stored.feed.map((entry) => ({
    Id: entry.kind === 'post' ? entry.id : `0D5${entry.id.slice(3)}`, ParentId: stored.id, Type: { email: 'EmailMessageEvent', post: 'TextPost', comment: 'CaseCommentPost' }[entry.kind],
    Body: entry.kind === 'post' ? entry.html : entry.kind === 'comment' ? entry.text : null, IsRichText: entry.kind === 'post', RelatedRecordId: entry.kind === 'post' ? null : entry.id,
    Visibility: entry.kind === 'post' ? entry.visibility : entry.kind === 'comment' && !entry.isPublished ? 'InternalUsers' : 'AllUsers', CreatedDate: time(entry.at), CommentCount: entry.kind === 'post' ? entry.comments.length : 0, ...by(entry.author),
  })));
}
