const bootstrap = JSON.parse(document.getElementById('bootstrap').textContent);
const { token } = bootstrap;
document.getElementById('bootstrap').remove();

/** The console's own words, and what it was told when it loaded. */
export const { labels, locale, emailEditor, postEditor, me } = bootstrap;

/** Reads one of the console's private resources. */
export async function readData(path) {
  const response = await fetch(`/lightning/data/${path}`, { headers: { 'X-CSRF-Token': token } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

/** Runs an action on a case. `isTrusted` tells whether a person's device caused it. */
export async function runAction(action, caseId, parameters, isTrusted) {
  const response = await fetch(`/aura?action=${action}&case=${caseId}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': token, 'X-Console-Event': isTrusted ? 'trusted' : 'script' },
    body: JSON.stringify(parameters),
  });
  if (!response.ok) throw new Error(`${action} answered ${response.status}`);
}

/** Tells the agent that something could not be done. */
export function reportProblem(error) {
  console.warn(error);
  const toast = document.querySelector('.forceToastMessage') ?? document.body.appendChild(Object.assign(document.createElement('div'), { className: 'forceToastMessage' }));
  toast.setAttribute('role', 'alert');
  toast.textContent = 'That could not be saved. Check your connection.';
}
