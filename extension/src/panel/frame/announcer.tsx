import { usePanel } from '../use-panel.ts';

/** The one live region: polite, and only for what the agent would want to be told. */
export function Announcer() {
  const { state } = usePanel();
  return <div className="visually-hidden" role="status" aria-live="polite">{state.said?.text}</div>;
}
