import { browser } from 'wxt/browser';
import { consoleHosts } from './console-hosts.ts';

/** An update of the extension drops what was registered, and the agent may take a permission back in the browser: both are followed. */
export function keepConsoleHosts(): void {
  browser.runtime.onInstalled.addListener(() => void consoleHosts.register());
  browser.permissions.onRemoved.addListener(() => void consoleHosts.register());
}
