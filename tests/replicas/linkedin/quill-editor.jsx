import Quill from 'quill';
import { useEffect, useRef, useState } from 'react';
import { registerEditor } from '../shared/replica.js';
import { selectInShadow } from './quill-in-shadow.js';
import 'quill/dist/quill.core.css';

/** A person's or company's name, as LinkedIn's classic editor keeps it: a link that carries the entity. */
class Mention extends Quill.import('blots/inline') {
  static blotName = 'mention';
  static tagName = 'A';
  static className = 'ql-mention';

  static create(urn) {
    const node = super.create();
    node.setAttribute('href', '#');
    node.setAttribute('data-entity-urn', urn);
    return node;
  }

  static formats(node) {
    return node.getAttribute('data-entity-urn');
  }
}
Quill.register(Mention);

/** Quill's text always ends with one newline of its own. */
const textOf = (quill) => quill.getText().replace(/\n$/, '');

/** The classic editor sets hashtags, and nothing else, in bold while one types. */
function markTags(quill) {
  let at = 0;
  for (const part of textOf(quill).split(/(#[\p{L}\p{N}_]+)/u)) {
    const tag = part.startsWith('#') && part.length > 1;
    const { ops } = quill.getContents(at, part.length);
    const wrong = ops.some((op) => op.insert !== '\n' && (op.attributes?.bold === true) !== tag);
    if (wrong) quill.formatText(at, part.length, 'bold', tag, 'api');
    at += part.length;
  }
}

/**
 * Quill 1.3.7 in the clothes of LinkedIn's classic boxes. Calls `onText` with the model's text. `named` is a person whom
 * the site names at the start; a new `round` empties the editor; one without `testHook` lacks the site's test attribute.
 */
export function QuillEditor({
  placeholder = 'What do you want to talk about?',
  named = '',
  round = 0,
  testHook = true,
  onText,
  onSubmit,
}) {
  const host = useRef(null);
  const empty = useRef(null);
  useEffect(() => {
    if (round > 0) empty.current();
  }, [round]);
  const [mount, setMount] = useState({ generation: 0, text: '' });
  useEffect(() => {
    const quill = new Quill(host.current, {
      placeholder,
      formats: ['bold', 'mention'],
      modules: { history: { userOnly: true }, keyboard: { bindings: {} } },
    });
    selectInShadow(quill);
    if (testHook) quill.root.setAttribute('data-test-ql-editor-contenteditable', 'true');
    quill.root.setAttribute('role', 'textbox');
    quill.root.setAttribute('aria-multiline', 'true');
    quill.root.setAttribute('aria-label', 'Text editor for creating content');
    quill.on('text-change', () => {
      markTags(quill);
      onText(textOf(quill));
    });
    quill.root.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onSubmit();
    });
    if (mount.text !== '') quill.setText(mount.text);
    quill.focus();
    const mention = (name) => {
      const at = quill.getSelection(true).index;
      quill.insertText(at, name, { mention: 'urn:li:fsd_profile:1' }, 'user');
      quill.insertText(at + name.length, ' ', { mention: false }, 'user');
      quill.setSelection(at + name.length + 1);
    };
    if (named && mount.generation === 0) mention(named);
    empty.current = () => quill.setText('', 'user');
    const remount = () => setMount(({ generation }) => ({ generation: generation + 1, text: textOf(quill) }));
    return registerEditor({ text: () => textOf(quill), mention, remount });
  }, [mount]);
  return <div key={mount.generation} className="ql-host" ref={host} />;
}
