import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useKeptDraft, type KeptDraft } from './use-kept-draft.ts';

type Words = Readonly<Record<string, unknown>>;

function isChanged(kept: KeptDraft<Words> | undefined, saved: Words): boolean {
  let changed = false;
  function Form() {
    changed = useKeptDraft<Words>({ read: () => kept, keep: () => undefined, forget: () => undefined } as never, 'oar', saved).isChanged;
    return null;
  }
  renderToStaticMarkup(<Form />);
  return changed;
}

const at = '2026-11-20T09:00:00.000Z';

test('what was typed and saved in the meantime is not unsaved because the server names its fields in another order', () => {
  const typed = { label: 'Oar', routing: { team: 'Workshop', tags: ['oar'] } };
  const saved = { routing: { tags: ['oar'], team: 'Workshop' }, label: 'Oar' };
  expect(isChanged({ at, base: { label: 'Boat', routing: {} }, draft: typed }, saved)).toBe(false);
});

test('what was typed on what is still saved is unsaved', () => {
  expect(isChanged({ at, base: { label: 'Oar' }, draft: { label: 'Oars' } }, { label: 'Oar' })).toBe(true);
  expect(isChanged(undefined, { label: 'Oar' })).toBe(false);
});
