import { hasFocus } from '../composer/read-composer.ts';
import type { Composer } from '../consoles/console.ts';
import type { Dock } from '../page/dock-panel.ts';
import type { Command } from '../protocol/background-protocol.ts';
import type { ChipState, DockState, PageEvent } from '../protocol/page-protocol.ts';

/** The same press can arrive as a browser command and as a key event of the page. */
const samePressMs = 250;

export interface CommandDeps {
  readonly page: Document;
  readonly dock: Dock;
  readonly emit: (event: PageEvent) => void;
  readonly remember: (dock: DockState) => void;
  /** Brings up the browser's own side panel, where the agent keeps the panel there. */
  readonly openSidePanel: () => void;
  readonly composer: () => Composer | undefined;
}

/** What the agent's keys, the chip and the toolbar button do. */
export function runCommands({ page, dock, emit, remember, openSidePanel, composer }: CommandDeps): {
  readonly run: (command: Command, heardIn: 'page' | 'browser') => void;
  readonly press: (look: ChipState['look']) => void;
  readonly toggle: () => void;
} {
  let last: { command: Command; at: number } | undefined;

  function setCollapsed(collapsed: boolean): void {
    if (dock.state().collapsed === collapsed) return;
    dock.set({ ...dock.state(), collapsed });
    remember(dock.state());
    emit({ type: 'dock', dock: dock.state() });
  }

  function perform(command: Command, heardIn: 'page' | 'browser' = 'browser'): void {
    const reply = composer()?.element;
    // A page goes on naming the panel as what has the focus after the agent went to a reply in a frame, or where the browser still sends the keys to the page.
    if (command === 'focus-panel' && heardIn === 'browser' && dock.hasFocus() && !(reply && hasFocus(reply))) return reply?.focus();
    if (dock.state().side === 'browser') {
      if (command === 'focus-panel') openSidePanel();
    } else if (command !== 'insert') {
      setCollapsed(false);
      dock.focus();
    }
    emit({ type: 'command', command });
  }

  function run(command: Command, heardIn: 'page' | 'browser'): void {
    const at = page.defaultView?.performance.now() ?? 0;
    if (last?.command === command && at - last.at < samePressMs) return;
    last = { command, at };
    perform(command, heardIn);
  }

  return {
    run,
    press(look) {
      if (look === 'copied') return composer()?.element.focus();
      perform(look === 'ready' ? 'insert' : look === 'idle' ? 'focus-panel' : 'next-finding');
    },
    toggle() {
      if (dock.state().collapsed || dock.state().side === 'browser') return perform('focus-panel');
      setCollapsed(true);
    },
  };
}
