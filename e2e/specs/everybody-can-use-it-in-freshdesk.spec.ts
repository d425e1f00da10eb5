import { test } from '../fixtures.ts';
import { proveUsable } from '../proof/prove-usable.ts';

test.use({ console: 'freshdesk' });

proveUsable('freshdesk', 4747, ['button Insert draft']);
