import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { LostField } from './console.ts';

/** Something an adapter needs is gone from the page. Names console, selector and view, so that a report can be made of it. */
export class ConsoleError extends Error {
  override readonly name = 'ConsoleError';
  readonly console: ConsoleName;
  readonly view: string;
  readonly lost: readonly LostField[];
  constructor(console: ConsoleName, view: string, lost: readonly LostField[], options?: ErrorOptions) {
    super(`${console}, ${view}: ${JSON.stringify(lost)}`, options);
    this.console = console;
    this.view = view;
    this.lost = lost;
  }
}
