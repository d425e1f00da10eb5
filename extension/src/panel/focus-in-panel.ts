/** Goes to the first thing to decide: a question about Insert, a blocking finding, else the solid button, else the state's title. */
export function focusFirstDecision(page: Document): void {
  const target = page.querySelector<HTMLElement>('[data-asks] .button')
    ?? page.querySelector<HTMLElement>('.finding[data-severity=block] .finding-head')
    ?? page.querySelector<HTMLElement>('.panel-bar .button.primary')
    ?? page.querySelector<HTMLElement>('[data-state-title]')
    ?? page.querySelector<HTMLElement>('.panel-body button, .panel-body a[href], .panel-body input');
  if (target === null) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

/** Goes to the next finding, round and round. */
export function focusNextFinding(page: Document): void {
  const heads = [...page.querySelectorAll<HTMLElement>('button.finding-head')];
  if (heads.length === 0) return focusFirstDecision(page);
  const at = heads.indexOf(page.activeElement as HTMLElement);
  heads[(at + 1) % heads.length]!.focus();
}
