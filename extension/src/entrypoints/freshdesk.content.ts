import { defineContentScript } from 'wxt/utils/define-content-script';
import { freshdesk } from '../consoles/freshdesk/adapter.ts';
import { consolePages } from '../manifest.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: consolePages.freshdesk,
  runAt: 'document_idle',
  main: (context) => runConsole(freshdesk, document, context.signal),
});
