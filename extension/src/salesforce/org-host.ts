const consoleHost = /^((?:[a-z0-9-]+)(?:\.(?:sandbox|develop|scratch|demo|patch|trailblaze|free))?)\.lightning\.force\.com$/;

/** Where the API of a console's organisation answers; `undefined` for clouds whose hosts are named another way. */
export function orgHost(host: string): string | undefined {
  const name = consoleHost.exec(host)?.[1];
  return name === undefined ? undefined : `${name}.my.salesforce.com`;
}
