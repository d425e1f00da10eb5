import type { FreshdeskPerson } from './people.ts';

/** An earlier message as the console repeats it under an answer to it. */
export function quoteMail(html: string, at: string, author: FreshdeskPerson | undefined): string {
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(at));
  const address = author?.email == null ? '' : ` &lt;${author.email}&gt;`;
  return `<div class="freshdesk_quote"><blockquote class="freshdesk_quote">On ${when}, ${author?.name ?? 'somebody'}${address} wrote:<br>${html}</blockquote></div>`;
}
