import { browser } from 'wxt/browser';
import type { BridgeAnswer, BridgeTask } from './bridge/bridge-task.ts';

/**
 * Has a task done in the page's own world, where the editor's instance is: by a script element that carries the task and brings the
 * answer back on itself. It is gone from the page afterwards; there is no event and no message that the page could fake.
 */
export function askBridge(task: BridgeTask): Promise<BridgeAnswer> {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL('/editor-bridge.js');
  script.dataset['task'] = JSON.stringify(task);
  return new Promise((resolve) => {
    const settle = (): void => {
      resolve((script.dataset['answer'] ?? 'not-found') as BridgeAnswer);
      script.remove();
    };
    script.addEventListener('load', settle, { once: true });
    script.addEventListener('error', settle, { once: true });
    document.documentElement.append(script);
  });
}
