import type { FoundSource } from '../../assist/source.ts';
import type { Ticket } from '../../ticket/ticket.ts';
import type { Detector } from '../rule.ts';
import type { FindingKind } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';

/** Where a text is judged. What is not known excludes no rule. */
export interface PolicyContext {
  readonly on: 'draft' | 'typed';
  readonly console?: string;
  /** The team or group the ticket is with. */
  readonly team?: string;
  readonly intent?: string;
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly ticket?: Ticket;
  /** What the server found for the ticket, internal passages and other customers' tickets included. Only the server has them. */
  readonly sources?: readonly Pick<FoundSource, 'passageId' | 'kind' | 'visibility' | 'text'>[];
}

/** A span that met a rule, and why. */
export interface DetectorMatch {
  readonly start: number;
  readonly end: number;
  readonly explanation: string;
  /** What can stand there instead, as the customer would read it; used where the rule has no wording of its own. */
  readonly suggestion?: string;
}

/** `local`: needs only the text and the ticket, and judges while the agent types. `server`: needs sources. */
export type DetectorPlace = 'local' | 'server';

/** A detector made ready once for its rule; pure and fast enough for every pause in typing. */
export type FindMatches = (text: JudgedText, context: PolicyContext) => DetectorMatch[];

/** One detector type: the kind its findings have, where it can run, and how a rule's settings become a search. */
export interface DetectorType<Type extends Detector['type']> {
  readonly kind: FindingKind;
  readonly place: DetectorPlace;
  readonly compile: (settings: Extract<Detector, { type: Type }>) => FindMatches;
}
