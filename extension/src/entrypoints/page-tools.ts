import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertDraft } from '../composer/insert-draft.ts';
import { readSelection } from '../composer/read-selection.ts';
import { freshdeskLater } from '../consoles/freshdesk/later.ts';
import { salesforceLater } from '../consoles/salesforce/later.ts';
import { zendeskLater } from '../consoles/zendesk/later.ts';
import { settlePage } from '../health/settle-page.ts';
import { answerOnReply } from '../view/answer-on-reply.ts';
import type { PageTools } from '../view/load-tools.ts';

export default defineUnlistedScript(() => {
  const countersignTools: PageTools = { answerOnReply, insertDraft, readSelection, settlePage, zendesk: zendeskLater, salesforce: salesforceLater, freshdesk: freshdeskLater };
  Object.assign(globalThis, { countersignTools });
});
