import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { uuidv7 } from '@countersign/shared/ids';
import type { Fact, FactUpload } from '@countersign/shared/suggestion/facts';
import { drainOutbox } from './drain-outbox.ts';
import { outbox } from './outbox.ts';

let clock = 1_790_000_000_000;

function dismissed(suggestionId: string): Fact {
  clock += 1;
  return {
    type: 'suggestion.dismissed', id: uuidv7(clock), at: new Date(clock).toISOString(), suggestionId,
    ticketKey: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' },
  };
}

function api(behaviour: (facts: readonly FactUpload[]) => { committed: string[]; refused: { id: string; reason: string }[] } | 'down') {
  const received: string[][] = [];
  const send = (facts: readonly FactUpload[]): Promise<{ committed: string[]; refused: { id: string; reason: string }[] }> => {
    received.push(facts.map((upload) => upload.fact.id));
    const answer = behaviour(facts);
    return answer === 'down' ? Promise.reject(new Error('down')) : Promise.resolve(answer);
  };
  return { send, received };
}

const commitsAll = (facts: readonly FactUpload[]) => ({ committed: facts.map((upload) => upload.fact.id), refused: [] });

beforeEach(() => fakeBrowser.reset());

describe('the outbox', () => {
  it('sends what waits in the order it happened and forgets it once committed', async () => {
    const facts = [dismissed('sug_1'), dismissed('sug_2'), dismissed('sug_3')];
    for (const fact of facts.toReversed()) await outbox.append(fact);
    const { send, received } = api(commitsAll);
    expect(await drainOutbox(send)).toEqual({ waiting: 0, because: 'done' });
    expect(received).toEqual([facts.map((fact) => fact.id)]);
    expect(await outbox.list()).toEqual([]);
  });

  it('keeps every fact while the API is down and sends each once it is back', async () => {
    await outbox.append(dismissed('sug_1'));
    await outbox.append(dismissed('sug_2'));
    expect(await drainOutbox(api(() => 'down').send)).toEqual({ waiting: 2, because: 'no-answer' });
    expect(await drainOutbox(api(commitsAll).send)).toEqual({ waiting: 0, because: 'done' });
  });

  it('keeps what the API did not name in its answer', async () => {
    const [first, second] = [dismissed('sug_1'), dismissed('sug_2')];
    await outbox.append(first);
    await outbox.append(second);
    const { send } = api((facts) => ({ committed: facts.map((upload) => upload.fact.id).filter((id) => id === first.id), refused: [] }));
    expect(await drainOutbox(send)).toEqual({ waiting: 1, because: 'no-answer' });
    expect((await outbox.list()).map((upload) => upload.fact.id)).toEqual([second.id]);
  });

  it('drops a fact the API refuses for good, so that it never blocks the others', async () => {
    const [bad, good] = [dismissed(''), dismissed('sug_2')];
    await outbox.append(bad);
    await outbox.append(good);
    const { send } = api(() => ({ committed: [good.id], refused: [{ id: bad.id, reason: 'suggestionId' }] }));
    expect(await drainOutbox(send)).toEqual({ waiting: 0, because: 'done' });
  });

  it('sends a long backlog in batches of a hundred', async () => {
    for (let count = 0; count < 230; count += 1) await outbox.append(dismissed(`sug_${count}`));
    const { send, received } = api(commitsAll);
    await drainOutbox(send);
    expect(received.map((batch) => batch.length)).toEqual([100, 100, 30]);
  });

  it('stores the same facts when panel and background send at the same time', async () => {
    for (let count = 0; count < 5; count += 1) await outbox.append(dismissed(`sug_${count}`));
    const stored = new Set<string>();
    const { send } = api((facts) => { for (const upload of facts) stored.add(upload.fact.id); return commitsAll(facts); });
    await Promise.all([drainOutbox(send), drainOutbox(send)]);
    expect(stored.size).toBe(5);
    expect(await outbox.list()).toEqual([]);
  });

  it('sends nothing from a browser that is not paired', async () => {
    await outbox.append(dismissed('sug_1'));
    expect(await drainOutbox()).toEqual({ waiting: 1, because: 'unpaired' });
  });

  it('says when the device is out of room', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await outbox.append(dismissed('sug_1'))).toBe('full');
    set.mockRestore();
  });

  it('carries the sent text beside its fact', async () => {
    const sent: Fact = { ...dismissed('sug_1'), type: 'suggestion.sent', messageId: '9', sentAt: '2026-11-20T09:21:00Z', afterInsertMs: 4000 };
    await outbox.append(sent, { format: 'html', content: '<p>Hi Maya</p>' });
    expect(await outbox.list()).toEqual([{ fact: sent, sentText: { format: 'html', content: '<p>Hi Maya</p>' } }]);
  });

  it('sends long replies in bodies the API takes, and no more of one than it keeps', async () => {
    const content = 'ü'.repeat(1_100_000);
    for (let count = 0; count < 5; count += 1) await outbox.append(dismissed(`sug_${count}`), { format: 'text', content });
    const bodies: number[] = [];
    const { send } = api((facts) => {
      bodies.push(new TextEncoder().encode(JSON.stringify({ facts })).length);
      return facts.every((upload) => (upload.sentText?.content.length ?? 0) <= 1_000_000) ? commitsAll(facts) : 'down';
    });
    expect(await drainOutbox(send)).toEqual({ waiting: 0, because: 'done' });
    expect(Math.max(...bodies)).toBeLessThan(8 * 1024 * 1024);
  });
});
