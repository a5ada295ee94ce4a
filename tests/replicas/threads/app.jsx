import { useRef, useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { LexicalEditor } from '../shared/lexical-editor.jsx';
import { Icon } from '../shared/parts.jsx';
import { Press } from '../shared/press.jsx';
import { publish } from '../shared/publish.js';

/** Threads' home with its composer over it: one Lexical editor for each post, one button for all. No element has an id. */
export function App() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <Press label="Empty text field. Type to compose a new post." onPress={() => setOpen(true)}>
        What’s new?
      </Press>
      {open && <Composer onClose={() => setOpen(false)} />}
    </main>
  );
}

function Composer({ onClose }) {
  const [posts, setPosts] = useState([{ key: 0, text: '' }]);
  const made = useRef(0);
  const usable = posts.every(({ text }) => text.trim() !== '');
  const submit = useLatest(() => {
    if (usable && publish(posts.map(({ text }) => text).join('\n\n'))) onClose();
  });
  const add = () => {
    made.current += 1;
    setPosts((old) => [...old, { key: made.current, text: '' }]);
  };
  const write = (key, text) => setPosts((old) => old.map((post) => (post.key === key ? { key, text } : post)));
  return (
    <div role="dialog" aria-modal="true">
      <div className="box">
        <div className="bar">
          <Press onPress={onClose}>Cancel</Press>
          <span>New thread</span>
        </div>
        {posts.map(({ key }) => (
          <LexicalEditor
            key={key}
            attributes={{ 'aria-label': 'Text field. Type to compose a new post.', 'aria-placeholder': 'What’s new?' }}
            breaks
            onText={(text) => write(key, text)}
            onSubmit={() => submit.current()}
          />
        ))}
        <input placeholder="Add a topic" aria-label="Add a topic" />
        <div className="bar">
          <Press label="Attach media" onPress={() => {}}>
            <Icon name="image" />
          </Press>
          <Press onPress={add}>Add to thread</Press>
        </div>
        <div className="bar">
          <Press onPress={() => {}}>Anyone can reply & quote</Press>
          <Press dead={!usable} onPress={() => submit.current()}>
            Post
          </Press>
        </div>
      </div>
    </div>
  );
}
