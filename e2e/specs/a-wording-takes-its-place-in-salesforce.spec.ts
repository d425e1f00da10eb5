import { proveRefundPromise } from '../proof/prove-refund-promise.ts';

proveRefundPromise('salesforce', 48201);
