import type { App, AppDependencies } from '../context.ts';
import { listSuggestions } from '../suggestions/list-suggestions.ts';
import { readOwnSuggestion } from '../suggestions/read-own-suggestion.ts';
import { readSuggestion } from '../suggestions/read-suggestion.ts';
import { listSuggestionsRoute, ownSuggestionRoute, suggestionRoute } from './contracts/suggestions.ts';

export function suggestionsRoutes(app: App, dependencies: AppDependencies): void {
  app.openapi(ownSuggestionRoute, async (c) => c.json(await readOwnSuggestion(dependencies, c.var.actor, c.req.valid('param').id), 200));
  app.openapi(listSuggestionsRoute, async (c) => c.json(await listSuggestions(dependencies, c.var.actor, c.req.valid('query')), 200));
  app.openapi(suggestionRoute, async (c) => c.json(await readSuggestion(dependencies, c.var.actor, c.req.valid('param').id), 200));
}
