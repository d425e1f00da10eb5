import type { Transaction } from '@countersign/db/client';
import type { Overview } from '../routes/contracts/analytics.ts';
import type { Filters } from '../routes/contracts/filters.ts';
import { acceptance, acceptanceDefinition } from './acceptance.ts';
import { compareRates } from './compare-rates.ts';
import { draftedShare } from './drafted-share.ts';
import { editDistance } from './edit-distance.ts';
import { periodBefore, readPeriod } from './period.ts';
import { timeToDraft } from './time-to-draft.ts';

/** The headline: acceptance beside the period before, edit distance, how often there was a draft, and how fast. */
export async function overview(transaction: Transaction, filters: Filters, now: Date): Promise<Overview> {
  const period = readPeriod(filters, now);
  const earlier = periodBefore(period);
  const accepted = await acceptance(transaction, period, filters);
  const before = await acceptance(transaction, earlier, filters);
  return {
    period: { from: period.from, to: period.to },
    acceptance: { ...accepted, definition: acceptanceDefinition },
    before: { ...before, period: { from: earlier.from, to: earlier.to }, ...compareRates(accepted, before) },
    editDistance: await editDistance(transaction, period, filters),
    drafted: await draftedShare(transaction, period, filters),
    timeToDraft: await timeToDraft(transaction, period, filters),
  };
}
