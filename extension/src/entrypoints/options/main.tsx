import { createRoot } from 'react-dom/client';
import { followTheme } from '../../panel/follow-theme.ts';
import { OptionsPage } from '../../panel/options/options-page.tsx';
import { say } from '../../panel/words/say.ts';
import { setLanguage } from '../../panel/words/set-language.ts';
import '@countersign/shared/styles/tokens.css';
import '@countersign/shared/styles/components.css';
import '../../panel/styles/panel.css';
import '../../panel/styles/options.css';

setLanguage(document.documentElement);
document.title = say('options.title');
followTheme(document.documentElement);
createRoot(document.getElementById('root')!).render(<OptionsPage />);
