import { QueryClient } from '@tanstack/react-query';
import type { PanelAnswer, PanelRequest } from '../../protocol/page-protocol.ts';
import type { Panel } from '../control/start-panel.ts';
import type { PanelState } from '../state/panel-state.ts';
import { createPanelStore } from '../state/store.ts';

/** A panel whose page answers as the test says, and whose API is away. */
export function fakePanel(state: PanelState, answer: (request: PanelRequest) => PanelAnswer | 'gone' = () => ({ type: 'done' })): { panel: Panel; asked: PanelRequest[]; drafted: unknown[] } {
  let clock = Date.parse('2026-11-20T09:14:00Z');
  const asked: PanelRequest[] = [];
  const drafted: unknown[] = [];
  const page = {
    request(body: PanelRequest): Promise<PanelAnswer> {
      asked.push(body);
      const given = answer(body);
      return given === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(given);
    },
    close() {},
  };
  const panel: Panel = {
    store: createPanelStore(state), queries: new QueryClient(), page: () => page, api: () => null, origin: () => 'https://api.example', now: () => (clock += 1000),
    draft: (wish) => void drafted.push(wish), stop() {}, readAgain() {}, retryNow() {}, dock: () => Promise.resolve(), dockState: () => ({ side: 'right', width: 400, height: 360, collapsed: false, badge: 0 }), onCommand: () => () => {},
  };
  return { panel, asked, drafted };
}
