import { useEffect, useRef, useState } from 'react';
import { fault } from '../shared/flags.js';
import { useLatest } from '../shared/latest.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { TiptapEditor } from '../shared/tiptap-editor.jsx';
import { InShadow } from './outlet.jsx';
import { NewReposted } from './reposted.jsx';
import { useSchedule } from './schedule.js';
import look from './share-dialog.module.css';

const Place = fault('shadow') ? InShadow : ({ children }) => children;

/** Variant C: a server-driven dialog in the top layer; what is in it stands in a shadow root with the fault `shadow`. */
export function DialogShareBox({ onClose, ...rest }) {
  const dialog = useRef(null);
  useEffect(() => dialog.current.showModal(), []);
  return (
    <dialog ref={dialog} className={look.dialog} data-testid="dialog" onClose={onClose}>
      <Place>
        <ShareCompose onClose={onClose} {...rest} />
      </Place>
    </dialog>
  );
}

/** Variant C at its own address, `/sharing/compose`, without a dialog. */
export const ShareComposePage = (rest) => (
  <main className="card">
    <Place>
      <ShareCompose {...rest} />
    </Place>
  </main>
);

/** What both have in common: hashed class names around a TipTap editor. */
function ShareCompose({ reposted, onSent, onClose }) {
  const [text, setText] = useState('');
  const schedule = useSchedule('Post');
  const usable = text.trim() !== '' || reposted !== undefined;
  const submit = useLatest(() => usable && onSent(text));
  return (
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
      {reposted && <NewReposted post={reposted} />}
      <div className={look.bottom}>
        <button type="button" className={look.icon} aria-label="Add a photo">
          <Icon name="image" />
        </button>
        <button type="button" className={look.icon} {...schedule.button}>
          <Icon name="clock" />
        </button>
        <button type="button" className={look.send} disabled={!usable} onClick={() => submit.current()}>
          <span>{schedule.label}</span>
        </button>
      </div>
    </div>
  );
}
