import { Fragment, useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { Icon } from '../shared/parts.jsx';
import { TiptapEditor } from '../shared/tiptap-editor.jsx';
import look from './feed-new.module.css';

const COMMENT_EDITOR = { 'aria-label': 'Text editor for creating comment' };

/**
 * A post of the server-driven feed with its comments: hashed class names, and no number of the post but in its comments'
 * keys. `onComment` publishes a comment's text and says whether it was taken; `onRepost` opens the share box for it.
 */
export function NewPost({ post, onComment, onRepost }) {
  const [open, setOpen] = useState(false);
  return (
    <div data-display-contents="true">
      <div role="listitem" className="card" componentkey={`expandedKey${post.slug}FeedType_MAIN_FEED_RELEVANCE`}>
        <div componentkey={`Key${post.slug}`}>
          {post.likedBy && (
            <p componentkey="feed-header_1">
              <a href={`/in/${post.likedBy.slug}/`}>{post.likedBy.name}</a> likes this
            </p>
          )}
          <div className={look.actor}>
            <a href={`/in/${post.slug}/`} aria-label={`View ${post.name}’s profile`}>
              <Icon name="person" />
            </a>
            <Person of={post} />
            <button type="button" className="tool" aria-label={`Open control menu for post by ${post.name}`}>
              <Icon name="down" />
            </button>
          </div>
          <p componentkey="feed-commentary_1" className={look.clamped}>
            <WrittenText text={post.text} />
          </p>
          <div>
            <button type="button" className="tool" aria-label="Comment" onClick={() => setOpen(true)}>
              <Icon name="reply" />
              <span>Comment</span>
            </button>
            <button type="button" className="tool" aria-label="Repost" onClick={() => onRepost(post)}>
              <Icon name="repost" />
              <span>Repost with your thoughts</span>
            </button>
          </div>
          <div componentkey={`commentsSectionContainer${post.slug}`}>
            {open && <CommentBox label="Comment" onSend={onComment} />}
            <Comments post={post} onComment={onComment} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** One flat list: answers follow what they answer, told apart only by where they are; so does the box for a new one. */
function Comments({ post, onComment }) {
  const [answered, setAnswered] = useState(null);
  const all = post.comments.flatMap((comment) => [comment, ...comment.answers]);
  return (
    <div data-testid="lazy-column">
      {all.map((comment) => {
        const urn = `urn:li:comment:(urn:li:activity:${post.id},${comment.id})`;
        return (
          <Fragment key={comment.id}>
            <div role="listitem" id={`replaceableComment_${urn}`} componentkey={`replaceableComment_${urn}`}>
              <div componentkey={`CommentComponentReference_${urn}`}>
                <a href={`/in/${comment.slug}/`}>
                  <Icon name="person" />
                </a>
                <Person of={comment} />
                <p>
                  <WrittenText text={comment.text} />
                </p>
                <button type="button" aria-label="Reply" onClick={() => setAnswered(comment)}>
                  Reply
                </button>
              </div>
            </div>
            {answered === comment && <CommentBox label="Reply" named={comment.name} onSend={onComment} />}
          </Fragment>
        );
      })}
    </div>
  );
}

const Person = ({ of: { name, slug, role = 'Customer' } }) => (
  <a href={`/in/${slug}/`}>
    <p>
      <span aria-hidden="true">{name}</span> • 2nd
    </p>
    <p className="soft">{role}</p>
  </a>
);

const WrittenText = ({ text }) => (
  <span tabIndex={-1} data-testid="expandable-text-box">
    {text.split('\n').map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change
      <Fragment key={index}>
        {index > 0 && <br />}
        {line}
      </Fragment>
    ))}
    <button type="button" data-testid="expandable-text-button" aria-hidden="true" tabIndex={-1}>
      … more
    </button>
  </span>
);

/** The editor in its box, and beside it a row of tools, with the button only where there is text. */
function CommentBox({ label, named, onSend }) {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const usable = text.trim() !== '';
  const submit = useLatest(() => usable && onSend(text) && setRound(round + 1));
  return (
    <div className={look.box}>
      <div>
        <div>
          <div componentkey={`commentBox-${label}`}>
            <div data-view-name="comment-box">
              <div data-testid="ui-core-tiptap-text-editor-wrapper">
                <TiptapEditor
                  className={look.editor}
                  attributes={COMMENT_EDITOR}
                  named={named}
                  round={round}
                  onText={setText}
                  onSubmit={() => submit.current()}
                />
              </div>
            </div>
          </div>
        </div>
        <div>
          <button type="button" className="tool" data-view-name="comment-emoji-picker" aria-label="Open emoji keyboard">
            <Icon name="smile" />
          </button>
          <button type="button" className="tool" data-view-name="comment-add-image" aria-label="Share photo">
            <Icon name="image" />
          </button>
          {usable && (
            <div componentkey={`auto-commentButtonSection-${label}`}>
              <button type="button" className={look.send} onClick={() => submit.current()}>
                <span>{label}</span>
              </button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
