import { randomBytes } from 'node:crypto';
import type { ConsoleSessions } from '../console-sessions.ts';
import { signedInAgent } from '../people.ts';
import { readForm } from './read-form.ts';
import type { RestCall } from './rest-call.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** `/services/oauth2/authorize`: shows the agent what the app asks for, and sends her back with a code once she pressed Allow herself. */
export async function serveAuthorize({ request, response, url, organization }: RestCall, sessions: ConsoleSessions): Promise<void> {
  const asked = url.searchParams;
  const redirectUri = asked.get('redirect_uri') ?? '';
  const back = (answer: Readonly<Record<string, string>>) => {
    const target = new URL(redirectUri);
    for (const [name, value] of Object.entries({ ...answer, ...(asked.has('state') ? { state: asked.get('state')! } : {}) })) target.searchParams.set(name, value);
    response.writeHead(302, { Location: target.href }).end();
  };
  if (asked.get('client_id') !== organization.app.clientId) return stop('invalid_client_id', 'client identifier invalid');
  if (!organization.app.mayRedirectTo(redirectUri)) return stop('redirect_uri_mismatch', 'redirect_uri must match configuration');
  if (organization.isApiBlocked) return back({ error: 'OAUTH_APP_BLOCKED', error_description: 'this app is blocked by admin' });
  if (asked.get('response_type') !== 'code') return back({ error: 'unsupported_response_type', error_description: 'response type not supported' });
  const challenge = asked.get('code_challenge') ?? '';
  if (!/^[\w-]{43}$/.test(challenge) || asked.get('code_challenge_method') !== 'S256') return back({ error: 'invalid_request', error_description: 'required parameter: code_challenge' });
  if (request.method !== 'POST') return show();
  const form = await readForm(request);
  if (sessions.tokenOf(request) !== form.get('confirmation')) return stop('invalid_request', 'the form has expired');
  if (form.get('choice') !== 'allow') return back({ error: 'access_denied', error_description: 'end-user denied authorization' });
  if (form.get('pressed') === 'trusted') return back({ code: organization.app.grant(redirectUri, challenge) });
  organization.ledger.writes.push({ kind: 'refused', method: 'POST', path: url.pathname, body: '', at: new Date().toISOString(), trusted: false });
  stop('access_denied', 'nobody pressed Allow');

  function stop(error: string, description: string): void {
    response.writeHead(400, { 'Content-Type': 'text/html; charset=utf-8' }).end(`<!doctype html><title>Problem</title><p>error=${error}&amp;error_description=${description}`);
  }

  function show(): void {
    const token = sessions.tokenOf(request);
    if (token === undefined) {
      response.writeHead(302, { 'Set-Cookie': sessions.open(), Location: url.pathname + url.search }).end();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'X-Frame-Options': 'DENY',
      'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'`,
    });
    response.end(consentPage(nonce, token));
  }
}

function consentPage(nonce: string, token: string): string {
  return `<!doctype html>
<html lang="en-US">
<head>
  <meta charset="utf-8">
  <title>Allow Access? | Salesforce</title>
  <style>body { display: grid; place-content: center; min-height: 100vh; margin: 0; background: #f4f6f9; font: 14px/1.5 system-ui, sans-serif } main { width: 400px; padding: 32px; border: 1px solid #d8dde6; border-radius: 6px; background: #fff } h1 { margin: 0 0 12px; font-size: 20px } ul { margin: 8px 0 24px; padding-left: 20px } button { height: 36px; margin-right: 8px; padding: 0 24px; border: 1px solid #d8dde6; border-radius: 4px; background: #fff; font: inherit } button[value="allow"] { border-color: #0176d3; background: #0176d3; color: #fff }</style>
</head>
<body>
  <main>
    <h1>Allow Access?</h1>
    <p>Countersign is asking to:</p>
    <ul><li>Manage user data via APIs</li><li>Perform requests at any time</li></ul>
    <p>Do you want to allow access for ${escape(signedInAgent.email ?? '')}?</p>
    <form method="post"><input type="hidden" name="confirmation" value="${escape(token)}"><input type="hidden" name="pressed" value="script"><button name="choice" value="allow">Allow</button><button name="choice" value="deny">Deny</button></form>
  </main>
  <script nonce="${nonce}">document.addEventListener('click', (event) => { if (event.isTrusted) document.querySelector('[name="pressed"]').value = 'trusted'; }, true);</script>
</body>
</html>
`;
}
