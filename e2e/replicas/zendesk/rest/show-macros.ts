import { textToHtml } from '../../console/text-to-html.ts';
import { macros, resolve } from '../macros.ts';
import type { RestCall } from './answer.ts';
import { sendJson, sendNotFound } from './answer.ts';
import { ticketShape } from './shapes.ts';

/** `GET /api/v2/macros/active.json`: the macros this agent may use. */
export function listMacros({ response }: RestCall): void {
  sendJson(response, 200, {
    macros: macros.map(({ id, title, text }) => ({ id, title, raw_title: title, active: true, position: id, description: null, actions: text === null ? [] : [{ field: 'comment_value', value: text }], restriction: null })),
    count: macros.length, next_page: null, previous_page: null,
  });
}

/** `GET /api/v2/tickets/{id}/macros/{macro}/apply.json`: what the ticket would become. It stays as it is. */
export function previewMacro({ response, url, store, ticket }: RestCall): void {
  const id = Number(/\/macros\/(\d+)\//.exec(url.pathname)?.[1]);
  const macro = macros.find((one) => one.id === id);
  if (ticket === undefined || macro === undefined) return sendNotFound(response);
  const text = macro.text === null ? null : resolve(macro.text, ticket, store.people);
  sendJson(response, 200, {
    result: {
      ticket: {
        ...ticketShape(ticket), ...macro.changes, tags: [...ticket.tags, ...(macro.tags ?? [])],
        ...(text === null ? {} : { comment: { body: text, html_body: textToHtml(text), scoped_body: [], public: macro.isPublic !== false } }),
      },
    },
  });
}
