import { useEffect, useState } from 'react';
import { readTheme, writeTheme, type Theme } from '../follow-theme.ts';

const themes: readonly (readonly [Theme, string])[] = [['system', 'System'], ['light', 'Light'], ['dark', 'Dark']];

/** Theme of the panel and of this page. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => void readTheme().then(setTheme), []);
  return (
    <div className="segmented" role="group" aria-label="Theme">
      {themes.map(([value, label]) => <button key={value} type="button" aria-pressed={theme === value} onClick={() => { setTheme(value); void writeTheme(value); }}>{label}</button>)}
    </div>
  );
}
