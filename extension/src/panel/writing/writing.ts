import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { Finding } from '@countersign/shared/policy/finding';
import type { WritingEventData } from '@countersign/shared/writing/writing-event';
import type { WritingEnd, WrittenSentence } from '@countersign/shared/writing/writing-result';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';

/** What a tool works on: the draft that is shown, words selected in the reply, all that is typed there, or notes made for a reply. */
export type WritingTarget =
  | { readonly on: 'draft'; readonly text: string; readonly sentences: readonly DraftSentence[]; readonly kept: readonly number[] }
  | { readonly on: 'selection' | 'typed' | 'notes'; readonly text: string };

/** What the agent asked a tool to do. */
export interface WritingOrder {
  readonly tool: WritingTool;
  readonly target: WritingTarget;
  readonly instruction?: string | undefined;
  readonly targetLanguage?: string | undefined;
}

/** One use of a tool and what became of it. `token` tells its events from those of one before; whoever takes it out of `open` ends its stream. */
export interface Writing extends WritingOrder {
  readonly token: string;
  readonly phase: 'open' | 'complete' | 'stopped' | 'failed' | 'offline' | 'accepted';
  readonly start: WritingEventData<'writing-start'> | null;
  readonly sentences: readonly WrittenSentence[];
  readonly end: WritingEnd | null;
  /** A translation for the agent to read; what the customer reads is the text it was made of. */
  readonly isBack: boolean;
  /** What the draft was before the agent accepted other words. */
  readonly before: { readonly sentences: readonly DraftSentence[]; readonly findings: readonly Finding[]; readonly kept: readonly number[] } | null;
  /** How inserting the result ended. */
  readonly inserted: 'inserted' | 'copied' | 'selection-changed' | 'ticket-changed' | 'existing-text' | 'internal-note' | 'public-reply' | 'could-not-copy' | null;
}
