import { Icon } from '../shared/parts.jsx';

/** What is reposted with thoughts, under the classic editor: the other's post in small, all of it one link. */
export const ClassicReposted = ({ post }) => (
  <div className="update-components-mini-update-v2 feed-shared-mini-update-v2">
    <a className="update-components-actor__meta-link" href={`/in/${post.slug}?miniProfileUrn=1`}>
      <span className="update-components-actor__title">
        <span aria-hidden="true">{post.name}</span>
        <span className="visually-hidden">{post.name}</span>
      </span>
      <span className="soft">{post.role}</span>
    </a>
    <a
      className="update-components-mini-update-v2__link-to-details-page"
      href={`/feed/update/urn:li:activity:${post.id}`}
    >
      <div className="update-components-text">
        <span dir="ltr">{post.text}</span>
      </div>
    </a>
  </div>
);

/** The same under the server-driven editor, as its feed shows a post. */
export const NewReposted = ({ post }) => (
  <div componentkey={`Key${post.slug}`}>
    <a href={`/in/${post.slug}/`} aria-label={`View ${post.name}’s profile`}>
      <Icon name="person" />
    </a>
    <a href={`/in/${post.slug}/`}>
      <p>
        <span aria-hidden="true">{post.name}</span> • 2nd
      </p>
      <p className="soft">{post.role}</p>
    </a>
    <p>
      <span tabIndex={-1} data-testid="expandable-text-box">
        {post.text}
      </span>
    </p>
  </div>
);
