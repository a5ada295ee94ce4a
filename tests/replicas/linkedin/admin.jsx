import { useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { QuillEditor } from './quill-editor.jsx';
import { useSchedule } from './schedule.js';

/** Variant D, `/company/<id>/admin/…`: a company's page for those who look after it, with a share box that has no ids. */
export function AdminPage({ open, onOpen, onSent, onClose }) {
  return (
    <main className="card">
      <h2>Nusa Terminals</h2>
      <button type="button" className="share-box-feed-entry__trigger" onClick={onOpen}>
        Start a post
      </button>
      {open && <AdminShareBox onSent={onSent} onClose={onClose} />}
    </main>
  );
}

function AdminShareBox({ onSent, onClose }) {
  const [text, setText] = useState('');
  const schedule = useSchedule('Post');
  const usable = text.trim() !== '';
  const submit = useLatest(() => usable && onSent(text));
  return (
    <div className="veil">
      <div className="share-box-v3" role="dialog" aria-label="Create a post">
        <header>
          <Avatar name="N" />
          <button type="button">
            Nusa Terminals <Icon name="down" />
          </button>
          <button type="button" className="tool" aria-label="Dismiss" onClick={onClose}>
            <Icon name="close" />
          </button>
        </header>
        <QuillEditor testHook={false} onText={setText} onSubmit={() => submit.current()} />
        <footer>
          <button type="button" className="tool" aria-label="Add media">
            <Icon name="image" />
          </button>
          <span className="push" />
          <button type="button" className="tool" {...schedule.button}>
            <Icon name="clock" />
          </button>
          <button type="button" className="primary" disabled={!usable} onClick={() => submit.current()}>
            {schedule.label}
          </button>
        </footer>
      </div>
    </div>
  );
}
