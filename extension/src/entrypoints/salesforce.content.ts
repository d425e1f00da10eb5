import { defineContentScript } from 'wxt/utils/define-content-script';
import { salesforce } from '../consoles/salesforce/adapter.ts';
import { consolePages } from '../manifest.ts';
import { runConsole } from '../view/run-console.ts';

export default defineContentScript({
  matches: consolePages.salesforce,
  runAt: 'document_idle',
  main: (context) => runConsole(salesforce, document, context.signal),
});
