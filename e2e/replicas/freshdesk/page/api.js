let token = '';

/** The signed-in agent and the account, once `bootstrap` has read them. */
export const session = { agent: { id: 0, signature: '', contact: { name: '', email: '' } }, account: { name: '' } };

/** Reads who is signed in, and the token that writes need. Only the page's own script asks this. */
export async function bootstrap() {
  const { agent, account, meta } = await readResource('bootstrap/me', { 'X-Console-Script': 'own' });
  token = meta.csrf_token;
  Object.assign(session, { agent, account });
}

/** Reads one of the console's private resources. */
export async function readResource(path, headers = {}) {
  const response = await fetch(`/api/_/${path}`, { headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Writes with the session's token. `isTrusted` tells whether a person's device caused it. */
export async function writeResource(method, path, body, isTrusted) {
  const response = await fetch(`/api/_/${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': token, 'X-Console-Event': isTrusted ? 'trusted' : 'script' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Tells the agent at the top of the page that something could not be done. */
export function reportProblem(error) {
  console.warn(error);
  const bar = document.querySelector('.problem') ?? document.body.appendChild(Object.assign(document.createElement('div'), { className: 'problem' }));
  bar.setAttribute('role', 'alert');
  bar.textContent = 'That could not be saved. Check your connection.';
}
