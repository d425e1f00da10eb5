import { consoleName, ticketKey } from '@countersign/shared/ticket/ticket-key';
import type { PageMessage } from '../protocol/background-protocol.ts';
import type { DockState } from '../protocol/page-protocol.ts';

/** What a content script said, or `undefined` when it is none of the known messages. */
export function parsePageMessage(message: unknown): PageMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type, key, console, host, dock } = message as Record<string, unknown>;
  const ticket = ticketKey.nullable().safeParse(key ?? null).data;
  const name = consoleName.safeParse(console).data;
  if (type === 'ticket-opened' && name !== undefined && ticket !== undefined && typeof host === 'string') return { type, key: ticket, console: name, host };
  if (type === 'remember-dock' && name !== undefined && isDock(dock)) return { type, console: name, dock };
  if (type === 'open-side-panel') return { type };
  if (type === 'reply-left' && ticket) return { type, key: ticket };
  return undefined;
}

const sides: ReadonlySet<unknown> = new Set<DockState['side']>(['right', 'left', 'bottom', 'browser']);

function isDock(value: unknown): value is DockState {
  if (typeof value !== 'object' || value === null) return false;
  const { side, width, height, collapsed, badge } = value as Record<string, unknown>;
  return sides.has(side) && Number.isFinite(width) && Number.isFinite(height) && typeof collapsed === 'boolean' && Number.isInteger(badge);
}
