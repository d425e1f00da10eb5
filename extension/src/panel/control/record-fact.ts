import { uuidv7 } from '@countersign/shared/ids';
import type { Fact, FactUpload } from '@countersign/shared/suggestion/facts';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import { drainOutbox } from '../../outbox/drain-outbox.ts';
import { outbox } from '../../outbox/outbox.ts';
import type { PanelContext } from './panel-context.ts';
import { checkConnection } from './report-connection.ts';

type WithoutBase<Each> = Each extends Fact ? Omit<Each, 'id' | 'at' | 'ticketKey'> : never;
export type NewFact = WithoutBase<Fact>;

/** Keeps a fact on this device first, then sends what waits. */
export async function recordFact(context: PanelContext, ticketKey: TicketKey, fact: NewFact, reworded?: FactUpload['reworded']): Promise<void> {
  const now = context.now();
  const kept = await outbox.append({ ...fact, id: uuidv7(now), at: new Date(now).toISOString(), ticketKey } as Fact, undefined, reworded);
  context.store.dispatch({ type: 'outbox', outbox: { full: kept === 'full' } });
  await sendWaiting(context);
}

const underWay = new WeakMap<object, Promise<void>>();
const queued = new WeakMap<object, Promise<void>>();

/** Sends what waits and tells the panel how much is left. Calls that come meanwhile share one more round. */
export function sendWaiting(context: PanelContext): Promise<void> {
  const running = underWay.get(context.store);
  if (running === undefined) return start(context, send(context));
  const next = queued.get(context.store) ?? running.then(() => {
    queued.delete(context.store);
    return start(context, send(context));
  });
  queued.set(context.store, next);
  return next;
}

function start(context: PanelContext, round: Promise<void>): Promise<void> {
  const whole = round.finally(() => { if (underWay.get(context.store) === whole) underWay.delete(context.store); });
  underWay.set(context.store, whole);
  return whole;
}

async function send(context: PanelContext): Promise<void> {
  const { waiting, because } = await drainOutbox(context.api()?.sendFacts);
  context.store.dispatch({ type: 'outbox', outbox: { waiting } });
  // A fact may be the first to meet a server that is away; only a panel that knows it tries again.
  if (because === 'no-answer' && context.store.get().offline === null) await checkConnection(context);
}
