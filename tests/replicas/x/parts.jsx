import { go } from './route.js';

/** Simple line icons of our own, on a 24 × 24 grid. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  mail: 'M3 6h18v12H3zl9 7 9-7',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 15-5 16 0',
  image: 'M4 4h16v16H4zm0 12 5-5 4 4 3-3 4 4',
  list: 'M4 6h2m3 0h11M4 12h2m3 0h11M4 18h2m3 0h11',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 14c2 3 6 3 8 0M9 9v1m6-1v1',
  calendar: 'M4 6h16v14H4zm0 5h16M8 3v4m8-4v4',
  pin: 'M12 3a6 6 0 0 0-6 6c0 5 6 12 6 12s6-7 6-12a6 6 0 0 0-6-6zm0 4v4',
  reply: 'M4 5h16v11h-9l-5 4v-4H4z',
  repost: 'M7 20V7L4 10m3-3 3 3m7-6v13l3-3m-3 3-3-3',
  like: 'M12 20S4 15 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 6-8 11-8 11z',
  close: 'M5 5l14 14M19 5 5 19',
};

export const Icon = ({ name }) => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
  </svg>
);

export const Avatar = ({ name }) => (
  <div className="avatar" data-letter={name[0]} aria-hidden="true">
    {name[0]}
  </div>
);

/** One post of the timeline. `onReply` and `onQuote` open the dialogs; without them it stands alone, as in a dialog. */
export function Post({ post, onReply, onQuote }) {
  const status = `/${post.handle}/status/${post.id}`;
  return (
    <article className="post" data-testid="tweet">
      <Avatar name={post.name} />
      <div className="post-body">
        <div data-testid="User-Name">
          <b>{post.name}</b> <span className="soft">@{post.handle} · </span>
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
