import { proveReplacing } from '../proof/prove-replacing.ts';

proveReplacing('zendesk', 4747);
