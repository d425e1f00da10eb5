import { withWorkspace } from '@countersign/db/with-workspace';
import { writeAudit } from '../audit/write-audit.ts';
import type { App, AppDependencies } from '../context.ts';
import { decidePairingRoute, pairingRoute } from './contracts/pairing.ts';

export function pairingRoutes(app: App, { auth, database }: AppDependencies): void {
  app.openapi(pairingRoute, async (c) => {
    const userCode = c.req.valid('query').code;
    return c.json({ userCode, status: await auth.readPairing(c.req.raw.headers, userCode) }, 200);
  });
  app.openapi(decidePairingRoute, async (c) => {
    const { code, decision } = c.req.valid('json');
    const status = await auth.decidePairing(c.req.raw.headers, code, decision);
    const { actor } = c.var;
    if (status === 'approved' || status === 'denied') {
      await withWorkspace(database, actor.workspaceId, (transaction) => writeAudit(transaction, actor, { action: `pairing.${status}`, subject: actor.memberId }));
    }
    return c.json({ userCode: code, status }, 200);
  });
}
