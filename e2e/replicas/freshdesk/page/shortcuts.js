const kinds = { r: 'reply', n: 'note', f: 'forward' };

/** The console's single-key shortcuts. They rest while the agent types. */
export function listenForShortcuts(frontTicket) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isField(event.composedPath()[0])) return;
    if (event.key === '/') {
      event.preventDefault();
      document.querySelector('.search').focus();
    }
    const kind = kinds[event.key];
    if (kind === undefined || frontTicket() === undefined) return;
    event.preventDefault();
    frontTicket().dock.open(kind);
  });
}

function isField(target) {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
