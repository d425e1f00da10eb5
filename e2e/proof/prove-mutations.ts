import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import type { PanelPage } from '../pages/panel-page.ts';
import { moments, mutatePage, mutationKinds, type PageMutation } from './mutations.ts';
import { sampleSize } from './sample-size.ts';

/** What the proof must know of a console's page. */
export interface MutablePage extends Pick<PageMutation, 'pane' | 'editable' | 'hooks'> {
  readonly console: ConsoleName;
  readonly tickets: readonly [string, string];
  readonly full: number;
  /** Hooks that stand in for each other; where all of a group are gone, the conversation can't be read. */
  readonly needed: readonly (readonly string[])[];
  /** Brings the second ticket to the front without loading the page again. */
  readonly moveOn: (page: Page, ticketId: string) => Promise<void>;
}

/** What the panel says once a part of the page is lost. */
const named = /changed its page|can’t be read|Paste the ticket|Copy draft|Couldn’t insert here|Open a ticket/;
const nameWithinMs = 2000;

/** Defines the proof that a page which changes at the worst moment breaks nothing, and that what is lost is said. */
export function proveMutations(subject: MutablePage): void {
  const count = sampleSize(subject.full, 5);

  test(`${count} changes of the page at bad moments: no exception, no text astray, and what is lost is named in ${subject.console}`, async ({ desk, page, panel, replica }) => {
    test.setTimeout(60_000 + count * 20_000);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.stack ?? error.message));
    for (let turn = 0; turn < count; turn += 1) {
      const kind = mutationKinds[turn % mutationKinds.length]!;
      const moment = moments[turn % moments.length]!;
      const what = `change ${turn + 1}: ${kind} ${moment}`;
      const [ticket, other] = subject.tickets;
      replica.reset();
      await desk.open(ticket);
      if (moment !== 'while the draft is made') await panel.waitForDraft();
      const sentence = moment === 'while the draft is made' ? null : (await panel.draftText()).split('\n\n')[1]!.slice(0, 30);
      const pressed = moment === 'as Insert is pressed' ? press(panel) : Promise.resolve();
      if (moment === 'once the draft stands in the reply') {
        await panel.insert();
        await expect.poll(() => desk.composerText(), { message: what }).toContain(sentence);
      }
      if (kind === 'moved on') await subject.moveOn(page, other);
      const gone = kind === 'moved on' ? [] : await page.evaluate(mutatePage, { kind, seed: turn + 1, pane: subject.pane, editable: subject.editable, hooks: subject.hooks });
      await pressed;
      if (moment === 'with the draft on screen') await press(panel);
      if (subject.needed.some((group) => group.every((hook) => gone.includes(hook)))) {
        await expect.poll(() => panel.text(), { message: `${what}: ${gone.join(', ')} is gone, and the panel says nothing`, timeout: nameWithinMs, intervals: [100] }).toMatch(named);
      }
      if (sentence !== null) expect(await strayPlaces(page, subject.editable, sentence, kind === 'moved on'), what).toEqual([]);
      expect(thrown.filter((stack) => stack.includes('chrome-extension:')), what).toEqual([]);
      expect(replica.ledger.intruders, what).toEqual([]);
      expect(replica.ledger.submits, what).toEqual([]);
    }
    // What the last change left standing is no reply that could be audited.
    await page.goto('about:blank');
  });
}

/** Insert as the agent presses it; it may have become another button meanwhile, and then there is nothing to press. */
async function press(panel: PanelPage): Promise<void> {
  await (await panel.insertButton()).click({ timeout: 1500 }).catch(() => undefined);
}

/** Fields that hold words of the draft and are not the reply of its own ticket. */
async function strayPlaces(page: Page, editable: string, sentence: string, hasMovedOn: boolean): Promise<string[]> {
  return page.evaluate(([own, words, isElsewhere]) => {
    const within = (top: Document | Element | ShadowRoot): HTMLElement[] => [...top.querySelectorAll<HTMLElement>('*')].flatMap((node) => {
      const inner = node.nodeName === 'IFRAME' ? (node as HTMLIFrameElement).contentDocument : node.shadowRoot;
      return [node, ...(inner === null ? [] : within(inner))];
    });
    const textOf = (field: HTMLElement): string => ('value' in field ? String(field.value) : field.textContent);
    const holding = within(document).filter((field) => field.matches('input, textarea, [contenteditable="true"]') && textOf(field).includes(words));
    const isInFront = (field: HTMLElement): boolean => field.checkVisibility({ visibilityProperty: true });
    const isReply = (field: HTMLElement): boolean => field.matches(own) || window.repliesBefore?.includes(field) === true;
    return holding.filter((field) => !isReply(field) || (isElsewhere && isInFront(field))).map((field) => field.outerHTML.slice(0, 120));
  }, [editable, sentence, hasMovedOn] as const);
}
