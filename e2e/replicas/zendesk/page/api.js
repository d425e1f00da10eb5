const token = document.querySelector('meta[name="csrf-token"]').content;
const agent = document.querySelector('meta[name="agent"]');

/** The signed-in agent. */
export const me = { id: Number(agent.dataset.id), name: agent.content };

/** Reads one of the console's private resources. */
export async function readResource(path) {
  const response = await fetch(`/api/lotus/${path}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Writes with the session's token. `isTrusted` tells whether a person's device caused it. */
export async function writeResource(method, path, body, isTrusted) {
  const response = await fetch(path, {
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
