import type { Visibility } from '@countersign/shared/ticket/message';
import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { InsertOutcome } from '../../protocol/page-protocol.ts';
import { putOnClipboard } from '../parts/put-on-clipboard.ts';
import type { PanelContext } from './panel-context.ts';

/** The text of a macro as it would land, and for whom it is. */
export interface MacroText {
  readonly text: string;
  readonly visibility: Visibility;
}

export interface MacroChoice {
  readonly onInternal: 'ask' | 'insert';
  readonly onExistingText: 'ask' | 'at-cursor';
}

export const askFirst: MacroChoice = { onInternal: 'ask', onExistingText: 'ask' };

/** How it ended: in the reply, on the clipboard, nowhere, or with a question to the agent. */
export type MacroEnd = 'inserted' | 'copied' | 'could-not-copy' | Extract<InsertOutcome['outcome'], 'ticket-changed' | 'internal-note' | 'public-reply' | 'existing-text'>;

/** Asks the page to insert a macro's text, by the way that drafts take. It is no suggestion, so nothing is recorded. Where it can't, it is copied. */
export async function insertMacro(context: PanelContext, key: TicketKey, { text, visibility }: MacroText, choice: MacroChoice): Promise<MacroEnd> {
  const answer = await context.page().request({ type: 'insert', key, request: { text, visibility, ...choice } }).catch(() => null);
  const outcome = answer?.type === 'insert-outcome' ? answer.result.outcome : 'refused';
  return outcome === 'refused' || outcome === 'no-composer' ? copyMacro(text) : outcome;
}

/** Puts a macro's text on the clipboard. */
export async function copyMacro(text: string): Promise<'copied' | 'could-not-copy'> {
  try {
    await putOnClipboard(text);
    return 'copied';
  } catch {
    // Browsers let a frame write only while the agent is in it.
    return 'could-not-copy';
  }
}
