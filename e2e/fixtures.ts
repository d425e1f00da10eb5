import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { ApiServer } from './api-server/api-server.ts';
import { extensionFolder } from './browser/extension-folder.ts';
import { findChromium } from './browser/find-chromium.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { pairBrowser } from './browser/pair-browser.ts';
import { test as consoleTest } from './console-fixtures.ts';
import { consoleUnderTest } from './consoles/consoles.ts';
import { ModelServer } from './model-server/model-server.ts';
import { DashboardPage } from './pages/dashboard-page.ts';
import { PanelPage } from './pages/panel-page.ts';

interface TestFixtures {
  /** A new, empty folder for the browser's data. */
  profileFolder: string;
  /** Whether frames of another site may use web storage. */
  thirdPartyStorage: 'blocked' | 'allowed';
  /** The language of the agent's browser. */
  language: string;
  /** Whether the browser was paired before the test. */
  isPaired: boolean;
  panel: PanelPage;
  /** The team lead at the dashboard, in a browser of her own. */
  lead: DashboardPage;
}

/** What a project of the configuration may set. */
export interface WorkerOptions {
  /** The console the agent works in. */
  console: ConsoleName;
  /** Which engine the API drafts with; `model` points it at the scripted model. */
  engine: 'built-in' | 'model';
}

interface WorkerFixtures extends Omit<WorkerOptions, 'console'> {
  model: ModelServer;
  api: ApiServer;
  /** A browser in which the lead has used her one-time sign-in link. */
  leadBrowser: BrowserContext;
  /** Browser data of a browser that was paired with the API as an agent pairs hers. */
  pairedProfile: string;
}

/** A test of the whole product: the built extension in the console, paired with a server of its own. */
export const test = consoleTest.extend<TestFixtures, WorkerFixtures>({
  thirdPartyStorage: ['blocked', { option: true }],
  language: ['en', { option: true }],
  isPaired: [true, { option: true }],
  engine: ['built-in', { option: true, scope: 'worker' }],

  model: [
    async ({}, use) => {
      const model = new ModelServer();
      await model.start();
      await use(model);
      await model.stop();
    },
    { scope: 'worker' },
  ],

  api: [
    async ({ engine, model }, use) => {
      const api = new ApiServer(engine === 'model' ? { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'test', MODEL: 'scripted' } : {});
      await api.start();
      await use(api);
      await api.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  leadBrowser: [
    async ({ api }, use) => {
      const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = new DashboardPage(await context.newPage(), api.origin);
      await page.signIn(api.signInLink);
      await use(context);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  pairedProfile: [
    async ({ api, console, replica, leadBrowser }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'countersign-paired-'));
      const context = await launchBrowser({ profileFolder: folder, extensionFolder: extensionFolder(), replicas: [replica] });
      const { page, firstTicket } = consoleUnderTest(console);
      await pairBrowser(context, api.origin, new DashboardPage(await leadBrowser.newPage(), api.origin), firstTicket, page);
      await context.close();
      await use(folder);
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  profileFolder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'countersign-profile-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  context: async ({ replica, model, pairedProfile, profileFolder, thirdPartyStorage, language, isPaired }, use) => {
    if (isPaired) await cp(pairedProfile, profileFolder, { recursive: true });
    replica.reset();
    model.reset();
    const context = await launchBrowser({ profileFolder, extensionFolder: extensionFolder(), replicas: [replica], thirdPartyStorage, language });
    await use(context);
    await context.close();
  },

  panel: async ({ page }, use) => use(new PanelPage(page)),

  lead: async ({ leadBrowser, api }, use) => {
    const page = await leadBrowser.newPage();
    await use(new DashboardPage(page, api.origin));
    await page.close();
  },
});

export { expect } from '@playwright/test';
