import type { Page } from '@playwright/test';

/** What an agent does in any console. Everything is looked up inside the ticket in front. */
export interface ConsolePage {
  readonly page: Page;
  /** Loads the page at the ticket and waits for its composer. */
  open(ticketId: string | number): Promise<void>;
  /** Types at the caret as a person does, key by key. */
  type(text: string): Promise<void>;
  undo(): Promise<void>;
  switchVisibility(visibility: 'public' | 'internal'): Promise<void>;
  /** Presses the console's own button and waits until the reply stands in the conversation. */
  submit(): Promise<void>;
  /** The composer's text as it is read on screen. */
  composerText(): Promise<string>;
  /** The composer's content as the editor's own model gives it out. */
  composerHtml(): Promise<string>;
}
