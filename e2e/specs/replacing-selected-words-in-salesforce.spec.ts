import { proveReplacing } from '../proof/prove-replacing.ts';

proveReplacing('salesforce', 48201);
