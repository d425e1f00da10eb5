interface Manifest {
  readonly [key: string]: unknown;
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly web_accessible_resources?: readonly { readonly resources: readonly string[]; readonly matches: readonly string[] }[];
  readonly content_security_policy?: { readonly extension_pages: string };
}

const lists = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];

/** For tests: everything a manifest asks for or opens, one entry each: `permissions storage`. */
export function manifestGrants(manifest: Manifest): string[] {
  const listed = lists.flatMap((key) => ((manifest[key] ?? []) as readonly string[]).map((value) => `${key} ${value}`));
  const pages = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches.map((match) => `content_scripts ${match}`));
  const opened = (manifest.web_accessible_resources ?? []).flatMap(({ resources, matches }) => [...resources, ...matches].map((value) => `web_accessible_resources ${value}`));
  const directives = (manifest.content_security_policy?.extension_pages ?? '').split('; ').filter((directive) => directive !== '').map((directive) => `content_security_policy ${directive}`);
  return [...listed, ...pages, ...opened, ...directives];
}

/** For tests: the table of SECURITY that gives each of those its reason: key, values and reason of each row. */
export function manifestReasons(document: string): ReadonlyMap<string, string> {
  const rows = document.split('\n').map((line) => /^\| `(\w+)` \| (.+?) \| (.+?) \|$/.exec(line)).filter((row) => row !== null);
  return new Map(rows.flatMap(([, key = '', values = '', reason = '']) => [...values.matchAll(/`([^`]+)`/g)].map(([, value]) => [`${key} ${value}`, reason] as const)));
}
