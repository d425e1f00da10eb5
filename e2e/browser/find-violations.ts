import type { Frame, Page } from '@playwright/test';
import axe from 'axe-core';

interface AxeGlobal {
  readonly axe: typeof axe;
}

/**
 * What axe finds in this frame, one line an element: its usual rules, and the size of targets that WCAG 2.2 added.
 * It runs inside the frame itself, so a closed shadow root around it hides nothing, and once colours have stopped fading.
 */
export async function findViolations(frame: Frame | Page): Promise<string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
    await pause(50);
    const fading = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().endTime) < 1000);
    await Promise.race([Promise.allSettled(fading.map(({ finished }) => finished)), pause(1000)]);
    const { violations } = await (globalThis as unknown as AxeGlobal).axe.run(document, { iframes: false, rules: { 'target-size': { enabled: true } } });
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} (${node.failureSummary ?? ''})`));
  });
}
