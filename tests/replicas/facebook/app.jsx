import { useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { LexicalEditor } from '../shared/lexical-editor.jsx';
import { Icon } from '../shared/parts.jsx';
import { Press } from '../shared/press.jsx';
import { publish } from '../shared/publish.js';

/**
 * Facebook's feed, with the dialog in which a post is written, a dialog with another's post and the comments on it, and a
 * chat: all of them Lexical. The latter two are never Lectern's.
 */
export function App() {
  const [open, setOpen] = useState('');
  return (
    <main>
      <section aria-label="Create a post">
        <Press onPress={() => setOpen('post')}>What’s on your mind, Ana?</Press>
      </section>
      <div role="article">
        <p>The bridge at Tanjung opens on Friday.</p>
        <Press label="Leave a comment" onPress={() => setOpen('comments')}>
          Comment
        </Press>
      </div>
      {open === 'post' && <Composer onClose={() => setOpen('')} />}
      {open === 'comments' && <Comments />}
      <Chat />
    </main>
  );
}

function Composer({ onClose }) {
  const [text, setText] = useState('');
  const usable = text.trim() !== '';
  const submit = useLatest(() => {
    if (usable && publish(text)) onClose();
  });
  return (
    <div role="dialog" aria-modal="true" aria-label="Create post">
      <form className="box" method="POST" onSubmit={(event) => event.preventDefault()}>
        <div className="bar">
          <h2>Create post</h2>
          <Press label="Close composer dialog" onPress={onClose}>
            <Icon name="close" />
          </Press>
        </div>
        <Press label="Edit privacy. Sharing with Friends." onPress={() => {}}>
          <Icon name="people" />
          Friends
        </Press>
        <LexicalEditor
          attributes={{ 'aria-label': 'What’s on your mind, Ana?' }}
          onText={setText}
          onSubmit={() => submit.current()}
        />
        <div className="bar">
          <span>Add to your post</span>
          <Press label="Photo/video" onPress={() => {}}>
            <Icon name="image" />
          </Press>
          <Press label="More post options" onPress={() => {}}>
            <Icon name="list" />
          </Press>
        </div>
        <Press label="Post" dead={!usable} onPress={() => submit.current()}>
          <span>Post</span>
        </Press>
      </form>
    </div>
  );
}

const Comments = () => (
  <div role="dialog" aria-modal="true" aria-label="Rani’s post">
    <div className="box" role="article">
      <p>The bridge at Tanjung opens on Friday.</p>
      <form role="presentation">
        <LexicalEditor attributes={{ 'aria-label': 'Comment as Ana' }} onText={() => {}} onSubmit={() => {}} />
        <Press label="Comment" onPress={() => {}}>
          Comment
        </Press>
      </form>
    </div>
  </div>
);

const Chat = () => (
  <div className="box" role="region" aria-label="Chat with Rani">
    <LexicalEditor attributes={{ 'aria-label': 'Message' }} onText={() => {}} onSubmit={() => {}} />
    <Press label="Press Enter to send" onPress={() => {}}>
      Send
    </Press>
  </div>
);
