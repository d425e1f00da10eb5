import { askBridge } from './ask-bridge.ts';
import type { Engine } from './engines/engine.ts';

/** Whether what comes next is an undo step of its own: Quill and ProseMirror put changes together; Quill is told not to where it can be reached. */
export async function partUndo(engine: Engine): Promise<boolean> {
  if (engine === 'prosemirror') return false;
  if (engine !== 'quill-1' && engine !== 'quill-2') return true;
  return (await askBridge({ do: 'part-undo', engine, text: '' })) === 'done';
}
