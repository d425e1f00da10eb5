import { grantSalesforceToken } from '../consoles/grant-salesforce-token.ts';
import type { App, AppDependencies } from '../context.ts';
import { salesforceTokenRoute } from './contracts/salesforce.ts';

export function salesforceRoutes(app: App, { salesforce }: AppDependencies): void {
  app.openapi(salesforceTokenRoute, async (c) => {
    c.header('cache-control', 'no-store');
    return c.json(await grantSalesforceToken(salesforce, c.req.valid('json')), 200);
  });
}
