import { z } from 'zod';
import type { WriteKind } from '../../console/ledger.ts';
import { htmlToPlain } from '../../console/html-to-plain.ts';
import type { CaseStore } from '../case-store.ts';
import { signedInAgent, supportAddress } from '../people.ts';
import type { StoredCase, StoredEmail } from '../stored-case.ts';
import { textToMarkup } from '../text-to-markup.ts';

interface Action {
  readonly kind: Exclude<WriteKind, 'refused'>;
  readonly run: (store: CaseStore, stored: StoredCase, parameters: unknown) => void;
}

const emailParameters = z.object({ html: z.string() });
const postParameters = z.object({ html: z.string().min(1), visibility: z.enum(['AllUsers', 'InternalUsers']) });
const messageParameters = z.object({ text: z.string().min(1) });

function outgoing(stored: StoredCase, html: string, status: '3' | '5') {
  return {
    kind: 'email', author: signedInAgent, html, text: htmlToPlain(html), isIncoming: false, status, subject: `Re: ${stored.subject}`,
    from: { name: signedInAgent.name, address: supportAddress }, to: stored.contact?.email ?? '',
  } as const satisfies Omit<StoredEmail, 'id' | 'at'>;
}

/** What the page's own script may do, by name. */
export const actions: Readonly<Record<string, Action>> = {
  'EmailMessage.saveDraft': {
    kind: 'autosave',
    run: (store, stored, parameters) => {
      const id = stored.draft?.id ?? store.nextId('email');
      stored.draft = { ...outgoing(stored, emailParameters.parse(parameters).html, '5'), id, at: new Date().toISOString() };
    },
  },
  'EmailMessage.send': {
    kind: 'submit',
    run: (store, stored, parameters) => {
      const id = stored.draft?.id;
      stored.draft = null;
      store.append(stored, outgoing(stored, emailParameters.parse(parameters).html, '3'), id);
    },
  },
  'FeedItem.post': {
    kind: 'submit',
    run: (store, stored, parameters) => {
      const { html, visibility } = postParameters.parse(parameters);
      store.append(stored, { kind: 'post', author: signedInAgent, html, text: htmlToPlain(html), visibility, comments: [] });
    },
  },
  'Messaging.send': {
    kind: 'submit',
    run: (store, stored, parameters) => {
      const { text } = messageParameters.parse(parameters);
      store.append(stored, { kind: 'post', author: signedInAgent, html: textToMarkup(text), text, visibility: 'AllUsers', comments: [] });
    },
  },
};
