import { expect, test } from 'vitest';
import { parsePageMessage } from './parse-page-message.ts';

const key = { console: 'zendesk', host: 'acme.zendesk.com', id: '41' };
const dock = { side: 'right', width: 420, height: 360, collapsed: false, badge: 0 };

test.each([
  { type: 'ticket-opened', key, console: 'zendesk', host: 'acme.zendesk.com' },
  { type: 'ticket-opened', key: null, console: 'zendesk', host: 'acme.zendesk.com' },
  { type: 'remember-dock', console: 'zendesk', dock },
  { type: 'remember-dock', console: 'zendesk', dock: { ...dock, side: 'browser' } },
  { type: 'open-side-panel' },
  { type: 'reply-left', key },
])('takes $type', (message) => {
  expect(parsePageMessage(message)).toEqual(message);
});

test.each([
  null, 'ticket-opened', {}, { type: 'fetch', url: 'https://evil.test' }, { type: 'reply-left', key: null },
  { type: 'remember-dock', console: 'zendesk', dock: { ...dock, width: 'wide' } }, { type: 'remember-dock', console: 'zendesk', dock: { ...dock, side: 'top' } }, { type: 'remember-dock', console: 'elsewhere', dock },
])('does not take %j', (message) => {
  expect(parsePageMessage(message)).toBeUndefined();
});
