import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { usualKeys } from '../../protocol/usual-keys.ts';
import { say } from '../words/say.ts';

interface Row { readonly keys: string; readonly does: string }

const fixed = (): readonly Row[] => [
  { keys: 'Alt+Shift+C', does: say('options.keyCopy') },
  { keys: 'Alt+Shift+R', does: say('options.keyAnother') },
  { keys: 'Alt+Shift+X', does: say('options.keyDismiss') },
  { keys: 'Alt+Shift+H', does: say('options.keyNote') },
  { keys: say('options.oneToNine'), does: say('options.keySource') },
];

/** Firefox opens its page of shortcuts by a call of its own and refuses the other browser's address. */
function openBrowsersOwn(): void {
  const { commands } = browser as unknown as { readonly commands: { openShortcutSettings?(): Promise<void> } };
  if (commands.openShortcutSettings !== undefined) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** A key that the browser doesn't keep for us is heard in the console's page all the same. */
function usualOf(command: string | undefined): string {
  return `Alt+Shift+${usualKeys.find((usual) => usual.command === command)?.key ?? ''}`;
}

/** The keys as the browser has them now; the first ones are changed where the browser keeps them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Row[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((all) => setCommands(all.filter((one) => one.name !== '_execute_action' && one.description).map((one) => ({ keys: one.shortcut || usualOf(one.name), does: one.description! }))));
  }, []);
  return (
    <>
      <ul className="rows options-keys">
        {[...commands, ...fixed()].map((row) => <li key={row.does}><span>{row.does}</span><span className="end">{row.keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</span></li>)}
      </ul>
      <p className="muted">{say('options.changeKeys')} <button type="button" className="link-button" onClick={openBrowsersOwn}>{say('options.openKeys')}</button></p>
    </>
  );
}
