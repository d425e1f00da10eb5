import { test } from '../fixtures.ts';
import { proveRefundPromise } from '../proof/prove-refund-promise.ts';

test.use({ console: 'salesforce' });
proveRefundPromise('salesforce', 48201);
