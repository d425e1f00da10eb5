import { loadLater } from '../../page/load-later.ts';
import type { SalesforceLater } from './later.ts';

/** The parts of this console that come later. */
export async function loadSalesforceLater(): Promise<SalesforceLater> {
  return (await loadLater<{ readonly salesforce: SalesforceLater }>()).salesforce;
}
