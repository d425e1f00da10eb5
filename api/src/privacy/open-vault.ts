import { findSpans } from '@countersign/shared/redaction/find-spans';
import type { TokenVault } from '@countersign/shared/redaction/redacted-text';
import { createTokenVault } from '@countersign/shared/redaction/token-vault';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import type { WorkspacePrivacy } from './compile-privacy.ts';
import type { TicketNumbers } from './token-numbers.ts';
import { withinTime } from './within-time.ts';

/** What masking goes by: what the workspace masks besides, and the numbers the ticket's details have. */
export interface VaultSource {
  readonly privacy: WorkspacePrivacy;
  readonly numbers?: Pick<TicketNumbers, 'numberFor'> | undefined;
}

/** A vault that knows a workspace's own patterns and the people named, and gives up on a text that takes too long. With a ticket, its details keep their tokens from run to run. */
export function openVault({ privacy, numbers }: VaultSource, names: readonly string[] = [], ticket?: Pick<Ticket, 'key'>): TokenVault {
  const numberFor = ticket === undefined ? undefined : numbers?.numberFor;
  return createTokenVault({
    known: { names: names.filter((name) => name.trim() !== ''), finders: privacy.finders },
    find: (text, known) => withinTime(() => findSpans(text, known)),
    ...(numberFor === undefined ? {} : { numberFor }),
  });
}
