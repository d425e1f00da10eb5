import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** What an agent does in the Countersign panel docked in a console's page. Found by role and name alone. */
export class PanelPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The panel's own frame, once the extension has docked it. */
  async frame(): Promise<Frame> {
    await expect.poll(() => this.isDocked(), { message: 'the panel was not docked in the page' }).toBe(true);
    return this.#find()!;
  }

  /** Whether the panel stands in the page, and not at the browser's own side. */
  isDocked(): boolean {
    return this.#find() !== undefined;
  }

  #find(): Frame | undefined {
    return this.page.frames().find((frame) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(frame.url()));
  }

  /** Waits until the panel has the focus and hears the agent's keys: the browser sends them there a moment after. */
  async hearsKeys(): Promise<void> {
    const frame = await this.frame();
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true);
    let isHeard = false;
    const first = frame.evaluate(() => new Promise<void>((resolve) => { addEventListener('keydown', () => resolve(), { once: true, capture: true }); }));
    first.then(() => { isHeard = true; }, () => undefined);
    await expect.poll(() => this.page.keyboard.press('Shift').then(() => isHeard)).toBe(true);
  }

  /** Tells the panel where the team's Countersign is. */
  async enterAddress(origin: string): Promise<void> {
    const frame = await this.frame();
    const address = frame.getByRole('textbox', { name: /address/i });
    const other = frame.getByRole('button', { name: /Other server/ });
    await expect(address.or(other)).toBeVisible();
    if (await other.isVisible()) await other.click();
    await address.fill(origin);
    await address.press('Enter');
  }

  /** The code that the panel asks to have approved. */
  async pairingCode(): Promise<string> {
    const code = (await this.frame()).getByRole('img', { name: /^Code / });
    await expect(code).toBeVisible();
    return (await code.innerText()).replaceAll(/[^A-Z0-9]/g, '');
  }

  async region(name: 'Triage' | 'Summary' | 'Draft' | 'Findings' | 'Sources'): Promise<Locator> {
    return (await this.frame()).getByRole('region', { name, exact: true });
  }

  async button(name: string | RegExp): Promise<Locator> {
    return (await this.frame()).getByRole('button', { name });
  }

  /** The whole panel's text as it is read on screen. */
  async text(): Promise<string> {
    return (await this.frame()).locator('body').innerText();
  }

  /** The chips and facts of the triage row. */
  async readTriage(): Promise<string> {
    const triage = await this.region('Triage');
    await expect(triage).toBeVisible();
    return triage.innerText();
  }

  /** Waits until the draft is whole and Insert works; gives the draft's text. */
  async waitForDraft(): Promise<string> {
    await expect(await this.insertButton()).toBeEnabled();
    return this.draftText();
  }

  /** The draft's paragraphs as they stand, citation numbers left out. */
  async draftText(): Promise<string> {
    const draft = await this.region('Draft');
    await expect(draft).toBeVisible();
    return draft.locator('p').evaluateAll((paragraphs) => paragraphs.map((paragraph) => {
      const copy = paragraph.cloneNode(true) as HTMLElement;
      for (const citation of copy.querySelectorAll('button')) citation.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    }).join('\n\n'));
  }

  /** The citations that stand in the draft. */
  async citations(): Promise<Locator> {
    return (await this.region('Draft')).getByRole('button', { name: /^Source \d/ });
  }

  async insertButton(): Promise<Locator> {
    return this.button(/^Insert\b/);
  }

  async insert(): Promise<void> {
    await (await this.insertButton()).click();
  }

  async dismiss(): Promise<void> {
    await (await this.button('Dismiss')).click();
  }

  async copy(): Promise<void> {
    await (await this.button(/^Copy$/)).first().click();
  }

  async regenerate(): Promise<void> {
    await (await this.button('Regenerate')).click();
  }

  /** Asks for another draft where the panel offers it. */
  async regenerateIfOffered(): Promise<void> {
    const regenerate = await this.button('Regenerate');
    if (await regenerate.isVisible()) await regenerate.click();
  }

  /** The title of every source, in order. */
  async sourceTitles(): Promise<string[]> {
    const sources = await this.region('Sources');
    await expect(sources.getByRole('listitem').first()).toBeVisible();
    return sources.getByRole('listitem').allInnerTexts();
  }

  /** Reads an internal source in whole, and accepts it for this draft. */
  async acceptInternal(title: string): Promise<void> {
    await (await this.button(`Read ${title}`)).first().click();
    const dialog = (await this.frame()).getByRole('dialog', { name: `Internal source, ${title}` });
    await expect(dialog).toContainText('This was written for colleagues. Once accepted, its words may reach the customer.');
    await dialog.getByRole('button', { name: 'Accept for this draft' }).click();
  }

  /** Chooses one of the writing tools. */
  async refine(tool: string | RegExp): Promise<void> {
    await (await this.button('Refine')).click();
    await (await this.frame()).getByRole('menuitem', { name: tool }).click();
  }

  /** One of two versions that stand side by side, by its language. */
  async version(language: string): Promise<Locator> {
    return (await this.frame()).getByRole('region', { name: language, exact: true });
  }

  /** Opens the fold that holds a withheld draft. */
  async unfoldWithheld(): Promise<void> {
    await (await this.button(/Read the withheld draft/)).click();
  }

  /** The line at the bottom: engine and time, and what left the server. */
  async statusLine(): Promise<string> {
    return (await this.frame()).locator('footer').innerText();
  }

  /** Waits until the panel says this sentence anywhere. */
  async says(sentence: string | RegExp): Promise<void> {
    await expect((await this.frame()).getByText(sentence).first()).toBeVisible();
  }
}
