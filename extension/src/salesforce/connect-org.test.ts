import { createHash } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { connectOrg } from './connect-org.ts';
import { storedGrants } from './stored-grant.ts';

const host = 'acme.my.salesforce.com';
const redirect = 'https://ijcooihkhhimdlldlkdkcamjagimjbjb.chromiumapp.org/salesforce';
const salesforceToken = vi.fn();
let opened: URL;
let answer: (asked: URL) => string;

beforeEach(() => {
  fakeBrowser.reset();
  salesforceToken.mockReset().mockResolvedValue({ accessToken: '00D-access', refreshToken: '5Aep-refresh' });
  answer = (asked) => `${redirect}?code=aPrx-code&state=${asked.searchParams.get('state')}`;
  Object.assign(browser, {
    permissions: { request: vi.fn(async () => true), contains: vi.fn(async () => true) },
    identity: { getRedirectURL: () => redirect, launchWebAuthFlow: async ({ url }: { url: string }) => { opened = new URL(url); return answer(opened); } },
  });
});

test('an agent signs in at her organisation, and the proof that comes with the code is the one announced', async () => {
  expect(await connectOrg(host, '3MVG9-client', { salesforceToken })).toBe('connected');
  expect(opened.origin + opened.pathname).toBe('https://acme.my.salesforce.com/services/oauth2/authorize');
  const proof = salesforceToken.mock.calls[0]![0] as { codeVerifier: string };
  expect(proof).toMatchObject({ host, code: 'aPrx-code', redirectUri: redirect });
  expect(Object.fromEntries(opened.searchParams)).toMatchObject({
    response_type: 'code', client_id: '3MVG9-client', redirect_uri: redirect, code_challenge_method: 'S256',
    code_challenge: createHash('sha256').update(proof.codeVerifier).digest('base64url'),
  });
  expect(await storedGrants.of(host)).toEqual({ host, accessToken: '00D-access', refreshToken: '5Aep-refresh' });
});

test('an answer to another question is refused', async () => {
  answer = () => `${redirect}?code=aPrx-code&state=forged`;
  expect(await connectOrg(host, '3MVG9-client', { salesforceToken })).toBe('refused');
  expect(salesforceToken).not.toHaveBeenCalled();
});

test('an agent who says no, and a code that isn’t exchanged, leave nothing behind', async () => {
  answer = (asked) => `${redirect}?error=access_denied&state=${asked.searchParams.get('state')}`;
  expect(await connectOrg(host, '3MVG9-client', { salesforceToken })).toBe('refused');
  answer = (asked) => `${redirect}?code=aPrx-code&state=${asked.searchParams.get('state')}`;
  salesforceToken.mockRejectedValue(new Error('refused'));
  expect(await connectOrg(host, '3MVG9-client', { salesforceToken })).toBe('failed');
  expect(await storedGrants.list()).toEqual([]);
});

test('without the browser’s permission nobody is asked', async () => {
  vi.mocked(browser.permissions.request).mockResolvedValue(false as never);
  expect(await connectOrg(host, '3MVG9-client', { salesforceToken })).toBe('no-permission');
  expect(salesforceToken).not.toHaveBeenCalled();
});
