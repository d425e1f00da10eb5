import { createRoot } from 'react-dom/client';
import { followTheme } from '../../panel/follow-theme.ts';
import { OptionsPage } from '../../panel/options/options-page.tsx';
import '@countersign/shared/styles/tokens.css';
import '@countersign/shared/styles/components.css';
import '../../panel/styles/panel.css';
import '../../panel/styles/options.css';

followTheme(document.documentElement);
createRoot(document.getElementById('root')!).render(<OptionsPage />);
