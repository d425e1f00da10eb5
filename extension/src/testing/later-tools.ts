import { JSDOM } from 'jsdom';
import { freshdeskLater } from '../consoles/freshdesk/later.ts';
import { salesforceLater } from '../consoles/salesforce/later.ts';
import { zendeskLater } from '../consoles/zendesk/later.ts';

/** For tests: what the page script loads later is at hand, as in a page that has loaded it. */
Object.assign(globalThis, {
  countersignTools: { zendesk: zendeskLater, salesforce: salesforceLater, freshdesk: freshdeskLater },
  DOMParser: globalThis.DOMParser ?? new JSDOM('').window.DOMParser,
});
