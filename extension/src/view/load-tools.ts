import { browser } from 'wxt/browser';
import type { insertDraft } from '../composer/insert-draft.ts';

/** What the page script needs only once the agent does something: it is loaded then, so that opening a console stays light. */
export interface PageTools {
  readonly insertDraft: typeof insertDraft;
}

let tools: Promise<PageTools> | undefined;

/** Loads the tools into the page script's own world, which the page can't see into; once a page. */
export function loadTools(): Promise<PageTools> {
  return (tools ??= import(/* @vite-ignore */ browser.runtime.getURL('/page-tools.js')).then(
    () => (globalThis as unknown as { countersignTools: PageTools }).countersignTools,
    (error: unknown) => {
      tools = undefined;
      throw error;
    },
  ));
}
