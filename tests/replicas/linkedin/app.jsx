import { useState } from 'react';
import { choice, fault } from '../shared/flags.js';
import { Avatar, Icon } from '../shared/parts.jsx';
import { replica } from '../shared/replica.js';
import { Decoys } from './decoys.jsx';
import { ClassicShareBox } from './share-classic.jsx';
import { DialogShareBox } from './share-dialog.jsx';

const SEED = [
  {
    id: 1,
    name: 'Rani Wijaya',
    role: 'Chief operating officer, Nusa Terminals',
    text: 'Our port in Semarang loaded 4,100 containers in May, 12% more than a year ago. The new crane paid for itself in nine months.',
  },
  {
    id: 2,
    name: 'Jonas Lindqvist',
    role: 'Managing director, Öresund Freight',
    text: 'We closed our Malmö warehouse today. All 23 colleagues have a new place, 19 of them with us.',
  },
];

/** The share boxes LinkedIn shows by account: A is classic (Quill), C is the server-driven dialog (TipTap). */
const SHARE_BOXES = { A: ClassicShareBox, C: DialogShareBox };

/** The feed, and the share box of the variant named in the address (`?variant=A|C`, A when none is named). */
export function App() {
  const [posts, setPosts] = useState(SEED);
  const [open, setOpen] = useState(false);
  const [toast, setToast] = useState('');
  const ShareBox = SHARE_BOXES[choice('variant', 'A')];

  // The fault `refuse` is a server that takes no posts: the share box stays open with its text.
  const publish = (text) => {
    replica.attempts.push(text);
    if (fault('refuse')) {
      setToast('Something went wrong. Try again.');
      return;
    }
    replica.published.push(text);
    setPosts((old) => [{ id: old.length + 1, name: 'You', role: 'Your company', text }, ...old]);
    setOpen(false);
    setToast('Post successful.');
    setTimeout(() => setToast(''), 4000);
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
            <article className="card" key={post.id}>
              <header>
                <Avatar name={post.name} />
                <div>
                  <b>{post.name}</b>
                  <div className="soft">{post.role}</div>
                </div>
              </header>
              <p className="update-components-text">{post.text}</p>
            </article>
          ))}
          {fault('decoys') && <Decoys />}
        </main>
        <aside className="card">
          <b>Today’s news</b>
          <p>Freight rates fall for a third month</p>
          <p>What boards ask about climate reports</p>
        </aside>
      </div>
      {open && <ShareBox onSent={publish} onClose={() => setOpen(false)} />}
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
