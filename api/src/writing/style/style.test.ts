import { sealText } from '@countersign/db/crypto/seal-text';
import { eraseCustomer } from '@countersign/db/crypto/erase-customer';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { StyleSetting } from '@countersign/shared/writing/writing-style';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnsTicket } from '../../testing/returns-ticket.ts';
import { suggest } from '../../testing/suggest.ts';
import { testApp, type TestApp } from '../../testing/test-app.ts';
import { useTool } from '../../testing/use-tool.ts';
import { measureStyle } from './measure-style.ts';

const replies = [
  'Hey Marta,\n\nthanks for the photos, that’s really helpful! I’ve had a look and it’s the zip.\n\nCheers,\nInes', 'Hey Tom,\n\nno worries, we’re on it. I’ll get back to you once I know more about it.\n\nCheers,\nInes',
  'Hey Ana,\n\nthat’s a fair point and I’d do the same. Just send it back with the label.\n\nCheers,\nInes', 'Hey Ola,\n\nit’s all sorted now. You’ll find the label in your account whenever you need it.\n\nCheers,\nInes',
  'Hey Jo,\n\nI’m glad that worked out for you. Don’t hesitate to write if it comes back.\n\nCheers,\nInes',
];
let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

const setting = async (): Promise<StyleSetting> => (await (await harbour.get('/v1/writing/style', harbour.as.extension)).json()) as StyleSetting;
const choose = async (enabled: boolean): Promise<StyleSetting> => (await (await harbour.post('/v1/writing/style', { enabled }, harbour.as.extension)).json()) as StyleSetting;

async function send(text: string, requester: string): Promise<void> {
  const { database, masterKey } = harbour.dependencies;
  const { suggestionId } = await suggest(harbour, { ticket: returnsTicket({ requester: { name: 'Somebody', email: requester } }) });
  await withWorkspace(database, harbour.workspaceId, async (transaction) => {
    const { textId } = await sealText(transaction, masterKey, { workspaceId: harbour.workspaceId, requester, kind: 'sent', text, expiresAt: new Date(Date.now() + 86_400_000) });
    await transaction.update(suggestions).set({ sentTextId: textId }).where(eq(suggestions.id, suggestionId));
  });
}

test('an agent’s replies are read for their style only after they said so, and no more once they take it back', async () => {
  for (const [position, reply] of replies.entries()) await send(reply, `customer${position}@post.example`);
  expect(await setting()).toMatchObject({ enabled: false, replies: 0, style: null });
  expect((await useTool(harbour, 'match-my-style', 'You can return it.')).end).toMatchObject({ outcome: 'needs', needs: 'style' });

  expect(await choose(true)).toMatchObject({ enabled: true, replies: 5, style: { greeting: 'Hey {{customer_name}},', signOff: 'Cheers,\nInes' } });
  const { text, written } = await useTool(harbour, 'match-my-style', 'Hi Marta,\n\nYou can return an item within 30 days of delivery.\n\nKind regards,\nInes Moreau');
  expect(text).toBe('Hey Marta,\n\nYou can return an item within 30 days of delivery.\n\nCheers,\nInes');
  expect(written.notes).toEqual(['Greeting and sign-off are yours. Your wording needs a model.']);

  const { database, masterKey } = harbour.dependencies;
  await withWorkspace(database, harbour.workspaceId, (transaction) => eraseCustomer(transaction, masterKey, harbour.workspaceId, 'customer0@post.example'));
  expect(await setting()).toMatchObject({ enabled: true, replies: 4, style: null });
  expect(await choose(false)).toMatchObject({ enabled: false, replies: 0, style: null });
});

test('a style is measured, and its examples hold no figures and no names', () => {
  const style = measureStyle([...replies, 'Hey Kim,\n\nI’ve asked Rotterdam about it and they’ll call. We’ll pay 30 euros back to you.\n\nCheers,\nInes'].map((text) => ({ text })))!;
  expect(style.measured).toMatchObject({ greeting: 'Hey {{customer_name}},', signOff: 'Cheers,\nInes', language: 'en' });
  expect(style.measured.contractions).toBeGreaterThan(0.8);
  expect(style.measured.formality).toBeLessThan(0.5);
  expect(style.examples.join(' ')).not.toMatch(/\d|Rotterdam|Marta|Kim/);
});
