import { test } from '../../fixtures.ts';
import { SalesforcePage } from '../../pages/salesforce-page.ts';
import { proveMutations } from '../../proof/prove-mutations.ts';

test.use({ console: 'salesforce' });

const named = (value: string): readonly [string, string] => ['class', value];

proveMutations({
  console: 'salesforce',
  full: 100,
  tickets: ['48201', '48228'],
  pane: 'div.split-right > .tabContent.active.oneConsoleTab',
  editable: 'iframe[title="CK Editor Container"], body[role="textbox"]',
  hooks: [...['cuf-feedItem', 'cuf-feedElement', 'preamble_left', 'preamble_right', 'emailMessageBody', 'bottomBar'].map(named), ['slot', 'primaryField'], ['title', 'CK Editor Container']],
  needed: [['cuf-feedItem', 'cuf-feedElement']],
  moveOn: (page, ticketId) => new SalesforcePage(page).openFromList(ticketId),
});
