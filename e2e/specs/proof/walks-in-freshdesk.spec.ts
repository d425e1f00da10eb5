import { test } from '../../fixtures.ts';
import { proveWalks } from '../../proof/prove-walks.ts';

test.use({ console: 'freshdesk' });

proveWalks('freshdesk', ['4747', '48228', '48201', '48213', '48220']);
