/** Does `act` now, or, in a tab that nobody looks at, once with the last argument as soon as somebody does. */
export function whenVisible<Argument>(page: Document, act: (argument: Argument) => void): (argument: Argument) => void {
  let isWaiting = false;
  let last: Argument;
  const show = (): void => {
    if (page.visibilityState === 'hidden') return;
    page.removeEventListener('visibilitychange', show);
    isWaiting = false;
    act(last);
  };
  return (argument) => {
    last = argument;
    if (page.visibilityState !== 'hidden' && !isWaiting) return act(argument);
    if (!isWaiting) page.addEventListener('visibilitychange', show);
    isWaiting = true;
  };
}
