import { expect, type Page } from '@playwright/test';
import { extensionWorld, type ExtensionWorld } from '../browser/extension-world.ts';
import { PanelPage } from './panel-page.ts';

/** So long an agent looks for the caret. */
const CARET_SEEN_MS = 5000;

export interface EditorOptions {
  readonly engine: string;
  /** Alone in the page, in an open shadow root, or in a further frame of the same origin. */
  readonly place?: 'page' | 'shadow' | 'frame';
  readonly html?: string;
  /** What the editor swallows without doing anything. */
  readonly refuses?: 'paste' | 'paste typing';
  /** Whether the engine's class is no global. */
  readonly hidden?: true;
}

export interface Insertion {
  readonly outcome: string;
  readonly landedDifferently?: string | null;
}

export interface InsertOptions {
  /** Who reads what stands in the reply box, and who the draft is for. */
  readonly visibility?: 'public' | 'internal';
  readonly draftFor?: 'public' | 'internal';
  readonly format?: 'rich' | 'plain';
  readonly onExistingText?: 'ask' | 'at-cursor';
  readonly onInternal?: 'ask' | 'insert';
  /** The selected words that the text takes the place of. */
  readonly replaces?: string;
}

interface Lab {
  readonly ready: boolean;
  html(): string;
  undo?(): void;
}

/** The first thing to write into, looked up through open shadow roots and frames. */
function findEditable(root: Document | ShadowRoot): HTMLElement | undefined {
  const own = root.querySelector<HTMLElement>('textarea, [contenteditable="true"]');
  if (own !== null) return own;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
    const found = inner ? findEditable(inner) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where to click, in the page, to get into the first line of the editor. */
function findFirstLine(find: typeof findEditable): { x: number; y: number } {
  const editable = find(document)!;
  editable.scrollIntoView({ block: 'center' });
  const box = editable.getBoundingClientRect();
  let [x, y] = [box.left + 20, box.top + 14];
  for (let view: Window = editable.ownerDocument.defaultView!; view.frameElement !== null; view = view.parent) {
    const frame = view.frameElement.getBoundingClientRect();
    [x, y] = [x + frame.left, y + frame.top];
  }
  return { x, y };
}

/** Selects words of one line, as a drag of the agent's would. */
function selectIn(find: typeof findEditable, words: string): void {
  const editable = find(document)!;
  editable.focus();
  if (editable instanceof HTMLTextAreaElement) {
    const at = editable.value.indexOf(words);
    return editable.setSelectionRange(at, at + words.length);
  }
  const walker = editable.ownerDocument.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    const at = node.data.replaceAll('\u00a0', ' ').indexOf(words);
    const root = editable.getRootNode() as Document & Partial<Pick<Document, 'getSelection'>>;
    if (at !== -1) return (root.getSelection?.() ?? document.getSelection())!.setBaseAndExtent(node, at, node, at + words.length);
  }
}

function hasFocus(find: typeof findEditable): boolean {
  const editable = find(document)!;
  return editable.ownerDocument.hasFocus() && (editable.getRootNode() as Document).activeElement === editable;
}

/** One editor alone, an agent who types in it, and the shipped insertion. */
export class EditorPage {
  readonly page: Page;
  #world!: ExtensionWorld;

  constructor(page: Page) {
    this.page = page;
  }

  async open({ engine, place = 'page', html = '', refuses, hidden }: EditorOptions): Promise<void> {
    const query = new URLSearchParams({ engine, place, html, ...(refuses && { refuses }), ...(hidden && { hidden: '' }) });
    await this.page.goto(`https://editors.zendesk.com/agent/lab?${query}`);
    await this.page.waitForFunction(() => (globalThis as unknown as { lab?: Lab }).lab?.ready);
    this.#world = await extensionWorld(this.page);
    // A frame that is still on its way into a process of its own can take the focus with it.
    await (await new PanelPage(this.page).frame()).waitForLoadState();
  }

