import { useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { QuillEditor } from './quill-editor.jsx';

/** Variant A: a modal in the light DOM around a Quill editor. */
export function ClassicShareBox({ onSent, onClose }) {
  const [text, setText] = useState('');
  const usable = text.trim() !== '';
  const submit = useLatest(() => usable && onSent(text));
  return (
    <div className="veil">
      <div className="share-box-v2__modal" data-test-modal-id="sharebox" role="dialog" aria-label="Create a post">
        <header>
          <Avatar name="Y" />
          <b>You · Anyone</b>
          <button type="button" className="tool" aria-label="Dismiss" onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <QuillEditor onText={setText} onSubmit={() => submit.current()} />
        <footer>
          <button type="button" className="tool" aria-label="Add media">
            <Icon name="image" />
          </button>
          <span className="push" />
          <button type="button" className="tool" aria-label="Schedule post">
            <Icon name="clock" />
          </button>
          <button
            type="button"
            className="share-actions__primary-action"
            disabled={!usable}
            onClick={() => submit.current()}
          >
            Post
          </button>
        </footer>
      </div>
    </div>
  );
}
