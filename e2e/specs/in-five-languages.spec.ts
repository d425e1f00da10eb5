import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from '@playwright/test';
import { extensionFolder } from '../browser/extension-folder.ts';
import { expect, test } from '../fixtures.ts';
import { longThread } from '../replicas/zendesk/long-thread.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;

async function messagesIn(language: string): Promise<Messages> {
  return JSON.parse(await readFile(join(extensionFolder(), `_locales/${language}/messages.json`), 'utf8')) as Messages;
}

/** Interface words that no other language of ours has in common with English. */
const english = /\b(Insert|Draft|Copy|Dismiss|Regenerate|Findings|Summary|Reply|Collapse|Settings|Missing|Urgent|Neutral urgency|Built-in|engine|left|checked|server|claims?|found in|Show|Writing)\b/;

const typed = 'I guarantee that this will not happen again. You can return an item within 9871 days.';

/** What is told of the typed words, by the rules in the browser and by the server. */
const reasons: Readonly<Record<string, readonly [promised: string, stray: string]>> = {
  en: ['Promises a guarantee.', 'No source holds “9871”.'],
  de: ['Verspricht eine Garantie.', 'In keiner Quelle steht „9871“.'],
  fr: ['Promet une garantie.', 'Aucune source ne contient « 9871 ».'],
  es: ['Promete una garantía.', 'Ninguna fuente contiene «9871».'],
  pt: ['Promete uma garantia.', 'Nenhuma fonte contém “9871”.'],
};

/** What stands out of the panel where it is 360 pixels wide. */
function overflowing(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    document.body.style.width = '360px';
    const width = document.body.getBoundingClientRect().right;
    return [...document.querySelectorAll<HTMLElement>('.panel *:not(.visually-hidden, .visually-hidden *)')].filter((element) => element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().right > width + 0.5).map((element) => `${element.tagName} ${element.className} ${element.innerText}`);
  });
}

for (const language of ['en', 'de', 'fr', 'es', 'pt']) {
  test.describe(language, () => {
    test.use({ language });

    test(`the panel speaks ${language} alone, keeps the draft’s own language and fits in 360 pixels`, async ({ panel, zendesk }) => {
      const messages = await messagesIn(language);
      await zendesk.open(4747);
      const frame = await panel.frame();
      await expect(frame.getByRole('button', { name: new RegExp(`^${messages['bar_insert']!.message}\\b`) })).toBeEnabled();
      expect(await frame.locator('html').getAttribute('lang')).toBe(language);
      expect(await frame.locator('.draft-text').getAttribute('lang')).toBe('en');

      const spoken = await frame.locator('h1, h2, h3, .panel-bar button, .panel-head button, .panel-status, .section-head .end, .draft-foot, [role=status]').evaluateAll((elements) => elements.map((element) => `${(element as HTMLElement).innerText} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''}`));
      expect(spoken.length).toBeGreaterThan(8);
      if (language !== 'en') expect(spoken.filter((words) => english.test(words))).toEqual([]);

      const shown = await panel.text();
      expect(Object.keys(messages).filter((key) => shown.includes(key) || shown.includes(key.replace('_', '.')))).toEqual([]);
      expect(shown).not.toMatch(/\{\w+\}|\$\d/);

      expect(await overflowing(frame)).toEqual([]);
    });

    test(`why a typed reply is doubted is told in ${language}`, async ({ panel, zendesk }) => {
      await zendesk.open(4747);
      const frame = await panel.frame();
      await zendesk.type(typed);
      await expect(frame.locator('.finding-head')).not.toHaveCount(0);
      for (const reason of reasons[language]!) {
        await expect(async () => {
          for (const folded of await frame.locator('.finding-head[aria-expanded=false]').all()) await folded.click();
          await expect(frame.locator('.finding dd', { hasText: reason })).toBeVisible({ timeout: 1_000 });
        }).toPass();
      }
      expect(await overflowing(frame)).toEqual([]);
    });

    test(`a hand-over without a draft fits in 360 pixels in ${language}`, async ({ panel, zendesk, zendeskStore }) => {
      const messages = await messagesIn(language);
      zendeskStore.add(longThread);
      await zendesk.open(6060);
      const frame = await panel.frame();
      await expect(frame.getByRole('button', { name: messages['bar_copyNote']!.message })).toBeVisible();
      expect(await overflowing(frame)).toEqual([]);
    });
  });
}
