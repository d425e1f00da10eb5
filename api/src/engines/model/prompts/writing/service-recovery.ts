import { composeRedacted } from '@countersign/shared/redaction/compose-redacted';
import type { WritingPrompt } from './writing-prompt.ts';

export const serviceRecoveryPrompt: WritingPrompt = {
  version: 'writing-service-recovery/2',
  task: composeRedacted`Something went wrong for this customer. Write the reply that puts it right, in this order: the greeting given; one sentence that names the failure plainly and owns it, without excuse and without blaming anybody; what we do now, as the text or the passages say; what the customer can do or expect next; the sign-off given. Promise nothing that neither the text nor a passage promises: no refund, credit, discount, replacement, date or guarantee. At most one apology. New statements come from the passages alone; list their numbers in "sources".`,
};
