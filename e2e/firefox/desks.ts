import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { caseIdOf } from '../replicas/salesforce/record-id.ts';

/** How a console is worked in, for a person who only sees its window. */
export interface Desk {
  readonly console: ConsoleName;
  readonly address: string;
  /** What the agent presses to get a composer. */
  readonly opensWith?: string;
  /** The composer's editable; before it the frames it stands in. */
  readonly composer: readonly string[];
}

export const zendeskDesk: Desk = {
  console: 'zendesk',
  address: 'https://acme.zendesk.com/agent/tickets/4747',
  composer: ['[data-is-active="true"] [data-test-id="omnicomposer-rich-text-ckeditor"]'],
};

export const freshdeskDesk: Desk = {
  console: 'freshdesk',
  address: 'https://acme.freshdesk.com/a/tickets/4747',
  opensWith: '[data-test-id="ticket-action-reply"]',
  composer: ['.fr-element.fr-view[contenteditable="true"]'],
};

const caseAddress = `https://acme.lightning.force.com/lightning/r/Case/${caseIdOf(48201)}/view`;
const emailTab = '[data-target-selection-name="Case.SendEmailTab"]';

/** The classic e-mail composer. */
export const salesforceDesk: Desk = {
  console: 'salesforce',
  address: caseAddress,
  opensWith: emailTab,
  composer: ['iframe[title="CK Editor Container"]', 'iframe[title="Email Body"]', 'body[role="textbox"]'],
};

/** The newer e-mail composer. */
export const lightningDesk: Desk = { ...salesforceDesk, composer: ['iframe.tox-edit-area__iframe', 'body.mce-content-body'] };
