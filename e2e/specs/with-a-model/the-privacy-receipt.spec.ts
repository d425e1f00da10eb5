import { findViolations } from '../../browser/find-violations.ts';
import type { Answer } from '../../model-server/answer.ts';
import type { ChatRequest } from '../../model-server/chat-request.ts';
import { expect, test } from '../../fixtures.ts';
import type { PanelPage } from '../../pages/panel-page.ts';

const line = (text: string, sources: readonly number[] = []) => ({ text, sources, starts: 'paragraph', asks_for: [] });
const cited = line('E07 with two red blinks of the charger means that the battery has switched off charging to protect its cells.', [1]);

/** A model that answers whatever it is asked; the first draft breaks the schema and is asked for again. */
function answering(): (request: ChatRequest) => Answer {
  let drafts = 0;
  return (request) => {
    const schema = request.response_format?.json_schema?.name;
    if (schema === 'writing') return { kind: 'json', value: { sentences: [{ text: 'Hi Ruben,', starts: 'paragraph', from: [1], sources: [] }] } };
    if (schema === 'draft' && (drafts += 1) === 1) return { kind: 'text', text: 'no JSON at all' };
    return { kind: 'json', value: { answerable: true, missing: [], sentences: schema === 'answer' ? [cited] : [line('Hi Ruben,'), cited, line('Kind regards, Lena')] } };
  };
}

/** The bodies that the receipt shows, as they stand there. */
async function shownBodies(panel: PanelPage): Promise<string[]> {
  const frame = await panel.frame();
  await frame.getByRole('button', { name: 'More', exact: true }).click();
  await frame.getByRole('menuitem', { name: 'What left your server' }).click();
  await expect(frame.getByRole('heading', { name: 'What left your server' })).toBeVisible();
  return frame.locator('pre.bytes').evaluateAll((bodies) => bodies.map((body) => body.textContent));
}

test('the privacy receipt equals, byte for byte, what the model server received', async ({ api, model, panel, zendesk }) => {
  model.always(answering());
  await zendesk.open(4747);
  await panel.waitForDraft();
  const drafted = model.prompts.length;
  expect(drafted).toBeGreaterThan(1);

  await panel.refine('Friendlier');
  await expect.poll(() => model.prompts.length).toBeGreaterThan(drafted);
  await expect(await panel.button('Accept')).toBeVisible();
  const frame = await panel.frame();
  await frame.getByRole('tab', { name: 'Ask' }).click();
  const field = frame.getByRole('textbox', { name: 'Question' });
  await field.fill('What does E07 with two red blinks mean for ruben.willems@mail.example?');
  await field.press('Enter');
  await expect(frame.getByRole('button', { name: /details? masked/ })).toBeVisible();
  await frame.getByRole('tab', { name: 'Reply' }).click();

  const shown = await shownBodies(panel);
  expect(shown.toSorted()).toEqual(model.prompts.toSorted());
  expect(shown.join('')).not.toMatch(/Willems|ruben\.willems|6 55 01 42 37/);
  const host = new URL(model.baseUrl).host;
  await expect(frame.locator('figcaption').first()).toContainText(host);
  for (const token of await frame.getByRole('region', { name: 'Masked before sending' }).locator('.mono').allInnerTexts()) expect(model.prompts.join('')).toContain(token);
  expect(await findViolations(frame)).toEqual([]);
  expect(api.origin).not.toContain(host);
});
