import type { Engine } from '../engines/engine.ts';

/** What the page script has done in the page's own world, in the editor that has the focus. */
export interface BridgeTask {
  /** `part-undo` closes the editor's current undo step, so that what comes next is one of its own. */
  readonly do: 'paste' | 'insert' | 'part-undo';
  readonly engine: Engine;
  readonly text: string;
  readonly html?: string | undefined;
}

/** How it went, as far as can be told there; what landed is read back elsewhere. */
export type BridgeAnswer = 'done' | 'not-taken' | 'not-found';
