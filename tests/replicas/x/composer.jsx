import { useEffect, useRef, useState } from 'react';
import { fault } from '../shared/flags.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { replica } from '../shared/replica.js';
import { PostEditor } from './editor.jsx';
import { publish } from './store.js';
import { PostTextarea } from './textarea.jsx';

const TOOLS = ['image', 'list', 'smile', 'calendar', 'pin'];
const LIMIT = 280;
const Box = fault('mobile') ? PostTextarea : PostEditor;
const emptyPart = (key) => ({ key, text: '' });

/**
 * The compose box: text rows, then the tool bar with the button as a sibling subtree, as on X. In the dialog a part with
 * text offers another one below it; all parts go out by the one button, which is dead while any is empty.
 * @param {{ modal?: boolean, reply?: boolean, quoted?: object, edited?: object, onSent?: () => void }} props `modal`
 *   names the button `tweetButton` in place of `tweetButtonInline`; the button is a new element whenever it becomes
 *   usable or unusable
 */
export function Composer({ modal = false, reply = false, quoted, edited, onSent }) {
  const [parts, setParts] = useState(() => [emptyPart(0)]);
  const [buttonGone, setButtonGone] = useState(false);
  const made = useRef(0);
  const fits = ({ text }) => text.trim() !== '' && text.length <= LIMIT;
  const usable = parts.every(fits) || (quoted !== undefined && parts.length === 1 && parts[0].text === '');

  useEffect(() => {
    replica.remountButton = (milliseconds) => {
      setButtonGone(true);
      setTimeout(() => setButtonGone(false), milliseconds);
    };
  }, []);

  const nextPart = () => {
    made.current += 1;
    return emptyPart(made.current);
  };
  const write = (key, text) => setParts((old) => old.map((part) => (part.key === key ? { ...part, text } : part)));
  const send = () => {
    if (!usable) return;
    const text = parts.map((part) => part.text).join('\n\n');
    if (!publish(text, { reply, edited })) return;
    setParts([nextPart()]);
    onSent?.();
  };

  return (
    <div className="composer">
      <Avatar name="You" />
      <div className="composer-body">
        {parts.map(({ key, text }, index) => (
          <div className="part" key={key}>
            <Box
              index={fault('legacyIndex') ? 0 : index}
              initial={edited?.text}
              placeholder={reply ? 'Post your reply' : quoted ? 'Add a comment' : 'What is happening?'}
              autoFocus={modal}
              onText={(text) => write(key, text)}
              onSubmit={send}
            />
            {index > 0 && (
              <button
                type="button"
                className="tool"
                aria-label="Remove this post"
                onClick={() => setParts((old) => old.filter((part) => part.key !== key))}
              >
                <Icon name="close" />
              </button>
            )}
            {modal && index === parts.length - 1 && text !== '' && (
              <button
                type="button"
                className="tool"
                data-testid="addButton"
                aria-label="Add post"
                onClick={() => {
                  const part = nextPart();
                  setParts((old) => [...old, part]);
                }}
              >
                <Icon name="list" />
              </button>
            )}
          </div>
        ))}
        {quoted && <Quoted post={quoted} />}
        <div className="toolbar" data-testid="toolBar">
          <nav className="tools">
            {TOOLS.map((tool) => (
              <button type="button" className="tool" key={tool} aria-label={tool}>
                <Icon name={tool} />
              </button>
            ))}
          </nav>
          <span className="count">{parts[0].text.length > 0 && LIMIT - parts[0].text.length}</span>
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
              <span>{edited ? 'Update' : parts.length > 1 ? 'Post all' : reply ? 'Reply' : 'Post'}</span>
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
