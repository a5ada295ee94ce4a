import { useEffect, useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { QuillEditor } from './quill-editor.jsx';
import { ClassicReposted } from './reposted.jsx';
import { useSchedule } from './schedule.js';

/**
 * Variant A: a modal in the light DOM around a Quill editor. In variant B the same stands in a shadow root, where its
 * button becomes usable so many milliseconds `late`. `label` is what the button says unless the post is scheduled.
 */
export function ClassicShareBox({ reposted, label = 'Post', late = 0, onSent, onClose }) {
  const [text, setText] = useState('');
  const [noticed, setNoticed] = useState(false);
  const schedule = useSchedule(label);
  const usable = text.trim() !== '' || reposted !== undefined;
  const submit = useLatest(() => usable && onSent(text));
  useEffect(() => {
    const timer = setTimeout(() => setNoticed(usable), late);
    return () => clearTimeout(timer);
  }, [usable]);
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
        {reposted && <ClassicReposted post={reposted} />}
        <footer>
          <button type="button" className="tool" aria-label="Add media">
            <Icon name="image" />
          </button>
          <span className="push" />
          <button type="button" className="tool share-actions__scheduled-post-btn" {...schedule.button}>
            <Icon name="clock" />
          </button>
          <button
            type="button"
            className="share-actions__primary-action"
            disabled={!(late > 0 ? noticed : usable)}
            onClick={() => submit.current()}
          >
            {schedule.label}
          </button>
        </footer>
      </div>
    </div>
  );
}
