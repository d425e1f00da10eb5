import { test } from '../../fixtures.ts';
import { proveWalks } from '../../proof/prove-walks.ts';

test.use({ console: 'salesforce' });

proveWalks('salesforce', ['48228', '48201', '48213', '48220']);
