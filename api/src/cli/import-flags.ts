import { AppError } from '@countersign/shared/errors';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { usage } from './usage.ts';

/** What `countersign import` was asked for. */
export interface ImportRequest {
  readonly kind: string;
  /** The source's name; the same kind and name is the same source again. */
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly workspace: string | undefined;
  readonly dataDir: string | undefined;
}

const articlesOf = new Set(['zendesk', 'freshdesk', 'salesforce']);
/** Kinds that read a folder on this machine, and the kind each is in the database. */
const ofFolder: ReadonlyMap<string, string> = new Map([['markdown', 'markdown'], ['files', 'file-folder']]);
const hostOf: Readonly<Record<string, string>> = { zendesk: 'zendesk.com', freshdesk: 'freshdesk.com', salesforce: 'my.salesforce.com' };

/** Reads the command line; `environment` holds the token that `--token-env` names. Throws `INVALID_INPUT` in a sentence. */
export function readImportFlags(args: string[], cwd: string, environment: (name: string) => string | undefined): ImportRequest {
  const { values, positionals } = parseArgs({
    args, allowPositionals: true,
    options: {
      'name': { type: 'string' }, 'set': { type: 'string', multiple: true, default: [] }, 'macros': { type: 'string' }, 'address': { type: 'string' }, 'subdomain': { type: 'string' }, 'email': { type: 'string' },
      'token-env': { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, 'json': { type: 'boolean', default: false }, 'data-dir': { type: 'string' }, 'workspace': { type: 'string' },
    },
  });
  const [asked, folder, ...more] = positionals;
  if (asked === undefined || more.length > 0 || ofFolder.has(asked) !== (folder !== undefined)) throw new AppError('INVALID_INPUT', usage.import);
  const vendor = asked.split('-')[0]!;
  const address = values.address ?? (values.subdomain === undefined ? undefined : `${values.subdomain}.${hostOf[vendor] ?? 'example'}`);
  const settings: Record<string, unknown> = {
    ...(folder === undefined ? {} : { folder: resolve(cwd, folder) }), ...(values.macros === undefined ? {} : { macros: resolve(cwd, values.macros) }),
    ...(address === undefined ? {} : { address }), ...(values.email === undefined ? {} : { email: values.email }), ...tokenOf(values['token-env'], environment),
    ...Object.fromEntries(values.set.map(readSetting)),
  };
  return {
    kind: articlesOf.has(asked) ? `${asked}-articles` : (ofFolder.get(asked) ?? asked), name: values.name ?? [asked, folder === undefined ? address : basename(resolve(cwd, folder))].filter((part) => part !== undefined).join(' '),
    settings, dryRun: values['dry-run'], json: values.json, workspace: values.workspace, dataDir: values['data-dir'] === undefined ? undefined : resolve(cwd, values['data-dir']),
  };
}

function tokenOf(name: string | undefined, environment: (name: string) => string | undefined): { token?: string } {
  if (name === undefined) return {};
  const token = environment(name);
  if (token === undefined || token === '') throw new AppError('INVALID_INPUT', `--token-env ${name}: there is no such variable in the environment.`);
  return { token };
}

/** `field=value`: a value that is JSON is read as such, any other is text. */
function readSetting(pair: string): [string, unknown] {
  const at = pair.indexOf('=');
  if (at < 1) throw new AppError('INVALID_INPUT', `--set ${pair}: give a field and a value, as in --set days=30.`);
  const [field, value] = [pair.slice(0, at), pair.slice(at + 1)];
  try {
    return [field, JSON.parse(value)];
  } catch {
    // Not JSON, so it stands for itself.
    return [field, value];
  }
}
