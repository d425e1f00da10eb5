import { test } from '../fixtures.ts';
import { proveReplacing } from '../proof/prove-replacing.ts';

test.use({ console: 'salesforce' });
proveReplacing('salesforce', 48201);
