import { Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { applyTheme, readTheme, type Theme } from './theme.ts';

const themes = [
  { theme: 'system', label: 'System', Icon: Monitor },
  { theme: 'light', label: 'Light', Icon: Sun },
  { theme: 'dark', label: 'Dark', Icon: Moon },
] as const;

export function ThemeSwitch() {
  const [chosen, setChosen] = useState<Theme>(readTheme);
  const choose = (theme: Theme) => {
    applyTheme(theme);
    setChosen(theme);
  };
  return (
    <span className="segmented" role="group" aria-label="Theme">
      {themes.map(({ theme, label, Icon }) => (
        <button key={theme} type="button" aria-label={label} aria-pressed={chosen === theme} onClick={() => choose(theme)}>
          <Icon className="icon icon-small" aria-hidden />
        </button>
      ))}
    </span>
  );
}
