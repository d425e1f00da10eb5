import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext } from '@playwright/test';
import { extensionFolder } from './browser/extension-folder.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { EditorPage } from './pages/editor-page.ts';
import { EditorLab } from './replicas/editors/server.ts';

/** A test of the shipped insertion in one editor alone; each on a page of its own, in one browser. */
export const test = base.extend<{ editor: EditorPage }, { editorBrowser: BrowserContext }>({
  editorBrowser: [
    async ({}, use) => {
      const lab = new EditorLab();
      await lab.start();
      const folder = await mkdtemp(join(tmpdir(), 'countersign-editors-'));
      const context = await launchBrowser({ profileFolder: folder, extensionFolder: extensionFolder(), replicas: [lab] });
      await use(context);
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
      await lab.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  editor: async ({ editorBrowser }, use) => {
    const page = await editorBrowser.newPage();
    await use(new EditorPage(page));
    await page.close();
  },
});

export { expect } from '@playwright/test';
