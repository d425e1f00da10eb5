import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { WritingStyle } from '@countersign/shared/writing/writing-style';
import type { WritingTool } from '@countersign/shared/writing/writing-tool';
import type { RedactedTicket } from './engine.ts';
import type { ModelCall } from './model/gateway.ts';

/** What an engine gets to reword: the text in sentences, what stands around it, and the only passages it may rest new sentences on. */
export interface RewriteRequest {
  readonly tool: WritingTool;
  readonly sentences: readonly { readonly text: string; readonly lead: DraftSentence['lead'] }[];
  readonly before: string;
  readonly after: string;
  readonly language: string;
  readonly targetLanguage: string;
  readonly instruction: string | undefined;
  /** `null` where masking failed, so that nothing leaves. */
  readonly ticket: RedactedTicket | null;
  readonly passages: readonly { readonly passageId: string; readonly title: string; readonly text: string }[];
  readonly greeting: string;
  readonly signOff: string;
  /** What the team's rules forbid to promise, in their own words. */
  readonly clauses: readonly string[];
  readonly style: { readonly measured: WritingStyle; readonly examples: readonly string[] } | null;
  readonly signal: AbortSignal;
  readonly onModelCall: (call: ModelCall) => void;
}

/** One sentence of a result as an engine proposes it. `from`: positions of the sentences it comes from; both are judged by the server. */
export interface ProposedRewrite {
  readonly text: string;
  readonly lead: DraftSentence['lead'];
  readonly from: readonly number[];
  readonly citations: readonly string[];
}
