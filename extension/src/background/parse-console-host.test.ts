import { expect, test } from 'vitest';
import { parseConsoleHost } from './parse-console-host.ts';

test.each([
  ['https://help.tarncycles.example', 'help.tarncycles.example'],
  ['help.tarncycles.example', 'help.tarncycles.example'],
  ['  HTTPS://Help.TarnCycles.example/a/tickets/88?x=1 ', 'help.tarncycles.example'],
  ['https://hilfe.müller.example', 'hilfe.xn--mller-kva.example'],
])('%j is a console’s address', (typed, host) => {
  expect(parseConsoleHost(typed)).toEqual({ host });
});

test.each([
  ['', 'empty'],
  ['our help desk', 'no-address'],
  ['https://', 'no-address'],
  ['https://*.example', 'no-address'],
  ['http://help.tarncycles.example', 'not-https'],
  ['ftp://help.tarncycles.example', 'not-https'],
  ['https://lena:secret@help.tarncycles.example', 'with-login'],
  ['https://help.tarncycles.example:8443', 'with-port'],
  ['localhost', 'no-name'],
  ['https://10.0.0.7', 'no-name'],
  ['https://[::1]', 'no-name'],
  ['acme.freshdesk.com', 'known'],
  ['https://acme.zendesk.com/agent', 'known'],
])('%j is not: %s', (typed, reason) => {
  expect(parseConsoleHost(typed)).toEqual({ reason });
});
