import { proveUsable } from '../proof/prove-usable.ts';

proveUsable('zendesk', 4747, ['button Insert draft']);
