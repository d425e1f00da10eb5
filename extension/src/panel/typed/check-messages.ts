import type { Finding } from '@countersign/shared/policy/finding';
import type { Rule } from '@countersign/shared/policy/rule';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';

/** What scopes of rules are judged against. */
export interface CheckScope {
  readonly console: ConsoleName;
  readonly intent: string;
  readonly tags: readonly string[];
  readonly language: string;
}

/** Panel to worker: text to check, with the rules whenever they changed. */
export interface CheckOrder {
  readonly id: number;
  readonly text: string;
  readonly scope: CheckScope;
  readonly rules?: readonly Rule[];
}

/** Worker to panel. */
export interface CheckAnswer {
  readonly id: number;
  readonly findings: readonly Finding[];
  readonly ms: number;
}
