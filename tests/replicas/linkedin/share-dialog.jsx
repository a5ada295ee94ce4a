import { useEffect, useRef, useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { TiptapEditor } from '../shared/tiptap-editor.jsx';
import look from './share-dialog.module.css';

/** Variant C: a server-driven dialog in the top layer, with hashed class names, around a TipTap editor. */
export function DialogShareBox({ onSent, onClose }) {
  const dialog = useRef(null);
  const [text, setText] = useState('');
  const usable = text.trim() !== '';
  const submit = useLatest(() => usable && onSent(text));
  useEffect(() => dialog.current.showModal(), []);
  return (
    <dialog ref={dialog} className={look.dialog} data-testid="dialog" onClose={onClose}>
      <div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
        <div className={look.top}>
          <button type="button" className={look.audience} aria-label="Who can see this">
            <Avatar name="Y" />
            <span>You · Anyone</span>
            <Icon name="down" />
          </button>
          <button type="button" className={look.icon} aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <TiptapEditor className={look.editor} onText={setText} onSubmit={() => submit.current()} />
        <div className={look.bottom}>
          <button type="button" className={look.icon} aria-label="Add a photo">
            <Icon name="image" />
          </button>
          <button type="button" className={look.icon} aria-label="Schedule for later">
            <Icon name="clock" />
          </button>
          <button type="button" className={look.send} disabled={!usable} onClick={() => submit.current()}>
            <span>Post</span>
          </button>
        </div>
      </div>
    </dialog>
  );
}
