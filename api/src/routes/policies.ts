import { withWorkspace } from '@countersign/db/with-workspace';
import { ruleOutcomes } from '../analytics/rule-outcomes.ts';
import type { App, AppDependencies } from '../context.ts';
import { exportPolicies } from '../policies/export-policies.ts';
import { importRuleFile } from '../policies/import-rule-file.ts';
import { listPolicyRules } from '../policies/list-policy-rules.ts';
import { readPolicyRule } from '../policies/read-policy-rule.ts';
import { replayChange } from '../policies/replay-change.ts';
import { restoreRule } from '../policies/restore-rule.ts';
import { retireRule } from '../policies/retire-rule.ts';
import { saveRule } from '../policies/save-rule.ts';
import { exportPoliciesRoute, importPoliciesRoute, listPolicyRulesRoute, policyRuleRoute, replayPolicyRoute, restorePolicyRuleRoute, retirePolicyRuleRoute, ruleOutcomesRoute, savePolicyRuleRoute } from './contracts/policies.ts';

export function policiesRoutes(app: App, dependencies: AppDependencies): void {
  const { database, now } = dependencies;
  app.openapi(listPolicyRulesRoute, async (c) => c.json({ rules: await withWorkspace(database, c.var.actor.workspaceId, (transaction) => listPolicyRules(transaction, c.var.actor.workspaceId)) }, 200));
  app.openapi(policyRuleRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => readPolicyRule(transaction, c.var.actor.workspaceId, c.req.valid('param').id)), 200));
  app.openapi(savePolicyRuleRoute, async (c) => c.json(await saveRule(dependencies, c.var.actor, c.req.valid('json')), 200));
  app.openapi(retirePolicyRuleRoute, async (c) => c.json(await retireRule(dependencies, c.var.actor, c.req.valid('param').id), 200));
  app.openapi(restorePolicyRuleRoute, async (c) => c.json(await restoreRule(dependencies, c.var.actor, c.req.valid('param').id, c.req.valid('json').version), 200));
  app.openapi(replayPolicyRoute, async (c) => c.json(await replayChange(dependencies, c.var.actor, c.req.valid('json')), 200));
  app.openapi(ruleOutcomesRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => ruleOutcomes(transaction, c.var.actor.workspaceId, now())), 200));
  app.openapi(exportPoliciesRoute, async (c) => c.json(await withWorkspace(database, c.var.actor.workspaceId, (transaction) => exportPolicies(transaction, c.var.actor.workspaceId)), 200));
  app.openapi(importPoliciesRoute, async (c) => {
    const { yaml, dryRun } = c.req.valid('json');
    return c.json(await importRuleFile(dependencies, c.var.actor, { yaml, fileName: 'policies.yaml', dryRun }), 200);
  });
}
