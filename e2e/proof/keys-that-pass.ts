import type { Page } from '@playwright/test';

interface Passed {
  readonly passed: string[];
}

/**
 * Listens in every frame of the console where nothing but what hears keys at the document comes first.
 * Gives the keys that came past it; one that was prevented by then is marked.
 */
export async function keysThatPass(page: Page): Promise<() => Promise<string[]>> {
  const frames = page.frames().filter((frame) => !frame.url().startsWith('chrome-extension:'));
  for (const frame of frames) {
    await frame.evaluate(() => {
      const passed: string[] = [];
      Object.assign(globalThis, { passed });
      document.documentElement.addEventListener('keydown', (event) => {
        if (['Alt', 'Control', 'Meta', 'Shift'].includes(event.key)) return;
        const held = [event.ctrlKey && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift'].filter(Boolean);
        passed.push([...held, event.code.replace(/^Key|^Digit/, '')].join('+') + (event.defaultPrevented ? ' prevented' : ''));
      }, { capture: true });
    });
  }
  return async () => (await Promise.all(frames.map((frame) => frame.evaluate(() => (globalThis as unknown as Passed).passed.splice(0))))).flat();
}
