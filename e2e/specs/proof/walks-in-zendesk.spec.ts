import { proveWalks } from '../../proof/prove-walks.ts';

proveWalks('zendesk', ['4747', '48228', '48201', '48213', '48220']);
