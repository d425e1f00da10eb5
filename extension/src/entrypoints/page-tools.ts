import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertDraft } from '../composer/insert-draft.ts';
import { freshdeskLater } from '../consoles/freshdesk/later.ts';
import { salesforceLater } from '../consoles/salesforce/later.ts';
import { zendeskLater } from '../consoles/zendesk/later.ts';
import { settlePage } from '../health/settle-page.ts';
import type { PageTools } from '../view/load-tools.ts';

export default defineUnlistedScript(() => {
  const countersignTools: PageTools = { insertDraft, settlePage, zendesk: zendeskLater, salesforce: salesforceLater, freshdesk: freshdeskLater };
  Object.assign(globalThis, { countersignTools });
});
