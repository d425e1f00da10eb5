import { browser } from 'wxt/browser';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';

const key = 'theme';

/** The agent's choice of theme, applied to this page and kept in step with the settings. */
export function followTheme(root: HTMLElement): void {
  const apply = (theme: unknown): void => {
    if (isChosen(theme)) root.dataset['theme'] = theme;
    else delete root.dataset['theme'];
  };
  void readTheme().then(apply);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && key in changes) apply(changes[key]!.newValue);
  });
}

export async function readTheme(): Promise<Theme> {
  const stored = (await browser.storage.local.get(key))[key];
  return isChosen(stored) ? stored : 'system';
}

export function writeTheme(theme: Theme): Promise<void> {
  return browser.storage.local.set({ [key]: theme });
}

function isChosen(theme: unknown): theme is Exclude<Theme, 'system'> {
  return theme === 'light' || theme === 'dark' || theme === 'contrast';
}
