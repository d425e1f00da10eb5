import type { Page } from '@playwright/test';

/** The extension's own world in a page, where its page script runs and the page's scripts can't look. */
export interface ExtensionWorld {
  /** The value of an expression there; a promise is awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
}

/** Finds the world of the extension's page script in this page, once that script is there. */
export async function extensionWorld(page: Page): Promise<ExtensionWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await found;
  return {
    async evaluate<Value>(expression: string): Promise<Value> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Value;
    },
  };
}
