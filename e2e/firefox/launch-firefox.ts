import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followLines } from '../api-server/follow-lines.ts';
import { BidiSession } from './bidi-session.ts';
import { findFirefox } from './find-firefox.ts';

const startTimeoutMs = 60_000;

/** A Firefox with a new profile. */
export interface Firefox {
  readonly session: BidiSession;
  readonly stop: () => Promise<void>;
}

/** Starts Firefox without a window; every https host leads to the proxy. */
export async function launchFirefox(proxyPort: number): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'countersign-firefox-'));
  await writeFile(join(profile, 'user.js'), writePreferences({
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // The prompt for a host can't be answered in a browser without a window.
    'extensions.webextOptionalPermissionPrompts': false,
    // Shorter than the stand-ins keep a line open: Firefox doesn't ask again where a proxied line ends under its request.
    'network.http.keep-alive.timeout': 2,
    // Half a minute for others: so our background page ends often, and nobody may notice.
    'extensions.background.idle.timeout': 3000,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'intl.locale.requested': 'en-US',
  }));
  const child = spawn(findFirefox()!, ['--headless', '--no-remote', '--width', '1440', '--height', '900', '--remote-debugging-port', '0', '--profile', profile], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`Firefox was not ready after ${startTimeoutMs / 1000} s:\n${output}`)), startTimeoutMs);
    followLines(child.stderr, (line) => {
      output += `${line}\n`;
      const found = /^WebDriver BiDi listening on (ws:\/\/\S+)$/.exec(line)?.[1];
      if (found !== undefined) { clearTimeout(late); resolve(found); }
    });
    child.once('exit', (code) => { clearTimeout(late); reject(new Error(`Firefox ended with code ${code}:\n${output}`)); });
  });
  const session = await BidiSession.begin(address);
  return {
    session,
    async stop() {
      session.close();
      child.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function writePreferences(preferences: Readonly<Record<string, string | number | boolean>>): string {
  return Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join('');
}
