import { Avatar, Icon } from '../shared/parts.jsx';
import { go } from './route.js';

/** One post of the timeline. `onReply`, `onQuote` and, on one's own, `onEdit` open the dialogs; without them it stands alone, as in a dialog. */
export function Post({ post, onReply, onQuote, onEdit }) {
  const status = `/${post.handle}/status/${post.id}`;
  return (
    <article className="post" data-testid="tweet">
      <Avatar name={post.name} />
      <div className="post-body">
        <div data-testid="User-Name">
          <b>{post.name}</b>{' '}
          <a className="soft" href={`/${post.handle}`} onClick={follow(`/${post.handle}`)}>
            <span>@{post.handle}</span>
          </a>
          <span className="soft"> · </span>
          <a className="soft" href={status} onClick={follow(status)}>
            {post.time}
          </a>
        </div>
        <div className="post-text" data-testid="tweetText" lang="en">
          {post.text}
        </div>
        {onReply && (
          <div className="actions" role="group">
            <button type="button" className="tool" data-testid="reply" aria-label="Reply" onClick={() => onReply(post)}>
              <Icon name="reply" />
            </button>
            <button
              type="button"
              className="tool"
              data-testid="retweet"
              aria-label="Quote"
              onClick={() => onQuote(post)}
            >
              <Icon name="repost" />
            </button>
            {onEdit && post.handle === 'you' && (
              <button
                type="button"
                className="tool"
                data-testid="edit"
                aria-label="Edit post"
                onClick={() => onEdit(post)}
              >
                <Icon name="down" />
              </button>
            )}
            <button type="button" className="tool" data-testid="like" aria-label="Like">
              <Icon name="like" />
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

/** A click handler that moves within the page. @param {string} path */
export const follow = (path) => (event) => {
  event.preventDefault();
  go(path);
};
