import { expect, type Locator, type Page } from '@playwright/test';
import { caseIdOf } from '../replicas/salesforce/record-id.ts';
import type { ConsolePage } from './console-page.ts';

const origin = 'https://acme.lightning.force.com';

/** What an agent does in Salesforce's Service Console. Everything is looked up inside the workspace in front. */
export class SalesforcePage implements ConsolePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The workspace in front. */
  get workspace(): Locator {
    return this.page.locator('div.split-right > .tabContent.active.oneConsoleTab');
  }

  get feedItems(): Locator {
    return this.workspace.locator('article.cuf-feedItem');
  }

  get publisher(): Locator {
    return this.workspace.locator('.cuf-publisher');
  }

  /** The e-mail's body in the classic composer: CKEditor 4, a frame within a frame. */
  get classicBody(): Locator {
    return this.publisher.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe[title="Email Body"]').locator('body[role="textbox"]');
  }

  /** The e-mail's body in the newer composer: TinyMCE's frame. */
  get lightningBody(): Locator {
    return this.publisher.frameLocator('lightning-rich-text-editor iframe').locator('body.mce-content-body');
  }

  get sendButton(): Locator {
    return this.publisher.locator('[data-action="send"]');
  }

  workspaceOf(ticketId: string | number): Locator {
    return this.page.locator(`div.split-right > [data-record-id="${caseIdOf(ticketId)}"]`);
  }

  /** The case's own tab in the bar at the top. */
  tabOf(ticketId: string | number): Locator {
    return this.page.locator(`a.tabHeader[href="/lightning/r/Case/${caseIdOf(ticketId)}/view"]`).first();
  }

  async open(ticketId: string | number): Promise<void> {
    await this.openRecord(ticketId);
    await this.#openComposer();
  }

  /** Loads the page at the case; the publisher stays closed. */
  async openRecord(ticketId: string | number): Promise<void> {
    await this.page.goto(`${origin}/lightning/r/Case/${caseIdOf(ticketId)}/view`);
    await this.#inFront(ticketId);
  }

  /** Opens a further case from the list, without loading the page again. */
  async openFromList(ticketId: string | number): Promise<void> {
    await this.page.locator('.nav-home').click();
    await this.page.locator(`.listPane td a[href="/lightning/r/Case/${caseIdOf(ticketId)}/view"]`).first().click();
    await this.#inFront(ticketId);
    await this.#openComposer();
  }

  /** Brings an open case's tab to the front. */
  async switchTo(ticketId: string | number): Promise<void> {
    await this.tabOf(ticketId).click();
    await this.#inFront(ticketId);
  }

  /** Opens the e-mail with this subject from the feed, in a subtab of its case. */
  async openSubtab(subject: string): Promise<void> {
    await this.feedItems.locator('.emailSubject', { hasText: subject }).first().click();
    await expect(this.workspace.locator('.subtabs .tabItem.active')).toContainText(subject);
  }

  /** Presses the publisher's e-mail tab. */
  async openEmail(): Promise<void> {
    await this.publisher.locator('[data-target-selection-name="Case.SendEmailTab"]').click();
    await expect(this.publisher.locator('.publisherInputContainer[data-ready]')).toBeVisible();
    await expect((await this.composer())!).toBeEditable();
  }

  /** Presses the publisher's tab for posts, which begin as internal ones. */
  async openPost(): Promise<void> {
    await this.publisher.locator('[data-target-selection-name="FeedItem.TextPost"]').click();
    await expect(this.publisher.locator('.publisherInputContainer[data-ready] .ql-editor')).toBeEditable();
  }

  /** Presses the publisher's tab for the chat. */
  async openChat(): Promise<void> {
    await this.publisher.locator('[data-target-selection-name="Case.ConversationTab"]').click();
    await expect(this.publisher.locator('textarea.chatInput')).toBeEditable();
  }

  /** Where the agent writes: the e-mail's body, the post's or the chat's box. Nothing while the publisher is closed. */
  async composer(): Promise<Locator | undefined> {
    const boxes = [this.publisher.locator('.ql-editor'), this.publisher.locator('textarea.chatInput')];
    const frames = { 'iframe[title="CK Editor Container"]': this.classicBody, 'lightning-rich-text-editor iframe': this.lightningBody };
    for (const box of boxes) if ((await box.count()) > 0) return box;
    for (const [frame, body] of Object.entries(frames)) if ((await this.publisher.locator(frame).count()) > 0) return body;
    return undefined;
  }

  async type(text: string): Promise<void> {
    await (await this.composer())!.focus();
    await this.page.keyboard.type(text);
  }

  async undo(): Promise<void> {
    await (await this.composer())!.focus();
    await this.page.keyboard.press('Control+z');
  }

  /** Chooses who sees a post; opens the publisher for posts where it isn't open, as e-mails have no such choice. */
  async switchVisibility(visibility: 'public' | 'internal'): Promise<void> {
    if (!(await this.publisher.locator('.visibilityButton').isVisible())) await this.openPost();
    await this.publisher.locator('.visibilityButton').click();
    await this.publisher.locator(`[data-value="${visibility === 'public' ? 'AllUsers' : 'InternalUsers'}"]`).click();
  }

  async submit(): Promise<void> {
    await expect(this.workspace.locator('.feedContainer[aria-busy="false"]')).toBeAttached();
    const before = await this.feedItems.count();
    await this.sendButton.click();
    await expect(this.feedItems).toHaveCount(before + 1);
    await expect.poll(() => this.composerText()).toBe('');
  }

  /** The composer's text as it is read on screen, signature and quoted mail included; empty while the publisher is closed. */
  async composerText(): Promise<string> {
    const composer = await this.composer();
    if (composer === undefined) return '';
    const text = await composer.evaluate((box) => (box instanceof HTMLTextAreaElement ? box.value : (box as HTMLElement).innerText));
    return text.replaceAll('\u00a0', ' ').trim();
  }

  /** The composer's content as the editor's own model gives it out; empty while the publisher is closed. */
  async composerHtml(): Promise<string> {
    const composer = await this.composer();
    if (composer === undefined) return '';
    return composer.evaluate((box) => {
      if (box.tagName === 'TEXTAREA') return (box as HTMLTextAreaElement).value;
      const around = box.ownerDocument.defaultView!.parent as unknown as { CKEDITOR?: { instances: Record<string, { getData(): string }> }; tinymce?: { get(): { getBody(): Element; getContent(): string }[] } };
      if (around.CKEDITOR !== undefined) return Object.values(around.CKEDITOR.instances)[0]!.getData();
      const written = around.tinymce?.get().find((editor) => editor.getBody() === box);
      return written === undefined ? box.innerHTML : written.getContent();
    });
  }

  /** The version that the open composer's engine gives itself. */
  async editorVersion(): Promise<string> {
    return (await this.composer())!.evaluate((box) => {
      type Engines = { CKEDITOR?: { version: string }; tinymce?: { majorVersion: string; minorVersion: string }; Quill?: { version: string } };
      const own = box.ownerDocument.defaultView as unknown as Engines;
      const around = box.ownerDocument.defaultView!.parent as unknown as Engines;
      return own.Quill?.version ?? around.CKEDITOR?.version ?? `${around.tinymce?.majorVersion}.${around.tinymce?.minorVersion}`;
    });
  }

  async #openComposer(): Promise<void> {
    if ((await this.publisher.locator('[data-target-selection-name="Case.ConversationTab"]').count()) > 0) await this.openChat();
    else await this.openEmail();
  }

  async #inFront(ticketId: string | number): Promise<void> {
    await expect(this.workspaceOf(ticketId)).toHaveClass(/\bactive\b/);
  }
}
