import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from '../../panel/app.tsx';
import { borrowPowers } from '../../panel/borrow-powers.ts';
import { startPanel } from '../../panel/control/start-panel.ts';
import { followTheme } from '../../panel/follow-theme.ts';
import { keepFocus } from '../../panel/keep-focus.ts';
import { setLanguage } from '../../panel/words/set-language.ts';
import { PanelProvider } from '../../panel/use-panel.ts';
import '@countersign/shared/styles/tokens.css';
import '@countersign/shared/styles/components.css';
import '../../panel/styles/panel.css';

if (import.meta.env.FIREFOX) borrowPowers();
setLanguage(document.documentElement);
followTheme(document.documentElement);
keepFocus(document);
const panel = startPanel();

createRoot(document.getElementById('root')!).render(
  <PanelProvider value={panel}>
    <QueryClientProvider client={panel.queries}>
      <App />
    </QueryClientProvider>
  </PanelProvider>,
);
