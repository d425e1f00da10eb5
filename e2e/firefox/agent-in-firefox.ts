import type { BrowsingContext } from './browsing-context.ts';
import type { Desk } from './desks.ts';
import { lookIntoComposer, type Seen } from './look-into-composer.ts';
import { PanelInFirefox } from './panel-in-firefox.ts';
import { until } from './until.ts';

/** An agent at work in one console, in one tab of Firefox. */
export class AgentInFirefox {
  readonly tab: BrowsingContext;
  readonly panel: PanelInFirefox;
  readonly #desk: Desk;

  constructor(tab: BrowsingContext, desk: Desk) {
    this.tab = tab;
    this.panel = PanelInFirefox.in(tab);
    this.#desk = desk;
  }

  /** Loads the ticket and gets a composer. */
  async open(): Promise<void> {
    const { address, opensWith } = this.#desk;
    await this.tab.goto(address);
    if (opensWith !== undefined) await this.tab.click(await this.#steady([opensWith]));
    await this.composer();
  }

  /** What stands in the composer. */
  composer(): Promise<Seen> {
    return this.#shown(this.#desk.composer);
  }

  /** Clicks into the composer's first line and types at its end. Older editors move the caret at the first letter, which is waited for. */
  async type(text: string): Promise<void> {
    await this.clickIn();
    await this.tab.press('End');
    await this.tab.type(text.slice(0, 1));
    await until('the first letter', async () => (await this.composer()).text.includes(text.slice(0, 1)));
    await this.tab.press('End');
    await this.tab.type(text.slice(1));
    await until('what was typed', async () => (await this.composer()).text.includes(text.trim()));
  }

  /** One undo: by the keys, or by Froala itself where its newest major has closed them for want of a licence. */
  async undo(): Promise<void> {
    await this.clickIn();
    const isDone = await this.tab.evaluate(() => {
      const { FroalaEditor: froala } = globalThis as unknown as { FroalaEditor?: { VERSION: string; INSTANCES: readonly { undo: { run(): void } }[] } };
      if (froala === undefined || !froala.VERSION.startsWith('5.')) return false;
      froala.INSTANCES.at(-1)!.undo.run();
      return true;
    });
    if (!isDone) await this.tab.press('Control+z');
  }

  /** Clicks into the composer's first line. */
  async clickIn(): Promise<void> {
    await this.tab.click(await this.#steady(this.#desk.composer));
    await until('the caret in the composer', async () => (await this.composer()).hasFocus);
  }

  /** Where it stands once it stands still: pages move while they make room for the panel. */
  async #steady(path: readonly string[]): Promise<Seen> {
    let before: Seen | undefined;
    return until(`${path.join(' ')} at rest`, async () => {
      const [last, now] = [before, await this.#shown(path)];
      before = now;
      return last?.x === now.x && last.y === now.y && now;
    });
  }

  #shown(path: readonly string[]): Promise<Seen> {
    return until(path.join(' '), () => this.tab.evaluate(lookIntoComposer, path));
  }
}
