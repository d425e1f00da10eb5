import { proveMutations } from '../../proof/prove-mutations.ts';

const testId = (value: string): readonly [string, string] => ['data-test-id', value];

proveMutations({
  console: 'zendesk',
  full: 100,
  tickets: ['4747', '48228'],
  pane: '[data-test-id$="-layout"][data-is-active="true"]',
  editable: '[data-test-id^="omnicomposer-rich-text-ckeditor"], .ck-editor__editable',
  hooks: [
    'omni-log-container', 'omni-log-comment-item', 'omni-log-item-message', 'omni-log-message-content', 'omni-log-item-sender', 'omni-header-subject',
    'omnicomposer-rich-text-ckeditor', 'omnichannel-channel-switcher-button', 'omnichannel-composer-toolbar', 'submit_button-button',
  ].map(testId),
  needed: [['omni-log-container'], ['omni-log-comment-item']],
  async moveOn(page, ticketId) {
    await page.getByRole('link', { name: 'Views' }).click();
    await page.locator(`td a[href="/agent/tickets/${ticketId}"]`).click();
  },
});
