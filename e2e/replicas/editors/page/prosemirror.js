import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer, Schema } from 'prosemirror-model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from 'prosemirror-schema-list';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const schema = new Schema({ nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'), marks: basic.spec.marks });

/** ProseMirror with its basic schema and lists. */
export function mountProsemirror(host, initial) {
  const source = document.createElement('div');
  source.innerHTML = initial;
  const state = EditorState.create({ doc: DOMParser.fromSchema(schema).parse(source), plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)] });
  const view = new EditorView(host, { state });
  const html = () => {
    const out = document.createElement('div');
    out.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return out.innerHTML;
  };
  return { html };
}
