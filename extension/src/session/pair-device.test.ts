import { describe, expect, it } from 'vitest';
import { pairDevice, type PairingDeps, type PairingStep } from './pair-device.ts';

const code = {
  deviceCode: 'device-1', userCode: 'K7QF29MD', verificationUri: 'https://tarn.example/pair',
  verificationUriComplete: 'https://tarn.example/pair?code=K7QF29MD', expiresAt: 600_000, intervalMs: 5000,
};

type Answer = Awaited<ReturnType<PairingDeps['poll']>> | 'no answer';

async function pair(answers: Answer[], controller = new AbortController()): Promise<{ steps: PairingStep['is'][]; waits: number[] }> {
  const waits: number[] = [];
  let now = 0;
  const deps: PairingDeps = {
    requestCode: () => Promise.resolve(code),
    poll: () => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error('asked more often than expected');
      return answer === 'no answer' ? Promise.reject(new Error('down')) : Promise.resolve(answer);
    },
    wait: (milliseconds) => { waits.push(milliseconds); now += milliseconds; return Promise.resolve(); },
    now: () => now,
  };
  const steps: PairingStep['is'][] = [];
  for await (const step of pairDevice('https://tarn.example', controller.signal, deps)) steps.push(step.is);
  return { steps, waits };
}

describe('pairing', () => {
  it('goes on by itself once a person approved the code', async () => {
    expect(await pair([{ is: 'pending' }, { is: 'pending' }, { is: 'token', token: 'secret' }])).toEqual({ steps: ['code', 'paired'], waits: [5000, 5000, 5000] });
  });

  it('asks five seconds less often each time the server says so', async () => {
    expect((await pair([{ is: 'slow-down' }, { is: 'slow-down' }, { is: 'token', token: 'secret' }])).waits).toEqual([5000, 10_000, 15_000]);
  });

  it('says when the code was refused', async () => {
    expect((await pair([{ is: 'pending' }, { is: 'denied' }])).steps).toEqual(['code', 'denied']);
  });

  it('ends a code by the clock, without asking the server again', async () => {
    expect((await pair(Array.from({ length: 119 }, () => ({ is: 'pending' as const })))).steps).toEqual(['code', 'ended']);
  });

  it('says that the server is away, and returns to the code when it is back', async () => {
    expect((await pair(['no answer', 'no answer', { is: 'pending' }, { is: 'token', token: 'secret' }])).steps).toEqual(['code', 'unreachable', 'code', 'paired']);
  });

  it('stops asking when the view is closed', async () => {
    const controller = new AbortController();
    controller.abort();
    expect((await pair([], controller)).waits).toEqual([]);
  });
});
