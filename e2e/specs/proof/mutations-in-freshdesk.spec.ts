import { test } from '../../fixtures.ts';
import { proveMutations } from '../../proof/prove-mutations.ts';

test.use({ console: 'freshdesk' });

const named = (value: string): readonly [string, string] => ['class', value];
const testId = (value: string): readonly [string, string] => ['data-test-id', value];

proveMutations({
  console: 'freshdesk',
  full: 100,
  tickets: ['4747', '48228'],
  pane: '.ticket-view',
  editable: '.fr-element',
  hooks: [
    ...['ticket-details__item', 'ticket_note', 'conversation-header', 'ticket-subject-heading', 'rich-editor', 'fr-element', 'fr-toolbar'].map(named),
    ...['ticket-description', 'reply-editor', 'send-email'].map(testId),
  ],
  needed: [['ticket-details__item']],
  async moveOn(page, ticketId) {
    await page.getByRole('link', { name: 'Tickets', exact: true }).click();
    await page.locator(`td a[href="/a/tickets/${ticketId}"]`).click();
  },
});
