import { expect, test } from 'vitest';
import { ticketKey } from './ticket-key.ts';

const short = '500Qy00000AbCdE';
const long = '500Qy00000AbCdEIAV';
const inWorkspace = (id: string) => `?ws=${encodeURIComponent(`/lightning/r/Case/${id}/view`)}`;

test.each([
  [`https://acme.lightning.force.com/lightning/r/Case/${long}/view`, long],
  [`https://acme.lightning.force.com/lightning/r/Case/${short}/view`, long],
  [`https://acme.lightning.force.com/lightning/r/${short}/view`, long],
  [`https://acme.lightning.force.com/lightning/r/Case/${long}/related/CaseComments/view`, long],
  [`https://acme--sbx.sandbox.lightning.force.com/lightning/r/Case/${long}/view?channel=1`, long],
  [`https://acme.lightning.force.com/one/one.app#/sObject/${short}/view`, long],
  [`https://acme.lightning.force.com/lightning/r/Contact/003Qy00000AbCdEIAV/view${inWorkspace(short)}`, long],
  [`https://acme.lightning.force.com/lightning/r/Case/500Qy00000ZzZzZIAV/view${inWorkspace(long)}`, '500Qy00000ZzZzZIAV'],
  [`https://acme.lightning.force.com/lightning/r/Contact/003Qy00000AbCdEIAV/view`, undefined],
  [`https://acme.lightning.force.com/lightning/r/Contact/003Qy00000AbCdEIAV/view?ws=%2Flightning%2Fr%2FAccount%2F001Qy00000AbCdEIAV%2Fview`, undefined],
  [`https://acme.lightning.force.com/lightning/r/003Qy00000AbCdEIAV/view`, undefined],
  [`https://acme.lightning.force.com/lightning/r/Account/${long}/view`, undefined],
  [`https://acme.lightning.force.com/lightning/r/Case/${long}x/view`, undefined],
  [`https://acme.lightning.force.com/lightning/r/Case/${long}/edit`, undefined],
  ['https://acme.lightning.force.com/lightning/o/Case/list?filterName=Recent', undefined],
  ['https://acme.lightning.force.com/lightning/page/home', undefined],
  [`https://acme.lightning.force.com/lightning/r/Contact/003Qy00000AbCdEIAV/view?ws=https://evil.test/lightning/r/Case/${long}/view`, undefined],
  [`http://acme.lightning.force.com/lightning/r/Case/${long}/view`, undefined],
  [`https://acme.lightning.force.com.evil.test/lightning/r/Case/${long}/view`, undefined],
  [`https://acme.my.salesforce.com/lightning/r/Case/${long}/view`, undefined],
])('%s', (url, id) => {
  expect(ticketKey(new URL(url))?.id).toBe(id);
});

test('one case has one key, whichever form its id has', () => {
  const keys = [short, long].map((id) => ticketKey(new URL(`https://acme.lightning.force.com/lightning/r/Case/${id}/view`)));
  expect(keys[0]).toEqual({ console: 'salesforce', host: 'acme.lightning.force.com', id: long });
  expect(keys[1]).toEqual(keys[0]);
});
