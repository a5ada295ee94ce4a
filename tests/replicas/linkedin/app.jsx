import { useState } from 'react';
import { choice, fault } from '../shared/flags.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { replica } from '../shared/replica.js';
import { Decoys } from './decoys.jsx';
import { ClassicPost } from './feed-classic.jsx';
import { NewPost } from './feed-new.jsx';
import { POSTS } from './posts.js';
import { ClassicShareBox } from './share-classic.jsx';
import { DialogShareBox } from './share-dialog.jsx';

/** The looks LinkedIn has by account: A is classic (Quill), C is the server-driven one (TipTap). */
const LOOKS = { A: { ShareBox: ClassicShareBox, Post: ClassicPost }, C: { ShareBox: DialogShareBox, Post: NewPost } };

/** The feed, and the share box of the variant named in the address (`?variant=A|C`, A when none is named). */
export function App() {
  const [posts, setPosts] = useState(POSTS);
  const [open, setOpen] = useState(false);
  const [toast, setToast] = useState('');
  const { ShareBox, Post } = LOOKS[choice('variant', 'A')];

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
    setOpen(false);
  };

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
            <button type="button" className="share-box-feed-entry__trigger" onClick={() => setOpen(true)}>
              Start a post
            </button>
          </section>
          {posts.map((post) => (
            <Post key={post.id} post={post} onComment={publish} />
          ))}
          {fault('decoys') && <Decoys />}
        </main>
        <aside className="card">
          <b>Today’s news</b>
          <p>Freight rates fall for a third month</p>
          <p>What boards ask about climate reports</p>
        </aside>
      </div>
      {open && <ShareBox onSent={share} onClose={() => setOpen(false)} />}
      {toast && (
        <div className="toast" role="alert">
          {toast}
        </div>
      )}
    </>
  );
}

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
