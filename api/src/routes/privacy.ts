import type { App, AppDependencies } from '../context.ts';
import { describePrivacy } from '../privacy/describe-privacy.ts';
import { savePrivacy } from '../privacy/save-privacy.ts';
import { tryPrivacy } from '../privacy/try-privacy.ts';
import { privacyRoute, savePrivacyRoute, tryPrivacyRoute } from './contracts/privacy.ts';

export function privacyRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(privacyRoute, async (c) => c.json(await describePrivacy(dependencies, c.var.actor.workspaceId), 200));
  app.openapi(savePrivacyRoute, async (c) => c.json(await savePrivacy(dependencies, c.var.actor, c.req.valid('json')), 200));
  app.openapi(tryPrivacyRoute, (c) => {
    const { settings, text } = c.req.valid('json');
    return c.json(tryPrivacy(settings, text), 200);
  });
}
