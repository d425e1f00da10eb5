import { test } from '../fixtures.ts';
import { proveRefundPromise } from '../proof/prove-refund-promise.ts';

test.use({ console: 'freshdesk' });
proveRefundPromise('freshdesk', 4747);
