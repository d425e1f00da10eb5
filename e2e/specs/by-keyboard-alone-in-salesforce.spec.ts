import { test } from '../fixtures.ts';
import { proveKeyboard } from '../proof/prove-keyboard.ts';

test.use({ console: 'salesforce' });

proveKeyboard('salesforce', { ticket: 48205, shortcuts: ['g', 's', 'e', 'r', '/', 'Control+S', 'Shift+Escape'] });
