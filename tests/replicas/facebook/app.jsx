import { useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { LexicalEditor } from '../shared/lexical-editor.jsx';
import { Icon } from '../shared/parts.jsx';
import { Press } from '../shared/press.jsx';
import { publish } from '../shared/publish.js';
import { replica } from '../shared/replica.js';

/**
 * Facebook's feed, with the dialog in which a post is written, a dialog with another's post and the comments on it, and a
 * chat, which is never Lectern's: all of them Lexical.
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
    </div>
    <div className="box" role="article" aria-label="Comment by Jonas">
      <p>It opened on Thursday.</p>
      <CommentBox label="Reply to Jonas" />
    </div>
    <CommentBox label="Comment as Ana" />
  </div>
);

/**
 * A form of its own; its button is there once somebody is in it. Enter sends, or chooses from the list of names, which is
 * open behind an @; Shift+Enter breaks a line.
 */
function CommentBox({ label }) {
  const [isIn, setIsIn] = useState(false);
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const chooses = /@\w*$/.test(text);
  const send = () => {
    if (text.trim() === '' || !publish(text)) return;
    setRound((old) => old + 1);
  };
  const submit = useLatest(() => (chooses ? replica.insertMention('Jonas') : send()));
  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()}>
      <LexicalEditor
        attributes={{ 'aria-label': label, onFocus: () => setIsIn(true) }}
        sendsByEnter
        round={round}
        onText={setText}
        onSubmit={() => submit.current()}
      />
      {isIn && (
        <div className="bar">
          <Press label="Insert an emoji" onPress={() => {}}>
            <Icon name="smile" />
          </Press>
          <div id="focused-state-composer-submit">
            <span>
              <Press label="Comment" dead={text.trim() === ''} onPress={send}>
                <Icon name="reply" />
              </Press>
            </span>
          </div>
        </div>
      )}
    </form>
  );
}

const Chat = () => (
  <div className="box" role="region" aria-label="Chat with Rani">
    <LexicalEditor attributes={{ 'aria-label': 'Message' }} onText={() => {}} onSubmit={() => {}} />
    <Press label="Press Enter to send" onPress={() => {}}>
      Send
    </Press>
  </div>
);
