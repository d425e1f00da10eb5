import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consoleHosts } from './console-hosts.ts';

interface Script { readonly id: string; readonly matches: readonly string[]; readonly js: readonly string[] }

const host = 'help.tarncycles.example';
let registered: Script[];
let origins: Set<string>;
let givenBack: object[];

beforeEach(() => {
  fakeBrowser.reset();
  registered = [];
  origins = new Set([`https://${host}/*`, 'https://hilfe.example/*']);
  givenBack = [];
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => void registered.push(...scripts),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => { registered = registered.filter(({ id }) => !ids.includes(id)); },
    },
    permissions: {
      contains: async (asked: { origins: string[] }) => asked.origins.every((origin) => origins.has(origin)),
      remove: async (given: object) => { givenBack.push(given); return true; },
    },
  });
});

test('an added host runs the page script on its ticket pages alone', async () => {
  await consoleHosts.add(host);
  expect(registered).toEqual([{ id: `console:${host}`, matches: [`https://${host}/a/*`], js: ['content-scripts/freshdesk.js'], runAt: 'document_idle' }]);
  expect(await consoleHosts.list()).toEqual([host]);
});

test('after an update of the extension the hosts are registered anew, each once', async () => {
  await consoleHosts.add(host);
  await consoleHosts.add('hilfe.example');
  registered = [];
  await consoleHosts.register();
  await consoleHosts.register();
  expect(registered.map(({ id }) => id)).toEqual([`console:${host}`, 'console:hilfe.example']);
});

test('a host whose permission the agent took back is left alone', async () => {
  await consoleHosts.add(host);
  origins.clear();
  await consoleHosts.register();
  expect(registered).toEqual([]);
});

test('a removed host gives its permission back, and the last one that of registering', async () => {
  await consoleHosts.add(host);
  await consoleHosts.add('hilfe.example');
  await consoleHosts.remove(host, null);
  expect(registered.map(({ id }) => id)).toEqual(['console:hilfe.example']);
  expect(givenBack).toEqual([{ origins: [`https://${host}/*`] }]);
  await consoleHosts.remove('hilfe.example', 'https://hilfe.example');
  expect(givenBack.slice(1)).toEqual([{ permissions: ['scripting'] }]);
});

test('where the browser was never asked there is nothing to register', async () => {
  Object.assign(fakeBrowser, { scripting: undefined });
  await expect(consoleHosts.register()).resolves.toBeUndefined();
});
