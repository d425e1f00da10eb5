import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** The majors of the console's editor that this machine has; the console does not say which one it runs. */
export const editors = { 'froala-2': 'froala-editor-2', 'froala-3': 'froala-editor-3', 'froala-4': 'froala-editor-4', 'froala-5': 'froala-editor-5' } as const;
export type EditorName = keyof typeof editors;

/** The folder of the editor's own files, or of jQuery, which its second major needs. */
export function editorFolder(name: string): string | undefined {
  const isEditor = (candidate: string): candidate is EditorName => candidate in editors;
  const found = isEditor(name) ? editors[name] : name === 'jquery' ? name : undefined;
  return found === undefined ? undefined : dirname(require.resolve(`${found}/package.json`));
}
