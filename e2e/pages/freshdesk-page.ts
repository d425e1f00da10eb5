import { expect, type Locator, type Page } from '@playwright/test';
import type { ConsolePage } from './console-page.ts';

export interface OpenOptions {
  /** Where the console answers; its own host name unless told. */
  readonly host?: string;
  /** Whether the agent clicks Reply where no composer is open; she does unless told. */
  readonly opensReply?: boolean;
}

/** What an agent does in Freshdesk. A page shows one ticket; of its composers one is in front. */
export class FreshdeskPage implements ConsolePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Every message of the ticket that the page shows; the composers are none. */
  get messages(): Locator {
    return this.page.locator('.ticket-details__item:not(.rich-editor)');
  }

  /** The editable of the composer in front. */
  get composer(): Locator {
    return this.page.locator('.fr-element.fr-view[contenteditable="true"]:visible');
  }

  get subject(): Locator {
    return this.page.locator('.ticket-subject-heading');
  }

  /** The button of the composer in front that sends, notes or forwards. */
  get submitButton(): Locator {
    return this.page.locator('[data-test-id="send-email"]:visible, [data-test-id="add-note-submit"]:visible, [data-test-id="send-forward"]:visible');
  }

  /** The banner that says the ticket has changed. */
  get refreshBanner(): Locator {
    return this.page.locator('.ticket-sidebar-sticky__refresh-text');
  }

  /** Loads the page at the ticket and opens the reply composer as a person does. */
  async open(ticketId: string | number, { host = 'acme.freshdesk.com', opensReply = true }: OpenOptions = {}): Promise<void> {
    await this.page.goto(`https://${host}/a/tickets/${ticketId}`);
    await this.#inFront(ticketId);
    if (opensReply) await this.openReply();
  }

  /** Goes to a further ticket by the list of tickets, without loading the page again. */
  async openFromList(ticketId: string | number, { opensReply = true }: OpenOptions = {}): Promise<void> {
    await this.page.getByRole('link', { name: 'Tickets', exact: true }).click();
    await this.page.locator(`td a[href="/a/tickets/${ticketId}"]`).click();
    await this.#inFront(ticketId);
    if (opensReply) await this.openReply();
  }

  openReply(): Promise<void> {
    return this.#openComposer('reply', 'ticket-action-reply');
  }

  openNote(): Promise<void> {
    return this.#openComposer('note', 'add-note');
  }

  openForward(): Promise<void> {
    return this.#openComposer('forward', 'ticket-action-forward');
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

  switchVisibility(visibility: 'public' | 'internal'): Promise<void> {
    return visibility === 'public' ? this.openReply() : this.openNote();
  }

  /** Presses the console's own button and waits until what was written stands in the conversation. */
  async submit(): Promise<void> {
    await this.#sends(() => this.submitButton.click());
  }

  /** Sends the reply and resolves the ticket, by the menu beside Send. */
  async submitAndResolve(): Promise<void> {
    await this.page.getByTestId('send-email-options').click();
    await this.#sends(() => this.page.getByTestId('send-and-resolve').click());
  }

  /** The composer's text as it is read on screen; empty where none is open. */
  async composerText(): Promise<string> {
    if ((await this.composer.count()) === 0) return '';
    return (await this.composer.innerText()).replaceAll(/[\u00a0\u200b]/g, (mark) => (mark === '\u00a0' ? ' ' : '')).trim();
  }

  /** The composer's content: what stands in Froala's editable is its model. Empty where none is open. */
  async composerHtml(): Promise<string> {
    if ((await this.composer.count()) === 0) return '';
    return this.composer.evaluate((editable) => editable.innerHTML.replaceAll('\u200b', ''));
  }

  async #openComposer(kind: string, button: string): Promise<void> {
    await this.page.getByTestId(button).click();
    await expect(this.page.getByTestId(`${kind}-editor`).locator('.fr-element')).toBeFocused();
  }

  async #sends(press: () => Promise<void>): Promise<void> {
    const before = await this.messages.count();
    await press();
    await expect(this.messages).toHaveCount(before + 1);
    await expect(this.composer).toHaveCount(0);
  }

  async #inFront(ticketId: string | number): Promise<void> {
    await expect(this.page).toHaveTitle(new RegExp(`^\\[#${ticketId}\\] `));
    await expect(this.page.locator(`.ticket-view[data-ticket-id="${ticketId}"]`)).toBeVisible();
  }
}
