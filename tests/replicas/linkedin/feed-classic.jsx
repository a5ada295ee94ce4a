import { useState } from 'react';
import { useLatest } from '../shared/latest.js';
import { Icon } from '../shared/parts.jsx';
import { QuillEditor } from './quill-editor.jsx';

/** A post of the classic feed with its comments. `onComment` publishes a comment's text and says whether it was taken; `onRepost` opens the share box for it. */
export function ClassicPost({ post, onComment, onRepost }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="card feed-shared-update-v2" data-urn={`urn:li:activity:${post.id}`} role="article">
      {post.likedBy && (
        <div className="update-components-header">
          <a href={`/in/${post.likedBy.slug}`}>{post.likedBy.name}</a> likes this
        </div>
      )}
      <header>
        <a href={`/in/${post.slug}?miniProfileUrn=1`}>
          <Icon name="person" />
        </a>
        <div>
          <a className="update-components-actor__meta-link" href={`/in/${post.slug}?miniProfileUrn=1`}>
            <span className="update-components-actor__title">
              <span aria-hidden="true">{post.name}</span>
              <span className="visually-hidden">{post.name}</span>
            </span>
            <span className="soft">{post.role}</span>
          </a>
          <a className="update-components-actor__sub-description-link" href={`/in/${post.slug}?miniProfileUrn=1`}>
            <span className="soft">2h •</span>
          </a>
        </div>
      </header>
      <div className="feed-shared-inline-show-more-text">
        <div className="update-components-text">
          <span dir="ltr">{post.text}</span>
        </div>
        <button type="button" className="see-more">
          …more
        </button>
      </div>
      <div className="feed-shared-social-action-bar">
        <button type="button" className="tool comment-button" aria-label="Comment" onClick={() => setOpen(true)}>
          <Icon name="reply" /> Comment
        </button>
        <button type="button" className="tool repost-button" aria-label="Repost" onClick={() => onRepost(post)}>
          <Icon name="repost" /> Repost with your thoughts
        </button>
      </div>
      <div className="comments-container">
        {open && <CommentBox label="Comment" onSend={onComment} />}
        {post.comments.map((comment) => (
          <Thread key={comment.id} post={post} comment={comment} onComment={onComment} />
        ))}
      </div>
    </div>
  );
}

/** A comment with its answers; one box under them answers whichever was asked to. */
function Thread({ post, comment, onComment }) {
  const [answered, setAnswered] = useState(null);
  return (
    <div className="comments-thread-entity">
      <Comment post={post} comment={comment} onReply={setAnswered} />
      <div className="comments-replies-list">
        {comment.answers.map((answer) => (
          <Comment key={answer.id} post={post} comment={answer} isAnswer onReply={setAnswered} />
        ))}
      </div>
      {answered && <CommentBox key={answered.id} label="Reply" named={answered.name} onSend={onComment} />}
    </div>
  );
}

function Comment({ post, comment, isAnswer = false, onReply }) {
  const look = isAnswer ? 'comments-comment-entity comments-comment-entity--reply' : 'comments-comment-entity';
  return (
    <article className={look} data-id={`urn:li:comment:(activity:${post.id},${comment.id})`}>
      <a className="comments-comment-meta__description-container" href={`/in/${comment.slug}`}>
        <span className="comments-comment-meta__description-title">{comment.name}</span>
      </a>
      <span className="comments-comment-item__main-content">
        <div className="update-components-text">
          <span dir="ltr">{comment.text}</span>
        </div>
      </span>
      <button
        type="button"
        className="comments-comment-social-bar__reply-action-button--cr"
        aria-label={`Reply to ${comment.name}’s comment`}
        onClick={() => onReply(comment)}
      >
        Reply
      </button>
    </article>
  );
}

/** A form around a Quill editor. The button is there only with text, and what was sent leaves the editor empty. */
function CommentBox({ label, named, onSend }) {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const usable = text.trim() !== '';
  const submit = useLatest(() => usable && onSend(text) && setRound(round + 1));
  const look = label === 'Reply' ? 'comments-comment-box comments-comment-box--reply' : 'comments-comment-box';
  return (
    <div className={look}>
      <form
        className="comments-comment-box__form"
        onSubmit={(event) => {
          event.preventDefault();
          submit.current();
        }}
      >
        <div className="comments-comment-texteditor">
          <QuillEditor
            placeholder="Add a comment…"
            named={named}
            round={round}
            onText={setText}
            onSubmit={() => submit.current()}
          />
          <button type="button" className="tool" aria-label="Add a photo">
            <Icon name="image" />
          </button>
        </div>
        {usable && (
          <button type="submit" className="comments-comment-box__submit-button--cr">
            {`\n  ${label}\n`}
          </button>
        )}
      </form>
    </div>
  );
}
