import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AllConsoleSwitches } from '@countersign/shared/consoles/console-switches';
import { fillSwitches } from '@countersign/shared/consoles/fill-switches';
import type { PanelContext } from '../panel/control/panel-context.ts';
import { stateAfter } from '../panel/testing/examples.ts';
import { fakePanel } from '../panel/testing/fake-panel.ts';
import { wait } from '../session/wait.ts';
import { followSwitches } from './follow-switches.ts';
import { storedSwitches } from './stored-switches.ts';

const insertOff = fillSwitches({ zendesk: { insert: 'off' } });

function browserWith(answer: () => Promise<{ readonly consoles: AllConsoleSwitches }>) {
  const { panel } = fakePanel(stateAfter([]));
  let asked = 0;
  const api = { workspace: () => (asked += 1, answer()) } as unknown as ReturnType<PanelContext['api']>;
  const context: PanelContext = { ...panel, api: () => api };
  return { context, switches: followSwitches(context), asked: () => asked };
}

beforeEach(() => fakeBrowser.reset());

describe('a lead’s switches in a browser', () => {
  it('are what the API says, kept for when it is away', async () => {
    const { context, switches } = browserWith(() => Promise.resolve({ consoles: insertOff }));
    await switches.refresh();
    expect(context.store.get().switches).toEqual(insertOff);
    expect(await storedSwitches.read()).toEqual(insertOff);
  });

  it('are asked for once a minute at most', async () => {
    const { switches, asked } = browserWith(() => Promise.resolve({ consoles: insertOff }));
    for (let tickets = 0; tickets < 5; tickets += 1) await switches.refresh();
    expect(asked()).toBe(1);
  });

  it('hold as they were last said while the API is away', async () => {
    await storedSwitches.keep(insertOff);
    const { context, switches } = browserWith(() => Promise.reject(new Error('away')));
    await new Promise<void>((known) => switches.whenKnown(known));
    expect(context.store.get().switches).toEqual(insertOff);
  });

  it('hold up the first ticket of a browser no longer than a moment, even by a server that never answers', async () => {
    const { context, switches } = browserWith(() => new Promise(() => {}));
    const known = new Promise<string>((resolve) => switches.whenKnown(() => resolve('it goes on')));
    expect(await Promise.race([known, wait(2500, new AbortController().signal)])).toBe('it goes on');
    expect(context.store.get().switches).toBeNull();
  });

  it('are known before the first ticket is read where the API answers', async () => {
    const { context, switches } = browserWith(() => Promise.resolve({ consoles: insertOff }));
    await new Promise<void>((known) => switches.whenKnown(known));
    expect(context.store.get().switches).toEqual(insertOff);
  });
});
