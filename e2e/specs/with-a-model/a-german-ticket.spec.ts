import type { Answer } from '../../model-server/answer.ts';
import type { ChatRequest } from '../../model-server/chat-request.ts';
import { findViolations } from '../../browser/find-violations.ts';
import { expect, test } from '../../fixtures.ts';

const line = (text: string, sources: readonly number[] = []) => ({ text, sources, starts: 'paragraph', asks_for: [] });
const german = [line('Guten Tag Frau Vogel,'), line('E07 mit zweimaligem rotem Blinken heißt, dass der Akku das Laden abgeschaltet hat, um seine Zellen zu schützen.', [1]), line('Fahren Sie bitte nicht weiter.'), line('Freundliche Grüße, Lena')];
const english = ['Hello Ms Vogel,', 'E07 with two red blinks means that the battery has switched off charging to protect its cells.', 'Do not ride on.', 'Kind regards, Lena'];
const typed = 'We have booked a new battery for you.';

/** A model that drafts in German, and translates what it is given. */
function bilingual(request: ChatRequest): Answer {
  if (request.response_format?.json_schema?.name !== 'writing') return { kind: 'json', value: { answerable: true, missing: [], sentences: german } };
  const texts = JSON.stringify(request.messages).includes(typed) ? ['Wir haben einen neuen Akku für Sie vorgemerkt.'] : english;
  return { kind: 'json', value: { sentences: texts.map((text, index) => ({ text, starts: 'paragraph', from: [index + 1], sources: [] })) } };
}

test('a German ticket is answered in German by an English-speaking agent, both versions side by side', async ({ model, page, panel, zendesk }) => {
  model.always(bilingual);
  await zendesk.open(48217);
  const draft = await panel.waitForDraft();
  expect(draft).toContain('Guten Tag');

  await panel.refine('Translate to English');
  const [original, translation] = [await panel.version('German'), await panel.version('English')];
  await expect(translation).toContainText('Do not ride on.');
  await expect(original).toContainText('Guten Tag');
  const [left, right] = [(await original.boundingBox())!, (await translation.boundingBox())!];
  expect(right.x).toBeGreaterThanOrEqual(left.x + left.width - 1);
  expect(await findViolations(await panel.frame())).toEqual([]);

  await panel.insert();
  await panel.says(/Inserted\. Undo in the reply with/);
  expect(await zendesk.composerText()).toContain('Guten Tag');
  expect(await zendesk.composerText()).not.toContain('Do not ride on');
  await zendesk.undo();
  await expect.poll(() => zendesk.composerText()).toBe('');

  await zendesk.type(typed);
  await page.keyboard.press('Shift+Home');
  await panel.refine('Translate to German');
  await expect(await panel.version('English')).toContainText(typed);
  await expect(await panel.version('German')).toContainText('Wir haben einen neuen Akku');
  await (await panel.button('Replace the selection')).click();
  await expect.poll(() => zendesk.composerText()).toBe('Wir haben einen neuen Akku für Sie vorgemerkt.');
  await zendesk.undo();
  await expect.poll(() => zendesk.composerText()).toBe(typed);
});