  /** The content as the editor's own model gives it out, without the marks that editors leave. */
  async model(): Promise<string> {
    const html = await this.page.evaluate(() => (globalThis as unknown as { lab: Lab }).lab.html());
    return html
      .replaceAll(/ (?:data-list-item-id|id|data-pasted|class|style|fr-original-style|data-mce-\w+|dir|rel|target)="[^"]*"/g, '')
      .replaceAll(/<p data-f-id="pbf".*?<\/p>/g, '').replaceAll('<br />', '<br>').replaceAll(/<li><p>(.*?)<\/p><\/li>/g, '<li>$1</li>')
      .replaceAll(/&nbsp;|\u00a0/g, ' ').replaceAll(/[\u200b\u2060\ufeff]/g, '').replaceAll(/(?<=>)\s*\n\s*|\s*\n\s*(?=<)/g, '').replaceAll(/<(p|div)>(?:\s|<br>)*<\/\1>/g, '');
  }

  /** Clicks into the first line and goes to its end. */
  async clickFirstLine(): Promise<void> {
    await this.#click();
    await this.#hearsKeys();
    await this.page.keyboard.press('End');
  }

  async #click(): Promise<void> {
    const { x, y } = await this.page.evaluate<{ x: number; y: number }>(`(${findFirstLine})(${findEditable})`);
    await this.page.mouse.click(x, y);
  }

  /** A frame has the keys a moment after its element has the focus. Where the browser has lost track of that, the agent sees no caret and clicks into the reply. */
  async #hearsKeys(): Promise<void> {
    const hears = (): Promise<boolean> => this.page.evaluate(`(${hasFocus})(${findEditable})`);
    const isHeard = await expect.poll(hears, { timeout: CARET_SEEN_MS }).toBe(true).then(() => true, () => false);
    if (isHeard) return;
    await this.#click();
    await expect.poll(hears).toBe(true);
  }

  async select(words: string): Promise<void> {
    await this.clickFirstLine();
    await this.page.evaluate(`(${selectIn})(${findEditable}, ${JSON.stringify(words)})`);
  }

  /** What the shipped page tools say is selected. */
  async selection(): Promise<string> {
    return this.#world.evaluate(`(async () => {
      ${findEditable}
      await import(chrome.runtime.getURL('/page-tools.js'));
      return countersignTools.readSelection({ element: findEditable(document), visibility: 'public', channel: 'web', format: 'rich' })?.text ?? '';
    })()`);
  }

  /** Types on where the caret is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** One undo: by the keys, where the editor has not closed them. */
  async undo(): Promise<void> {
    const isDone = await this.page.evaluate(() => {
      const { undo } = (globalThis as unknown as { lab: Lab }).lab;
      undo?.();
      return undo !== undefined;
    });
    if (isDone) return;
    await this.#hearsKeys();
    await this.page.keyboard.press('Control+z');
  }

  /** Has the shipped page tools insert a draft, as the page script does for the panel. */
  async insert(text: string, { visibility = 'public', format = 'rich', draftFor = 'public', ...request }: InsertOptions = {}): Promise<Insertion> {
    const asked = { text, visibility: draftFor, onInternal: 'ask', onExistingText: 'ask', linkHosts: ['help.tarn.example'], ...request };
    return this.#world.evaluate(`(async () => {
      ${findEditable}
      await import(chrome.runtime.getURL('/page-tools.js'));
      return countersignTools.insertDraft({ element: findEditable(document), visibility: '${visibility}', channel: 'web', format: '${format}' }, ${JSON.stringify(asked)});
    })()`);
  }

  /** A text field's value, as the page has learnt it from the field's events. */
  async expectValue(expected: string): Promise<void> {
    await expect.poll(() => this.page.evaluate(() => (globalThis as unknown as { lab: Lab }).lab.html())).toBe(expected);
  }

  async expectModel(expected: string): Promise<void> {
    await expect.poll(() => this.model()).toBe(expected);
  }
}
