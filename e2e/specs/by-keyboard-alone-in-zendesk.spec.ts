import { proveKeyboard } from '../proof/prove-keyboard.ts';

proveKeyboard('zendesk', { ticket: 4747, shortcuts: ['Control+Alt+S', 'Control+Alt+O', 'Control+Alt+P', 'Control+Alt+M', 'Control+Alt+C', 'Control+Alt+X'] });
