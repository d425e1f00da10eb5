import { salesforceLater } from '../consoles/salesforce/later.ts';
import { zendeskLater } from '../consoles/zendesk/later.ts';

/** For tests: what the page script loads later is at hand, as in a page that has loaded it. */
Object.assign(globalThis, { countersignTools: { zendesk: zendeskLater, salesforce: salesforceLater } });
