import type { Ticket } from '../../ticket/ticket.ts';
import type { Detector } from '../rule.ts';
import type { FindingKind } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';

/** Where a text is judged. What is not known excludes no rule. */
export interface PolicyContext {
  readonly on: 'draft' | 'typed';
  readonly console?: string;
  readonly intent?: string;
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly ticket?: Ticket;
}

/** A span that met a rule, and why. */
export interface DetectorMatch {
  readonly start: number;
  readonly end: number;
  readonly explanation: string;
}

/** A detector made ready once for its rule; pure and fast enough for every pause in typing. */
export type FindMatches = (text: JudgedText, context: PolicyContext) => DetectorMatch[];

/** One detector type: the kind its findings have, and how a rule's settings become a search. */
export interface DetectorType<Type extends Detector['type']> {
  readonly kind: FindingKind;
  readonly compile: (settings: Extract<Detector, { type: Type }>) => FindMatches;
}
