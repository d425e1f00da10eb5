import { beforeEach, expect, test, vi } from 'vitest';
import { JSDOM } from 'jsdom';
import type { DockState, PageEvent } from '../protocol/page-protocol.ts';
import { runCommands } from './run-commands.ts';

const { window } = new JSDOM('<div contenteditable="true" tabindex="0"></div>');
const editable = window.document.querySelector('div')!;
let state: DockState;
let hasFocus: boolean;
let emitted: PageEvent[];
let opened: number;
let now = 0;

function commands() {
  const dock = { state: () => state, set: (next: DockState) => { state = next; }, focus: () => { hasFocus = true; }, hasFocus: () => hasFocus };
  const composer = () => ({ element: editable, visibility: 'public' as const, channel: 'web', format: 'rich' as const });
  return runCommands({ page: window.document, dock, emit: (event) => emitted.push(event), remember: () => undefined, openSidePanel: () => void (opened += 1), composer });
}

beforeEach(() => {
  state = { side: 'right', width: 400, height: 360, collapsed: true, badge: 0 };
  hasFocus = false;
  opened = 0;
  emitted = [];
  vi.spyOn(window.performance, 'now').mockImplementation(() => (now += 1000));
});

test('going to the panel opens it; again goes back to the reply', () => {
  const { run } = commands();
  run('focus-panel', 'browser');
  expect(state.collapsed).toBe(false);
  expect(hasFocus).toBe(true);
  run('focus-panel', 'browser');
  expect(window.document.activeElement).toBe(editable);
});

test('keys that the page hears lead to the panel, also where the page names it as focused already', () => {
  const { run } = commands();
  editable.blur();
  hasFocus = true;
  run('focus-panel', 'page');
  expect(emitted.at(-1)).toEqual({ type: 'command', command: 'focus-panel' });
  expect(window.document.activeElement).not.toBe(editable);
});

test('inserting leaves the panel as it is', () => {
  commands().run('insert', 'page');
  expect(state.collapsed).toBe(true);
  expect(emitted).toEqual([{ type: 'command', command: 'insert' }]);
});

test('one press that arrives as browser command and as key acts once', () => {
  const { run } = commands();
  vi.spyOn(window.performance, 'now').mockReturnValueOnce(5000).mockReturnValueOnce(5004);
  run('insert', 'browser');
  run('insert', 'page');
  expect(emitted).toHaveLength(1);
});

test.each([['ready', 'insert'], ['idle', 'focus-panel'], ['findings', 'next-finding'], ['blocking', 'next-finding']] as const)('the chip %s does %s', (look, command) => {
  commands().press(look);
  expect(emitted.at(-1)).toEqual({ type: 'command', command });
});

test('the toolbar button closes and opens', () => {
  const { toggle } = commands();
  toggle();
  expect(state.collapsed).toBe(false);
  toggle();
  expect(state.collapsed).toBe(true);
});

test('where the panel is the browser’s own, the keys bring that up and leave the page alone', () => {
  state = { ...state, side: 'browser' };
  const { run, toggle } = commands();
  run('focus-panel', 'browser');
  toggle();
  expect(opened).toBe(2);
  expect(hasFocus).toBe(false);
  expect(state.collapsed).toBe(true);
});
