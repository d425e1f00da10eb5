import { test } from '../fixtures.ts';
import { proveKeyboard } from '../proof/prove-keyboard.ts';

test.use({ console: 'freshdesk' });

proveKeyboard('freshdesk', { ticket: 4747, shortcuts: ['/', 'n', 'f', 'r', 'm', 's', 'j', 'k'] });
