import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import { expectOnlyTheHuman } from '../browser/expect-only-the-human.ts';
import { consoleUnderTest } from '../consoles/consoles.ts';
import { expect, test } from '../fixtures.ts';
import type { PanelPage } from '../pages/panel-page.ts';
import { dockAgain } from './dock-again.ts';
import { sampleSize } from './sample-size.ts';
import { seeded } from './seeded.ts';
import { walkAtRandom } from './walk.ts';

const stepsEach = 14;
const fullWalks: Readonly<Record<ConsoleName, number>> = { zendesk: 168, freshdesk: 166, salesforce: 166 };

/** Defines the proof that nothing an agent does inside Countersign reaches the console as a write. `tickets` are opened in turn. */
export function proveWalks(console: ConsoleName, tickets: readonly string[]): void {
  const walks = sampleSize(fullWalks[console], 3);

  test(`${walks} random walks through Countersign’s interface send nothing in ${console}`, async ({ desk, page, panel, replica }) => {
    test.setTimeout(60_000 + walks * 20_000);
    for (let walk = 0; walk < walks; walk += 1) {
      await desk.open(tickets[walk % tickets.length]!);
      if (!(await isDockedSoon(panel))) await dockAgain(page);
      if (walk % 3 !== 0) await panel.readTriage();
      const done = await walkAtRandom(page, await panel.frame(), seeded(walk + 1), stepsEach);
      expect(replica.ledger.intruders, `walk ${walk + 1}: ${done.join(', ')}`).toEqual([]);
      expect(replica.ledger.submits, `walk ${walk + 1}: ${done.join(', ')}`).toEqual([]);
      await expectOnlyTheHuman(replica, desk, consoleUnderTest(console));
      replica.ledger.clear();
    }
  });
}

/** The walk before may have moved the panel to the browser's own side with its very last step. */
function isDockedSoon(panel: PanelPage): Promise<boolean> {
  return expect.poll(() => panel.isDocked(), { timeout: 5000 }).toBe(true).then(() => true, () => false);
}
