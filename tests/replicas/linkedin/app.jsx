import { useState } from 'react';
import { choice, fault } from '../shared/flags.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { replica } from '../shared/replica.js';
import { AdminPage } from './admin.jsx';
import { ArticlePage } from './article.jsx';
import { Decoys } from './decoys.jsx';
import { ClassicPost } from './feed-classic.jsx';
import { NewPost } from './feed-new.jsx';
import { InteropOutlet } from './outlet.jsx';
import { POSTS } from './posts.js';
import { ClassicShareBox } from './share-classic.jsx';
import { DialogShareBox, ShareComposePage } from './share-dialog.jsx';

const InPage = ({ children }) => children;

/**
 * The looks LinkedIn has by account: A is classic (Quill), C is the server-driven one (TipTap), and B is the new page
 * with the classic share box in its outlet. D is of a company's own pages.
 */
const LOOKS = {
  A: { ShareBox: ClassicShareBox, Post: ClassicPost, Outlet: InPage },
  B: { ShareBox: ClassicShareBox, Post: NewPost, Outlet: InteropOutlet },
  C: { ShareBox: DialogShareBox, Post: NewPost, Outlet: InPage },
};
/** How long the button of a share box in the outlet takes to notice a text, in milliseconds. */
const LATE = { B: 40 };

/** The feed, and the share box of the variant named in the address (`?variant=A|B|C`, A when none is named). */
export function App() {
  const [posts, setPosts] = useState(POSTS);
  /* What the share box is open for: a post that is reposted, or nothing but a new post. */
  const [open, setOpen] = useState(null);
  const [toast, setToast] = useState('');

  // The fault `refuse` is a server that takes no posts: the box stays open with its text.
  const publish = (text) => {
    replica.attempts.push(text);
    if (fault('refuse')) {
      setToast('Something went wrong. Try again.');
      return false;
    }
    replica.published.push(text);
    setToast('Post successful.');
    setTimeout(() => setToast(''), 4000);
    return true;
  };
  const share = (text) => {
    if (!publish(text)) return;
    const own = { id: String(posts.length), slug: 'you', name: 'You', role: 'Your company', text, comments: [] };
    setPosts((old) => [own, ...old]);
    setOpen(null);
  };
  const openFor = (reposted) => setOpen({ reposted });
  const close = () => setOpen(null);

  if (/^\/company\/\d+\/admin\//.test(location.pathname)) {
    return <AdminPage open={open !== null} onOpen={() => openFor()} onSent={share} onClose={close} />;
  }
  if (location.pathname.startsWith('/sharing/compose')) return <ShareComposePage onSent={publish} onClose={close} />;
  if (location.pathname.startsWith('/article/')) return <ArticlePage onNext={publish} onPublish={publish} />;
  const variant = choice('variant', 'A');
  const { ShareBox, Post, Outlet } = LOOKS[variant];

  return (
    <>
      <Header />
      <div className="columns">
        <section className="card profile">
          <Avatar name="Y" />
          <b>You</b>
          <span className="soft">Your company</span>
        </section>
        <main>
          <section className="card start">
            <Avatar name="Y" />
            <button type="button" className="share-box-feed-entry__trigger" onClick={() => openFor()}>
              Start a post
            </button>
          </section>
          {posts.map((post) => (
            <Post key={post.id} post={post} onComment={publish} onRepost={openFor} />
          ))}
          {fault('decoys') && <Decoys />}
        </main>
        <aside className="card">
          <b>Today’s news</b>
          <p>Freight rates fall for a third month</p>
          <p>What boards ask about climate reports</p>
        </aside>
      </div>
      <Outlet>
        {fault('viewer') && <Viewer post={posts[0]} onComment={publish} />}
        {open && <ShareBox late={LATE[variant]} {...open} onSent={share} onClose={close} />}
      </Outlet>
      {toast && (
        <div className="toast" role="alert">
          {toast}
        </div>
      )}
    </>
  );
}

/** A picture with its post beside it, the classic way, also on the new page. */
const Viewer = (rest) => (
  <div role="dialog" aria-label="Media viewer">
    <ClassicPost {...rest} />
  </div>
);

const Header = () => (
  <header className="top">
    <div className="columns">
      <div className="sign" aria-hidden="true" />
      <input role="combobox" aria-label="Search" placeholder="Search" />
      <nav>
        {['home', 'people', 'work', 'bell'].map((icon) => (
          <Icon key={icon} name={icon} />
        ))}
      </nav>
    </div>
  </header>
);
