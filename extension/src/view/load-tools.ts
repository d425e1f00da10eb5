import type { insertDraft } from '../composer/insert-draft.ts';
import type { readSelection } from '../composer/read-selection.ts';
import type { settlePage } from '../health/settle-page.ts';
import type { FreshdeskLater } from '../consoles/freshdesk/later.ts';
import type { SalesforceLater } from '../consoles/salesforce/later.ts';
import type { ZendeskLater } from '../consoles/zendesk/later.ts';
import { loadLater } from '../page/load-later.ts';
import type { answerOnReply } from './answer-on-reply.ts';

/** What the page script needs only once the agent does something: it is loaded then, so that opening a console stays light. */
export interface PageTools {
  readonly answerOnReply: typeof answerOnReply;
  readonly insertDraft: typeof insertDraft;
  readonly readSelection: typeof readSelection;
  readonly settlePage: typeof settlePage;
  readonly zendesk: ZendeskLater;
  readonly salesforce: SalesforceLater;
  readonly freshdesk: FreshdeskLater;
}

/** The tools, loaded when something first needs them. */
export const loadTools = (): Promise<PageTools> => loadLater<PageTools>();
