import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { DockState, PageEvent, PendingSend } from './page-protocol.ts';

/** A thing the agent can do by keyboard anywhere in the console; also the name of the browser command. */
export type Command = Extract<PageEvent, { type: 'command' }>['command'];

/** The keys of one command as the agent has set them in the browser. `key` is a letter or digit. */
export interface CommandKeys {
  readonly command: Command;
  readonly key: string;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly control: boolean;
  readonly meta: boolean;
}

/** Content script to background. Nothing else is answered. */
export type PageMessage =
  /** A ticket was opened; answered with `PageSettings`. Replies of this host that were not seen sent are looked for again. */
  | { readonly type: 'ticket-opened'; readonly key: TicketKey | null; readonly console: ConsoleName; readonly host: string }
  | { readonly type: 'remember-dock'; readonly console: ConsoleName; readonly dock: DockState }
  /** The agent asked for the panel where it is the browser's side panel. */
  | { readonly type: 'open-side-panel' }
  /** A reply probably left while no panel was listening. */
  | { readonly type: 'reply-left'; readonly key: TicketKey };

/** What a content script is told about its surroundings. */
export interface PageSettings {
  readonly dock: DockState | null;
  readonly keys: readonly CommandKeys[];
  /** The keys that insert, as they are written on the chip. */
  readonly insertHint: string;
  /** The words that stand in the page itself. The page script doesn't look them up: the browser would fetch all messages for it first. */
  readonly words: { readonly open: string; readonly resize: string };
}

/** Background to content script. */
export type BackgroundMessage =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'toggle-panel' }
  | { readonly type: 'read-sent'; readonly pending: PendingSend };
