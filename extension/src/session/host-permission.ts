import { browser } from 'wxt/browser';

/** The match pattern that covers this origin, whatever its port: patterns name no ports. */
function patternOf(origin: string): string {
  const url = new URL(origin);
  return `${url.protocol}//${url.hostname}/*`;
}

/** The browser's own permission to reach the API's host. */
export const hostPermission = {
  has: (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [patternOf(origin)] }),

  /** Must run inside a click. `unavailable`: this frame can't ask, the options page can. */
  async request(origin: string): Promise<'granted' | 'refused' | 'unavailable'> {
    try {
      return (await browser.permissions.request({ origins: [patternOf(origin)] })) ? 'granted' : 'refused';
    } catch {
      // Frames inside a console's page may not open the browser's permission prompt.
      return 'unavailable';
    }
  },
};
