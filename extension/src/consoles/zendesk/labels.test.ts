import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { serveFixture } from '../../testing/serve-fixture.ts';
import { learnLabels, nameFields } from './known-labels.ts';
import { labelReads } from './labels.ts';
import { logRead } from './log-read.ts';
import type { ZendeskTicket } from './zendesk-shapes.ts';

const fixture = join(import.meta.dirname, 'fixtures/2026-11-custom-fields');
const { signal } = new AbortController();
const key = (host: string) => ({ console: 'zendesk' as const, host, id: '72' });
const ticket: ZendeskTicket = {
  subject: '', status: 'hold', statusId: '8102', channel: 'email', requesterId: null, tags: [], users: [],
  fields: { priority: 'high', 900: 'model_cargo', 901: ['de', 'nl'], 903: true, 950: 'unknown to the list' },
};

afterEach(() => vi.unstubAllGlobals());

test('fields get their titles, options their names, and the status the team’s own word', async () => {
  serveFixture(fixture);
  expect(nameFields('acme.zendesk.com')(ticket)).toEqual(ticket.fields);
  await learnLabels(key('acme.zendesk.com'), signal);
  expect(nameFields('acme.zendesk.com')(ticket)).toEqual({
    priority: 'high', Model: 'Cargo', Countries: ['Germany', 'Netherlands'], 'Fleet contract': true, 950: 'unknown to the list', 'custom status': 'Waiting for parts',
  });
});

test('they are asked for once a page', async () => {
  const asked = serveFixture(fixture);
  await learnLabels(key('once.zendesk.com'), signal);
  await learnLabels(key('once.zendesk.com'), signal);
  expect(asked.map(({ path }) => path)).toEqual(['/api/v2/ticket_fields.json', '/api/v2/custom_statuses.json']);
});

test('an agent who may not see them keeps the ids, and they are not asked for again', async () => {
  const asked = serveFixture(fixture, 403);
  await learnLabels(key('refused.zendesk.com'), signal);
  await learnLabels(key('refused.zendesk.com'), signal);
  expect(nameFields('refused.zendesk.com')(ticket)).toEqual(ticket.fields);
  expect(asked).toHaveLength(2);
});

test('what was asked for a ticket that the agent has left is asked again for the next', async () => {
  const left = new AbortController();
  vi.stubGlobal('fetch', () => { left.abort(); return Promise.reject(left.signal.reason as Error); });
  await learnLabels(key('left.zendesk.com'), left.signal);
  serveFixture(fixture);
  await learnLabels(key('left.zendesk.com'), signal);
  expect(nameFields('left.zendesk.com')(ticket)).toMatchObject({ Model: 'Cargo' });
});

test('what is asked later is as strictly listed as what is asked at once', () => {
  for (const { path } of [...Object.values(labelReads), logRead]) {
    expect(path.source).toMatch(/^\^\\\/api\\\/v2\\\/.*\$$/);
    expect(path.source).not.toMatch(/\||\.[*+]/);
  }
});
