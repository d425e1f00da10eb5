import { expect, test } from 'vitest';
import { orgHost } from './org-host.ts';
import { parseOrgAddress } from './parse-org-address.ts';

test.each([
  ['acme.lightning.force.com', 'acme.my.salesforce.com'],
  ['acme--sbx.sandbox.lightning.force.com', 'acme--sbx.sandbox.my.salesforce.com'],
  ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed.develop.my.salesforce.com'],
  ['acme.lightning.crmforce.mil', undefined],
  ['acme.lightning.force.com.evil.test', undefined],
])('the API of %s is at %s', (host, org) => {
  expect(orgHost(host)).toBe(org);
});

test.each([
  [' https://acme.lightning.force.com/lightning/page/home ', 'acme.my.salesforce.com'],
  ['ACME.my.salesforce.com', 'acme.my.salesforce.com'],
  ['acme.lightning.force.com:8443', null],
  ['login.salesforce.com', null],
  ['acme.example', null],
  ['', null],
])('%s is the organisation at %s', (entered, host) => {
  expect(parseOrgAddress(entered)).toBe(host);
});
