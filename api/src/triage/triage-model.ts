import type { Said } from '@countersign/shared/assist/corrected-triage';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Ticket } from '@countersign/shared/ticket/ticket';

/** An intent of the workspace's taxonomy. `asksFor` are the details a reply to it needs. */
export interface Intent {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly asksFor: readonly string[];
  /** Why a ticket of this intent should go to a person with more authority; absent for most. */
  readonly handover?: string;
}

/** Reads a ticket in a few milliseconds, without a model and without a network. */
export interface TriageModel {
  readonly intents: readonly Intent[];
  /** Whether a ticket's vector, where there is one, tells it more. */
  readonly hearsVectors: boolean;
  /** `vector`: what an embeddings endpoint gave for the subject and the customer's newest turn. `said`: what somebody who knows better says; the details a reply lacks, why the ticket goes to a person and where it goes follow that. */
  triage(ticket: Ticket, vector?: Float32Array, said?: Said): Triage;
}
