import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

interface Row { readonly keys: string; readonly does: string }

const fixed: readonly Row[] = [
  { keys: 'Alt+Shift+C', does: 'Copy the draft, in the panel' },
  { keys: 'Alt+Shift+R', does: 'Make another draft, in the panel' },
  { keys: 'Alt+Shift+X', does: 'Dismiss the draft, in the panel' },
  { keys: 'Alt+Shift+H', does: 'Copy the hand-over note, in the panel' },
  { keys: '1 to 9', does: 'Open that source, in the draft or the sources' },
];

/** The keys as the browser has them now; the first ones are changed where the browser keeps them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<readonly Row[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((all) => setCommands(all.filter((one) => one.name !== '_execute_action' && one.description).map((one) => ({ keys: one.shortcut || 'not set', does: one.description! }))));
  }, []);
  return (
    <>
      <ul className="rows options-keys">
        {[...commands, ...fixed].map((row) => <li key={row.does}><span>{row.does}</span><span className="end">{row.keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)}</span></li>)}
      </ul>
      <p className="muted">Change the first ones in your browser. <button type="button" className="link-button" onClick={() => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}>Open the browser’s shortcuts</button></p>
    </>
  );
}
