import { readAnswer } from '@countersign/api/client';
import type { TriageSettings } from '@countersign/shared/assist/triage-settings';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from './api.ts';
import type { InferAnswer } from './infer-answer.ts';

const { taxonomy } = api.v1;

export type Taxonomy = InferAnswer<typeof taxonomy.$get>;
export type Intent = Taxonomy['intents'][number];
export type IntentInput = Omit<Intent, 'examples'>;
export type Routing = Intent['routing'];
export type IntentVolumes = InferAnswer<typeof taxonomy.volumes.$get>;
export type IntentAccuracy = InferAnswer<typeof taxonomy.accuracy.$get>;
export type IntentDiscovery = InferAnswer<typeof taxonomy.discovery.$get>;
export type DiscoveredGroup = IntentDiscovery['groups'][number];
export type ClassifierList = InferAnswer<typeof taxonomy.classifiers.$get>;
export type ClassifierVersion = ClassifierList['versions'][number];
export type IntentExample = InferAnswer<typeof taxonomy.examples.$get>['examples'][number];

/** What a file of labelled texts brings, or would bring. */
export interface ExampleImport {
  readonly rows: number;
  readonly added: number;
  readonly known: number;
  readonly contested: readonly { readonly line: number; readonly reason: string }[];
  readonly contestedRows: number;
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
  readonly refusedRows: number;
  readonly labels: readonly { readonly label: string; readonly rows: number; readonly intent: string | null; readonly isNew: boolean }[];
}

export const examplesPage = 20;

export const taxonomyQuery = queryOptions({ queryKey: ['taxonomy'], queryFn: () => readAnswer(taxonomy.$get()), retry: false });
export const volumesQuery = queryOptions({ queryKey: ['taxonomy', 'volumes'], queryFn: () => readAnswer(taxonomy.volumes.$get({ query: {} })), staleTime: 60_000, retry: false });
export const accuracyQuery = queryOptions({ queryKey: ['taxonomy', 'accuracy'], queryFn: () => readAnswer(taxonomy.accuracy.$get({ query: {} })), staleTime: 60_000, retry: false });
export const discoveryQuery = queryOptions({ queryKey: ['taxonomy', 'discovery'], queryFn: () => readAnswer(taxonomy.discovery.$get({ query: {} })), staleTime: 60_000, retry: false });
/** While a training is due, its verdict is asked after. */
export const classifiersQuery = queryOptions({
  queryKey: ['taxonomy', 'classifiers'], queryFn: () => readAnswer(taxonomy.classifiers.$get()), retry: false,
  refetchInterval: (query) => (query.state.data?.retrainAt == null ? false : 5_000),
});
export const examplesQuery = (intent: string, page: number) => queryOptions({
  queryKey: ['taxonomy', 'examples', intent, page], placeholderData: keepPreviousData, retry: false,
  queryFn: () => readAnswer(taxonomy.examples.$get({ query: { intent, offset: String(page * examplesPage), limit: String(examplesPage) } })),
});

export const saveTaxonomy = (input: { version: number; intents: IntentInput[]; settings?: TriageSettings }) => readAnswer(taxonomy.$post({ json: input }));
export const tryPattern = (pattern: { name: string; pattern: string }, text: string) => readAnswer(taxonomy.patterns.try.$post({ json: { pattern, text } }));
export const addExample = (intent: string, text: string) => readAnswer(taxonomy.examples.$post({ json: { intent, text } }));
export const removeExample = (id: string) => readAnswer(taxonomy.examples[':id'].remove.$post({ param: { id }, json: {} }));
export const retrain = () => readAnswer(taxonomy.classifiers.$post({ json: {} }));
export const restoreClassifier = (id: string) => readAnswer(taxonomy.classifiers[':id'].restore.$post({ param: { id }, json: {} }));
export const readVerdict = (id: string) => readAnswer(taxonomy.classifiers[':id'].read.$post({ param: { id }, json: {} }));

/** The file itself is the body. */
export const importExamples = (file: File, { dryRun, createIntents }: { dryRun: boolean; createIntents: boolean }): Promise<ExampleImport> =>
  readAnswer<ExampleImport>(fetch(`/v1/taxonomy/examples/import?dryRun=${dryRun}&createIntents=${createIntents}`, { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file }));
