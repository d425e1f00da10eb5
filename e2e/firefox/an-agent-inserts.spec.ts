import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AgentInFirefox } from './agent-in-firefox.ts';
import type { BrowsingContext } from './browsing-context.ts';
import { freshdeskDesk, lightningDesk, salesforceDesk, zendeskDesk, type Desk } from './desks.ts';
import { findContext } from './find-context.ts';
import { setStage, type Stage } from './stage.ts';
import { until } from './until.ts';

const ownWords = 'Sorry that you had to wait. ';
const patience = { timeout: 20_000, interval: 100 };

/** What the window showed where a test failed. */
const pictures = join(import.meta.dirname, '../.cache/firefox');

let stage: Stage;
let tab: BrowsingContext;
beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  stage = await setStage();
  tab = await stage.newTab();
  const agent = new AgentInFirefox(tab, zendeskDesk);
  await agent.open();
  await stage.pair(tab);
  await agent.panel.waitForDraft();
});
afterAll(() => stage?.stop());
beforeEach(({ task, onTestFailed }) => {
  onTestFailed(async () => writeFile(join(pictures, `${task.id}.png`), await tab.picture()));
  for (const replica of Object.values(stage.replicas)) replica.reset();
});
afterEach(() => {
  for (const { ledger } of Object.values(stage.replicas)) expect({ intruders: ledger.intruders, submits: ledger.submits }).toEqual({ intruders: [], submits: [] });
});

const editors: readonly { readonly editor: string; readonly setting: 'editor' | 'emailEditor'; readonly desk: Desk }[] = [
  ...['ckeditor5-48', 'ckeditor5-41', 'ckeditor5-35', 'ckeditor5-23'].map((editor) => ({ editor, setting: 'editor' as const, desk: zendeskDesk })),
  ...['froala-5', 'froala-4', 'froala-3', 'froala-2'].map((editor) => ({ editor, setting: 'editor' as const, desk: freshdeskDesk })),
  { editor: 'ckeditor4', setting: 'emailEditor', desk: salesforceDesk },
  ...['tinymce-8', 'tinymce-6', 'tinymce-5'].map((editor) => ({ editor, setting: 'emailEditor' as const, desk: lightningDesk })),
];

describe.each(editors)('in Firefox, $desk.console with $editor', ({ editor, setting, desk }) => {
  test('a draft lands in the editor’s own model beside what the agent wrote, one undo takes it out, and nothing is sent', async () => {
    Object.assign(stage.replicas[desk.console], { [setting]: editor });
    const agent = new AgentInFirefox(tab, desk);
    await agent.open();
    const draft = await agent.panel.waitForDraft();
    await agent.type(ownWords);
    const before = (await agent.composer()).text;
    await agent.panel.press('Insert');
    await agent.panel.press('Insert at the cursor');
    await agent.panel.says(/Inserted\./);
    const { text } = await agent.composer();
    for (const paragraph of draft) expect(text).toContain(paragraph);
    expect(text.indexOf(ownWords.trim())).toBeLessThan(text.indexOf(draft[1]!));
    expect(text.length - before.length - draft.join(' ').length).toBeLessThan(5);
    await agent.undo();
    await expect.poll(async () => (await agent.composer()).text, patience).toBe(before);
  });
});

test('in Firefox, the keys alone bring a draft into an empty reply', async () => {
  const agent = new AgentInFirefox(tab, zendeskDesk);
  await agent.open();
  const draft = await agent.panel.waitForDraft();
  await agent.clickIn();
  await tab.press('Alt+Shift+D');
  await expect.poll(async () => (await agent.composer()).text, patience).toContain(draft[1]);
});

test('in Firefox, nobody notices that the browser has ended our background page: the panel stands, reads nothing again, and goes on', async () => {
  const agent = new AgentInFirefox(tab, zendeskDesk);
  await agent.open();
  const draft = await agent.panel.waitForDraft();
  const settings = (await findContext(stage.session, /^moz-extension:\/\/[^/]+\/options\.html/))!;
  const backgroundPage = (): Promise<string | undefined> => settings.evaluate(async () => {
    const { browser } = globalThis as unknown as { browser: { runtime: { getContexts(filter: object): Promise<readonly { contextId: string }[]> } } };
    return (await browser.runtime.getContexts({ contextTypes: ['BACKGROUND'] }))[0]?.contextId;
  });
  const reads = (): number => stage.replicas.zendesk.ledger.reads.length;
  await agent.panel.watchWords();
  const [began, readBefore] = [await backgroundPage(), reads()];
  await until('the background page ended', async () => await backgroundPage() !== began);
  await until('the background page back', async () => await backgroundPage() !== undefined);
  await agent.panel.press('Insert');
  await agent.panel.says(/Inserted\./);
  expect((await agent.composer()).text).toContain(draft[1]);
  expect(await agent.panel.wordsSeen()).not.toContain('The page has gone quiet');
  expect(reads()).toBe(readBefore);
});
