import { lazy, Suspense } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { ConsolesPage } from './consoles/consoles-page.tsx';
import { CoveragePage } from './coverage/coverage-page.tsx';
import { Frame } from './frame/frame.tsx';
import { ArticlePage } from './gaps/article-page.tsx';
import { GapPage } from './gaps/gap-page.tsx';
import { GapsPage } from './gaps/gaps-page.tsx';
import { SearchPage } from './search/search-page.tsx';
import { SessionGate } from './session/session-gate.tsx';
import { PairPage } from './session/pair-page.tsx';
import { SuggestionPage } from './suggestions/suggestion-page.tsx';
import { SuggestionsPage } from './suggestions/suggestions-page.tsx';
import { PlaygroundPage } from './playground/playground-page.tsx';

const DocumentPage = lazy(async () => ({ default: (await import('./documents/document-page.tsx')).DocumentPage }));
const DocumentsPage = lazy(async () => ({ default: (await import('./documents/documents-page.tsx')).DocumentsPage }));
const NewSourcePage = lazy(async () => ({ default: (await import('./sources/new-source-page.tsx')).NewSourcePage }));
const SourcePage = lazy(async () => ({ default: (await import('./sources/source-page.tsx')).SourcePage }));
const SourcesPage = lazy(async () => ({ default: (await import('./sources/sources-page.tsx')).SourcesPage }));
const OverviewPage = lazy(() => import('./overview/overview-page.tsx'));
const DiscoveryPage = lazy(() => import('./taxonomy/discovery-page.tsx'));
const IntentPage = lazy(() => import('./taxonomy/intent-page.tsx'));
const RulesPage = lazy(() => import('./taxonomy/rules-page.tsx'));
const NewRulePage = lazy(() => import('./policies/new-rule-page.tsx'));
const PoliciesPage = lazy(() => import('./policies/policies-page.tsx'));
const PolicyFilePage = lazy(() => import('./policies/policy-file-page.tsx'));
const RulePage = lazy(() => import('./policies/rule-page.tsx'));
const PrivacyPage = lazy(() => import('./privacy/privacy-page.tsx'));
const ModelPage = lazy(() => import('./model/model-page.tsx'));
const SystemsPage = lazy(() => import('./records/systems-page.tsx'));
const TaxonomyPage = lazy(() => import('./taxonomy/taxonomy-page.tsx'));
const TrainingPage = lazy(() => import('./taxonomy/training-page.tsx'));
const VolumePage = lazy(() => import('./taxonomy/volume-page.tsx'));

/** The lead's web page: one route a page, everything behind a signed-in session. */
export function App() {
  return (
    <Router base="/dashboard">
      <SessionGate>
        {(me) => (
          <Switch>
            <Route path="/pair"><PairPage me={me} /></Route>
            <Route>
              <Frame me={me}>
                <Suspense fallback={<p className="page muted">Loading</p>}>
                  <Switch>
                    <Route path="/"><OverviewPage /></Route>
                    <Route path="/suggestions"><SuggestionsPage /></Route>
                    <Route path="/suggestions/:id">{({ id }) => <SuggestionPage id={id} />}</Route>
                    <Route path="/sources"><SourcesPage /></Route>
                    <Route path="/sources/new"><NewSourcePage /></Route>
                    <Route path="/sources/new/:kind">{({ kind }) => <NewSourcePage key={kind} kind={kind} />}</Route>
                    <Route path="/sources/:id">{({ id }) => <SourcePage key={id} id={id} />}</Route>
                    <Route path="/documents"><DocumentsPage /></Route>
                    <Route path="/documents/:id">{({ id }) => <DocumentPage key={id} id={id} />}</Route>
                    <Route path="/gaps"><GapsPage /></Route>
                    <Route path="/gaps/articles/:id">{({ id }) => <ArticlePage id={id} />}</Route>
                    <Route path="/gaps/:id">{({ id }) => <GapPage id={id} />}</Route>
                    <Route path="/coverage"><CoveragePage /></Route>
                    <Route path="/search"><SearchPage /></Route>
                    <Route path="/taxonomy"><TaxonomyPage /></Route>
                    <Route path="/taxonomy/discovery"><DiscoveryPage /></Route>
                    <Route path="/taxonomy/volume"><VolumePage /></Route>
                    <Route path="/taxonomy/rules"><RulesPage /></Route>
                    <Route path="/taxonomy/training"><TrainingPage /></Route>
                    <Route path="/taxonomy/intents/new"><IntentPage key="new" /></Route>
                    <Route path="/taxonomy/intents/:id">{({ id }) => <IntentPage key={id} id={id} />}</Route>
                    <Route path="/policies"><PoliciesPage /></Route>
                    <Route path="/policies/new"><NewRulePage /></Route>
                    <Route path="/policies/file"><PolicyFilePage /></Route>
                    <Route path="/policies/rules/:id">{({ id }) => <RulePage key={id} id={id} />}</Route>
                    <Route path="/model"><ModelPage /></Route>
                    <Route path="/systems"><SystemsPage /></Route>
                    <Route path="/privacy"><PrivacyPage /></Route>
                    <Route path="/consoles"><ConsolesPage me={me} /></Route>
                    <Route path="/playground"><PlaygroundPage /></Route>
                    <Route><Redirect to="/" replace /></Route>
                  </Switch>
                </Suspense>
              </Frame>
            </Route>
          </Switch>
        )}
      </SessionGate>
    </Router>
  );
}
