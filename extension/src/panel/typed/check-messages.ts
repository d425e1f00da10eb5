import type { Finding } from '@countersign/shared/policy/finding';
import type { Rule } from '@countersign/shared/policy/rule';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { Ticket } from '@countersign/shared/ticket/ticket';

/** What scopes of rules are judged against. */
export interface CheckScope {
  readonly console: ConsoleName;
  readonly intent: string;
  readonly tags: readonly string[];
  readonly language: string;
}

/** Panel to worker: text to check, with the rules and the ticket whenever they changed. */
export interface CheckOrder {
  readonly id: number;
  readonly text: string;
  readonly scope: CheckScope;
  /** The language the agent reads. */
  readonly locale: string;
  readonly rules?: readonly Rule[];
  /** `null` where the ticket isn't known any more. */
  readonly ticket?: Ticket | null;
}

/** Worker to panel. */
export interface CheckAnswer {
  readonly id: number;
  readonly findings: readonly Finding[];
  /** The rules that were judged here; all others need what only the server has. */
  readonly judged: readonly string[];
  readonly ms: number;
}
