import { useEffect, useState } from 'react';
import { Avatar, Icon } from '../shared/parts.jsx';
import { replica } from '../shared/replica.js';
import { PostEditor } from './editor.jsx';
import { publish } from './store.js';

const TOOLS = ['image', 'list', 'smile', 'calendar', 'pin'];
const LIMIT = 280;

/**
 * The compose box: text row, then the tool bar with the button as a sibling subtree, as on X.
 * @param {{ modal?: boolean, reply?: boolean, quoted?: object, onSent?: () => void }} props `modal` names the button
 *   `tweetButton` in place of `tweetButtonInline`; the button is a new element whenever it becomes usable or unusable
 */
export function Composer({ modal = false, reply = false, quoted, onSent }) {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const [buttonGone, setButtonGone] = useState(false);
  const usable = (text.trim() !== '' || quoted !== undefined) && text.length <= LIMIT;

  useEffect(() => {
    replica.remountButton = (milliseconds) => {
      setButtonGone(true);
      setTimeout(() => setButtonGone(false), milliseconds);
    };
  }, []);

  const send = () => {
    if (!usable) return;
    if (!publish(text, { reply })) return;
    setRound(round + 1);
    setText('');
    onSent?.();
  };

  return (
    <div className="composer">
      <Avatar name="You" />
      <div className="composer-body">
        <PostEditor
          key={round}
          placeholder={reply ? 'Post your reply' : quoted ? 'Add a comment' : 'What is happening?'}
          autoFocus={modal}
          onText={setText}
          onSubmit={send}
        />
        {quoted && <Quoted post={quoted} />}
        <div className="toolbar" data-testid="toolBar">
          <nav className="tools">
            {TOOLS.map((tool) => (
              <button type="button" className="tool" key={tool} aria-label={tool}>
                <Icon name={tool} />
              </button>
            ))}
          </nav>
          <span className="count">{text.length > 0 && LIMIT - text.length}</span>
          {!buttonGone && (
            <button
              key={String(usable)}
              type="button"
              className="primary"
              data-testid={modal ? 'tweetButton' : 'tweetButtonInline'}
              disabled={!usable}
              aria-disabled={usable ? undefined : true}
              onClick={send}
            >
              <span>{reply ? 'Reply' : 'Post'}</span>
            </button>
          )}
        </div>
      </div>
    </div>
  );
}

function Quoted({ post }) {
  return (
    <div data-testid="attachments">
      <div className="quoted" role="link" tabIndex={0}>
        <div data-testid="User-Name">
          <b>{post.name}</b> <span className="soft">@{post.handle}</span>
        </div>
        <div data-testid="tweetText" lang="en">
          {post.text}
        </div>
      </div>
    </div>
  );
}
