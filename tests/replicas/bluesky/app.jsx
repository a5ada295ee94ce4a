import { useRef, useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { publish } from '../shared/publish.js';
import { TiptapEditor } from '../shared/tiptap-editor.jsx';

/** Bluesky's home with its composer over it: one TipTap editor for each post of a thread, one button for all, at the top. */
export function App() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <button type="button" aria-label="Compose new post" onClick={() => setOpen(true)}>
        New post
      </button>
      {open && <Composer onSent={() => setOpen(false)} />}
    </main>
  );
}

function Composer({ onSent }) {
  const [posts, setPosts] = useState([{ key: 0, text: '' }]);
  const made = useRef(0);
  const usable = posts.every(({ text }) => text.trim() !== '');
  const submit = useLatest(() => {
    if (usable && publish(posts.map(({ text }) => text).join('\n\n'))) onSent();
  });
  const add = () => {
    made.current += 1;
    setPosts((old) => [...old, { key: made.current, text: '' }]);
  };
  const write = (key, text) => setPosts((old) => old.map((post) => (post.key === key ? { key, text } : post)));
  return (
    <div role="dialog" aria-modal="true">
      <div className="box" data-testid="composePostView">
        <div className="bar">
          <button type="button" aria-label="Cancel" onClick={onSent}>
            Cancel
          </button>
          <button
            type="button"
            data-testid="composerPublishBtn"
            aria-label="Publish post"
            disabled={!usable}
            onClick={() => submit.current()}
          >
            <div>{posts.length > 1 ? 'Post All' : 'Post'}</div>
          </button>
        </div>
        {posts.map(({ key }) => (
          <TiptapEditor
            key={key}
            attributes={{ 'aria-label': 'Rich-Text Editor' }}
            onText={(text) => write(key, text)}
            onSubmit={() => submit.current()}
          />
        ))}
        <div className="bar">
          <button type="button" aria-label="Add another post to thread" onClick={add}>
            +
          </button>
        </div>
      </div>
    </div>
  );
}
