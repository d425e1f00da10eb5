import type { QueryClient } from '@tanstack/react-query';
import type { Api } from '../../session/api.ts';
import type { PanelStore } from '../state/store.ts';
import type { PageLink } from './page-link.ts';

/** What every act of the panel works with. `api` is `null` until the browser is paired. */
export interface PanelContext {
  readonly store: PanelStore;
  readonly queries: QueryClient;
  readonly page: () => PageLink;
  readonly api: () => Api | null;
  /** The API's origin once paired, for links. */
  readonly origin: () => string | null;
  readonly now: () => number;
}
