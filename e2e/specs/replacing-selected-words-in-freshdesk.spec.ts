import { test } from '../fixtures.ts';
import { proveReplacing } from '../proof/prove-replacing.ts';

test.use({ console: 'freshdesk' });
proveReplacing('freshdesk', 4747);
