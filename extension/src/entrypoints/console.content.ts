import { defineContentScript } from 'wxt/utils/define-content-script';
import { findConsole } from '../consoles/registry.ts';
import { consolePages } from '../manifest.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: consolePages,
  runAt: 'document_idle',
  async main(context) {
    const console = findConsole(new URL(location.href));
    if (console !== undefined) await runConsole(console, document, context.signal);
  },
});
