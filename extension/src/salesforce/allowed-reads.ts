import type { AllowedRead } from '../page/get-only.ts';
import { asId, asRecord, asText } from '../page/read-shape.ts';
import type { ConsoleAgent } from '../consoles/console.ts';
import type { RequestedTicket } from '../consoles/requested-ticket.ts';
import { queryRead } from './query-read.ts';

export interface CaseRow {
  readonly number: string;
  readonly subject: string;
  readonly description: string;
  readonly status: string;
  readonly isClosed: boolean;
  readonly origin: string;
  readonly contact: string;
  readonly email: string | null;
  readonly fields: Readonly<Record<string, string>>;
  readonly createdAt: string;
}

/** A mail, comment or post as it stands in the organisation. */
export interface EntryRow {
  readonly id: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly isByCustomer: boolean;
  readonly isPublic: boolean;
  readonly text: string;
  readonly html: string | null;
  readonly at: string;
}

const longestText = 4000;
/** Newest first, so that a very long case lacks its beginning and not its end. */
const mostRows = 500;
const author = 'CreatedById,CreatedBy.Name,CreatedBy.UserType';
/** Licences of customers who see their cases in a community. */
const customerUser = /Portal|Customer|Guest/;

const text = (record: Record<string, unknown>, field: string): string => asText(record[field]) ?? '';
const part = (record: Record<string, unknown>, field: string): Record<string, unknown> => asRecord(record[field] ?? {});
const time = (value: string): string => value.replace(/\.000\+0000$/, 'Z').replace(/\+0000$/, 'Z');

const caseRead = queryRead<CaseRow>(
  "SELECT Id,CaseNumber,Subject,Description,Status,IsClosed,Priority,Origin,Type,Contact.Name,Contact.Email,SuppliedName,SuppliedEmail,CreatedDate FROM Case WHERE Id='{id}'",
  (record) => ({
    number: text(record, 'CaseNumber'), subject: text(record, 'Subject'), description: text(record, 'Description'), status: text(record, 'Status'), isClosed: record['IsClosed'] === true,
    origin: text(record, 'Origin'), createdAt: time(text(record, 'CreatedDate')),
    contact: text(part(record, 'Contact'), 'Name') || text(record, 'SuppliedName'),
    email: asText(part(record, 'Contact')['Email']) ?? asText(record['SuppliedEmail']) ?? null,
    fields: Object.fromEntries([['caseNumber', text(record, 'CaseNumber')], ['priority', text(record, 'Priority')], ['type', text(record, 'Type')]].filter(([, value]) => value !== '')),
  }),
);

const mails = queryRead<EntryRow>(
  `SELECT Id,Incoming,Status,FromName,TextBody,HtmlBody,MessageDate,${author} FROM EmailMessage WHERE ParentId='{id}' AND Status!='5' ORDER BY MessageDate DESC LIMIT ${mostRows}`,
  (record) => ({
    ...entry(record), isByCustomer: record['Incoming'] === true, isPublic: true,
    authorName: record['Incoming'] === true ? text(record, 'FromName') : text(part(record, 'CreatedBy'), 'Name') || text(record, 'FromName'),
    text: text(record, 'TextBody'), html: asText(record['HtmlBody']) ?? null, at: time(text(record, 'MessageDate')),
  }),
);

const comments = queryRead<EntryRow>(
  `SELECT Id,CommentBody,IsPublished,CreatedDate,${author} FROM CaseComment WHERE ParentId='{id}' ORDER BY CreatedDate DESC LIMIT ${mostRows}`,
  (record) => ({ ...entry(record), isPublic: record['IsPublished'] === true, text: text(record, 'CommentBody'), html: null }),
);

/** Mails and comments are feed entries too; here only what agents and customers posted. */
const posts = queryRead<EntryRow>(
  `SELECT Id,Body,Visibility,CreatedDate,${author} FROM FeedItem WHERE ParentId='{id}' AND Type='TextPost' ORDER BY CreatedDate DESC LIMIT ${mostRows}`,
  (record) => ({ ...entry(record), isPublic: record['Visibility'] === 'AllUsers', text: '', html: asText(record['Body']) ?? null }),
);

const contact = queryRead<string | null>("SELECT ContactId FROM Case WHERE Id='{id}'", (record) => asId(record['ContactId']) ?? null);

/** Of a contact; the case on screen is among them. */
const openCases = queryRead<Omit<RequestedTicket, 'url'>>(
  "SELECT Id,CaseNumber,Subject,Description FROM Case WHERE ContactId='{id}' AND IsClosed=false ORDER BY LastModifiedDate DESC LIMIT 50",
  (record) => ({ id: asId(record['Id']) ?? '', number: text(record, 'CaseNumber'), subject: text(record, 'Subject'), text: text(record, 'Description').slice(0, longestText) }),
);

function entry(record: Record<string, unknown>): EntryRow {
  const by = part(record, 'CreatedBy');
  return {
    id: asId(record['Id']) ?? '', authorId: asId(record['CreatedById']) ?? '', authorName: text(by, 'Name'), isByCustomer: customerUser.test(text(by, 'UserType')),
    isPublic: false, text: '', html: null, at: time(text(record, 'CreatedDate')),
  };
}

const me: AllowedRead<ConsoleAgent> = {
  path: /^\/services\/oauth2\/userinfo$/,
  keep(body) {
    const user = asRecord(body);
    const id = asId(user['user_id']);
    if (id === undefined) throw new TypeError('nobody is signed in');
    return { id, name: asText(user['name']) ?? '' };
  },
};

/** Every request Countersign makes to an organisation's API. */
export const allowedReads = { case: caseRead, mails, comments, posts, contact, openCases, me, mostRows };
