import type { FoundSource } from '@countersign/shared/assist/source';

/** 1 to 9 open that source while the focus is in the draft or the sources. */
export function sourceKeys(order: readonly FoundSource[], open: (passageId: string) => void): (event: React.KeyboardEvent) => void {
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !/^[1-9]$/.test(event.key) || (event.target as HTMLElement).matches('input')) return;
    const source = order[Number(event.key) - 1];
    if (source !== undefined) open(source.passageId);
  };
}
