import type { Composer } from '../consoles/console.ts';
import { observeChanges } from '../page/observe-changes.ts';
import type { ComposerState } from '../protocol/page-protocol.ts';
import { isTextField } from './composer-text.ts';
import { readComposer } from './read-composer.ts';

/** Reports what the reply box shows whenever its text or focus changes, once for changes that come together, until the signal aborts. */
export function watchComposer(composer: Composer, signal: AbortSignal, onState: (state: ComposerState) => void): void {
  const { element } = composer;
  let last = '';
  const report = (): void => {
    const state = readComposer(composer);
    const seen = JSON.stringify(state);
    if (seen === last || signal.aborted) return;
    last = seen;
    onState(state);
  };
  observeChanges(element, signal, report);
  if (isTextField(element)) element.addEventListener('input', report, { signal });
  element.addEventListener('focusin', report, { signal });
  element.addEventListener('focusout', () => queueMicrotask(report), { signal });
  report();
}
