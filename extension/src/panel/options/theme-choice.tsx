import { useEffect, useState } from 'react';
import { readTheme, writeTheme, type Theme } from '../follow-theme.ts';
import { say, type PlainKey } from '../words/say.ts';

const themes: readonly (readonly [Theme, PlainKey])[] = [['system', 'options.system'], ['light', 'options.light'], ['dark', 'options.dark'], ['contrast', 'options.contrast']];

/** Theme of the panel and of this page. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => void readTheme().then(setTheme), []);
  return (
    <div className="segmented" role="group" aria-label={say('options.theme')}>
      {themes.map(([value, label]) => <button key={value} type="button" aria-pressed={theme === value} onClick={() => { setTheme(value); void writeTheme(value); }}>{say(label)}</button>)}
    </div>
  );
}
