import type { BrowsingContext, Point } from './browsing-context.ts';
import { findContext } from './find-context.ts';
import { until } from './until.ts';

/** What an agent does in the panel docked in a console's page, or in the settings, in Firefox. */
export class PanelInFirefox {
  readonly #find: () => Promise<BrowsingContext | undefined>;

  constructor(find: () => Promise<BrowsingContext | undefined>) {
    this.#find = find;
  }

  static in(tab: BrowsingContext): PanelInFirefox {
    return new PanelInFirefox(() => findContext(tab.session, /^moz-extension:\/\/[^/]+\/panel\.html$/, tab));
  }

  frame(): Promise<BrowsingContext> {
    return until('the panel', this.#find);
  }

  async text(): Promise<string> {
    return (await this.frame()).evaluate(() => document.body?.innerText ?? '');
  }

  async says(words: RegExp): Promise<void> {
    await until(`the panel saying ${words}`, async () => words.test(await this.text()));
  }

  /** From now on keeps all that the panel shows, were it for a moment. */
  async watchWords(): Promise<void> {
    await (await this.frame()).evaluate(() => {
      const words: string[] = [];
      Object.assign(globalThis, { wordsSeen: words });
      new MutationObserver(() => words.push(document.body.innerText)).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  }

  async wordsSeen(): Promise<string> {
    return (await this.frame()).evaluate(() => (globalThis as unknown as { wordsSeen: readonly string[] }).wordsSeen.join('\n'));
  }

  async enterAddress(origin: string): Promise<void> {
    const frame = await this.frame();
    await frame.click(await until('the field for the address', () => frame.evaluate(() => {
      const box = document.querySelector('input')?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })));
    await frame.type(origin);
    await frame.press('Enter');
  }

  /** The code that the panel asks to have approved. */
  async pairingCode(): Promise<string> {
    const frame = await this.frame();
    const shown = await until('a code to approve', () => frame.evaluate(() => document.querySelector('[role="img"][aria-label^="Code "]')?.getAttribute('aria-label')));
    return shown.replace('Code ', '').replaceAll(/[^A-Z0-9]/g, '');
  }

  async press(name: string): Promise<void> {
    const at = await until(`the button ${name}`, () => this.#placeOf(name));
    await (await this.frame()).click(at);
  }

  /** Waits until the draft is whole and Insert works; gives the draft's paragraphs without their citation numbers. */
  async waitForDraft(): Promise<string[]> {
    return until('a draft that can be inserted', async () => (await this.frame()).evaluate(() => {
      const canInsert = [...document.querySelectorAll('button')].some(({ innerText, disabled, ariaDisabled }) => innerText.trim().split('\n')[0] === 'Insert' && !disabled && ariaDisabled !== 'true');
      const region = [...document.querySelectorAll('section')].find((section) => document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent === 'Draft');
      const paragraphs = [...(region?.querySelectorAll('p') ?? [])].map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        for (const citation of copy.querySelectorAll('button')) citation.remove();
        return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      });
      return canInsert && paragraphs.length > 0 ? paragraphs : null;
    }));
  }

  /** Where a button of this name stands that can be pressed. */
  async #placeOf(name: string): Promise<Point | null> {
    return (await this.frame()).evaluate((wanted) => {
      const button = [...document.querySelectorAll('button')].find(({ innerText, disabled, ariaDisabled }) => innerText.trim().split('\n')[0] === wanted && !disabled && ariaDisabled !== 'true');
      const box = button?.getBoundingClientRect();
      return box === undefined || box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, name);
  }
}
