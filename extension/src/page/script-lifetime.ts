/** Stands in for WXT's context: one signal that aborts when the page is left for good. */
export class ContentScriptContext extends AbortController {
  constructor() {
    super();
    globalThis.addEventListener('pagehide', (event) => {
      if (!event.persisted) this.abort();
    });
  }
}
