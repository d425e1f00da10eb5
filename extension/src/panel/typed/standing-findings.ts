import { browser } from 'wxt/browser';
import type { Severity } from '@countersign/shared/policy/finding';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { CheckScope } from './check-messages.ts';

/** A finding as it is kept: nothing of the words it stands in. */
export interface StandingFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly overridden: boolean;
}

/** What blocks in a reply that may leave at any moment, and how to know that reply once it was sent. */
export interface StandingFindings {
  readonly ticketKey: TicketKey;
  readonly agentId: string;
  readonly afterMessageId: string | null;
  readonly since: string;
  readonly suggestionId: string | null;
  readonly scope: CheckScope;
  readonly findings: readonly StandingFinding[];
}

const prefix = 'standing:';

/** Blocking findings that stood in a reply when it was last checked. They outlive the panel, because a page may go away as it sends. */
export const standingFindings = {
  keep: (standing: StandingFindings): Promise<void> => browser.storage.local.set({ [prefix + formatTicketKey(standing.ticketKey)]: standing }),

  async of(key: TicketKey): Promise<StandingFindings | null> {
    const name = prefix + formatTicketKey(key);
    return ((await browser.storage.local.get(name))[name] as StandingFindings | undefined) ?? null;
  },

  async list(): Promise<StandingFindings[]> {
    const all = await browser.storage.local.get(null);
    return Object.keys(all).filter((key) => key.startsWith(prefix)).map((key) => all[key] as StandingFindings);
  },

  /** Ends the wait for this very reply; what stands in a newer one stays. */
  async remove({ ticketKey, since }: StandingFindings): Promise<void> {
    if ((await standingFindings.of(ticketKey))?.since === since) await browser.storage.local.remove(prefix + formatTicketKey(ticketKey));
  },
};
