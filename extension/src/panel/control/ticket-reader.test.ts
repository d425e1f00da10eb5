import { describe, expect, it } from 'vitest';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import { keyOf, stateAfter, ticketOf } from '../testing/examples.ts';
import { fakePanel } from '../testing/fake-panel.ts';
import type { Api } from '../../session/api.ts';
import { ticketReader } from './ticket-reader.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const reading: PanelAnswer = { type: 'ticket', reading: { ticket: ticketOf('41'), from: 'api', lost: [], consoleMs: 5 }, agent: null };

function start(answers: PanelAnswer[], isPaired = true) {
  const { panel, asked } = fakePanel(stateAfter([{ type: 'page', page: { is: 'reading', key: keyOf('41') } }]), () => answers.shift() ?? reading);
  const taken: string[] = [];
  const read = ticketReader({ ...panel, api: () => (isPaired ? ({} as Api) : null) }, (answer) => taken.push(answer.type));
  return { read, asked, taken };
}

describe('reading the ticket', () => {
  it('asks the page once for all who want the same ticket', async () => {
    const { read, asked, taken } = start([reading]);
    read('opened');
    read('opened');
    await settled();
    expect(asked).toHaveLength(1);
    expect(taken).toEqual(['ticket']);
  });

  it('reads again when the thread changed meanwhile', async () => {
    const { read, asked } = start([reading, reading]);
    read('opened');
    read('thread-changed');
    read('thread-changed');
    await settled();
    await settled();
    expect(asked).toHaveLength(2);
  });

  it('reads again when the one under way failed', async () => {
    const { read, taken } = start([{ type: 'failed', reason: 'AbortError' }, reading]);
    read('opened');
    read('opened');
    await settled();
    await settled();
    expect(taken).toEqual(['failed', 'ticket']);
  });

  it('reads nothing of the page before pairing', async () => {
    const { read, asked } = start([], false);
    read('opened');
    await settled();
    expect(asked).toEqual([]);
  });
});
