import { suiteNames } from './suite-names.ts';

/** How each command is called: what `--help` prints, and what stands where a flag is missing. */
export const usage = {
  serve: 'Usage: countersign serve [--port N] [--host HOST] [--data-dir DIR] [--welcome]',
  import: [
    'Usage: countersign import KIND [flags]',
    '  countersign import markdown DIR [--macros M.jsonl]',
    '  countersign import files DIR',
    '  countersign import website --set sitemap=https://help.example.com/sitemap.xml',
    '  countersign import zendesk --subdomain S --email E --token-env NAME',
    'Kinds: markdown, files, zendesk, zendesk-macros, zendesk-solved-tickets, freshdesk, freshdesk-canned-responses,',
    '  freshdesk-solved-tickets, salesforce, salesforce-quick-text, website',
    'Flags: --name N, --set FIELD=VALUE, --address A, --token-env NAME, --dry-run, --json, --data-dir DIR, --workspace ID',
  ].join('\n'),
  assist: 'Usage: countersign assist --ticket T.json [--knowledge DIR] [--macros M.jsonl] [--policies P.yaml] [--agent NAME] [--json]',
  search: 'Usage: countersign search --knowledge DIR --queries Q.jsonl [--k 10] [--visibility public|internal] [--json]',
  classify: 'Usage: countersign classify --train T.jsonl --input I.jsonl [--oos LABEL] [--json]',
  summarise: 'Usage: countersign summarise --input THREADS.jsonl [--locale LANGUAGE] [--json]',
  redact: 'Usage: countersign redact --input I.jsonl [--json]',
  check: 'Usage: countersign check --input R.jsonl [--knowledge DIR] [--policies P.yaml] [--json]',
  policy: [
    'Usage: countersign policy test FILE [--json]',
    '       countersign policy export [--json] [--data-dir DIR] [--workspace ID]',
    '       countersign policy import FILE [--dry-run] [--json] [--data-dir DIR] [--workspace ID]',
    'FILE is YAML with a list of rules; “-” reads standard input.',
  ].join('\n'),
  eval: `Usage: countersign eval SUITE --data DIR [--json]\nSuites: ${suiteNames.join(', ')}`,
} as const;
