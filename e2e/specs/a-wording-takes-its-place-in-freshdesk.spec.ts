import { proveRefundPromise } from '../proof/prove-refund-promise.ts';

proveRefundPromise('freshdesk', 4747);
