import type { PanelContext } from './panel-context.ts';

/** Opens Ask; what the agent has selected in the panel becomes the question. Where Ask is open already, its field gets the focus. */
export function openAsk({ store }: PanelContext): void {
  store.dispatch({ type: 'screen', screen: 'ask', asking: String(getSelection()).trim() });
  document.querySelector<HTMLElement>('.ask-input textarea')?.focus();
}
