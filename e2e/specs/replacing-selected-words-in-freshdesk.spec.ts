import { proveReplacing } from '../proof/prove-replacing.ts';

proveReplacing('freshdesk', 4747);
