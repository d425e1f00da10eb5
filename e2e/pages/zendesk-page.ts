import { expect, type Locator, type Page } from '@playwright/test';
import type { ConsolePage } from './console-page.ts';

/** What an agent does in Zendesk's Agent Workspace. Everything is looked up inside the pane in front. */
export class ZendeskPage implements ConsolePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The pane of the ticket in front. */
  get pane(): Locator {
    return this.page.locator('[data-test-id$="-standard-layout"][data-is-active="true"]');
  }

  get composer(): Locator {
    return this.pane.getByTestId(/^omnicomposer-(rich|plain)-text-ckeditor$/);
  }

  get messages(): Locator {
    return this.pane.getByTestId('omni-log-comment-item');
  }

  get submitButton(): Locator {
    return this.pane.getByTestId(/^(submit_button-button|omnichannel-omnicomposer-send-button)$/);
  }

  paneOf(ticketId: string | number): Locator {
    return this.page.getByTestId(`ticket-${ticketId}-standard-layout`);
  }

  /** Loads the page at the ticket and waits for its composer. */
  async open(ticketId: string | number): Promise<void> {
    await this.page.goto(`https://acme.zendesk.com/agent/tickets/${ticketId}`);
    await this.#inFront(ticketId);
  }

  /** Opens a further ticket from the list of tickets, without loading the page again. */
  async openFromList(ticketId: number): Promise<void> {
    await this.page.getByRole('link', { name: 'Views' }).click();
    await this.page.locator(`td a[href="/agent/tickets/${ticketId}"]`).click();
    await this.#inFront(ticketId);
  }

  /** Brings an open ticket's tab to the front. */
  async switchTo(ticketId: number): Promise<void> {
    await this.page.locator(`[data-test-id="header-tab"][data-entity-id="${ticketId}"]`).click();
    await this.#inFront(ticketId);
  }

  /** Types at the caret as a person does, key by key. */
  async type(text: string): Promise<void> {
    await this.composer.focus();
    await this.page.keyboard.type(text);
  }

  async undo(): Promise<void> {
    await this.composer.focus();
    await this.page.keyboard.press('Control+z');
  }

  async switchVisibility(visibility: 'public' | 'internal'): Promise<void> {
    await this.pane.getByTestId('omnichannel-channel-switcher-button').click();
    await this.pane.getByTestId(`omnichannel-channel-switcher-menuitem-${visibility}`).click();
  }

  /** Presses the console's own button and waits until the reply stands in the conversation. */
  async submit(): Promise<void> {
    const before = await this.messages.count();
    await this.submitButton.click();
    await expect(this.messages).toHaveCount(before + 1);
    await expect(this.composer).toHaveText('');
  }

  /** The composer's text as it is read on screen. */
  async composerText(): Promise<string> {
    return (await this.composer.innerText()).replaceAll('\u00a0', ' ').trim();
  }

  /** The composer's content as the editor's own model gives it out. */
  async composerHtml(): Promise<string> {
    return this.composer.evaluate((editable) => (editable as unknown as { ckeditorInstance: { getData(): string } }).ckeditorInstance.getData());
  }

  async #inFront(ticketId: string | number): Promise<void> {
    await expect(this.paneOf(ticketId)).toHaveAttribute('data-is-active', 'true');
    await expect(this.composer).toBeEditable();
  }
}
