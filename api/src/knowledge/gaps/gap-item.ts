import type { StoredQuestion } from '../../assist/stored-question.ts';

/** One run that says something is missing: it abstained, or its draft was edited heavily. Its texts are open; they live as long as the report is made. */
export interface GapItem {
  readonly runId: string;
  readonly suggestionId: string | null;
  readonly kind: 'abstained' | 'edited';
  /** `unknown` where triage was not sure. */
  readonly intent: string;
  readonly language: string;
  /** Names one ticket. */
  readonly ticket: string;
  readonly memberId: string;
  readonly at: Date;
  readonly question: StoredQuestion;
  /** What was offered and what was sent; of edited ones alone. */
  readonly draft: string;
  readonly sent: string;
}
