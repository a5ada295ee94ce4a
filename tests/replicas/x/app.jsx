import { useState } from 'react';
import { createPortal } from 'react-dom';
import { choice, fault } from '../shared/flags.js';
import { Icon } from '../shared/parts.jsx';
import { replica } from '../shared/replica.js';
import { ArticleEditor } from './article.jsx';
import { Composer } from './composer.jsx';
import { Messages } from './messages.jsx';
import { follow, Post } from './post.jsx';
import { go, usePath } from './route.js';
import { useStore } from './store.js';

const ACCOUNT = choice('account', 'harbourcap');
const PLACES = [
  { path: '/home', name: 'Home', icon: 'home' },
  { path: '/explore', name: 'Explore', icon: 'search' },
  { path: '/notifications', name: 'Notifications', icon: 'bell' },
  { path: `/${ACCOUNT}`, name: 'Profile', icon: 'person', testid: 'AppTabBar_Profile_Link' },
];

/** The page: navigation, the column of the current path, the side column, and at most one compose dialog above. */
export function App() {
  const path = usePath();
  const { posts, toast } = useStore();
  const [dialog, setDialog] = useState(null);
  const open = (about) => {
    setDialog({ ...about, behind: location.pathname });
    go('/compose/post');
  };
  const close = () => {
    go(dialog.behind);
    setDialog(null);
  };
  const shown = dialog?.behind ?? path;
  const timeline = {
    posts,
    onReply: (post) => open({ reply: post }),
    onQuote: (post) => open({ quoted: post }),
    onEdit: (post) => open({ edited: post }),
  };

  return (
    <>
      <div className="page">
        <Navigation path={shown} onCompose={() => open({})} />
        <main>
          <Column path={shown} {...timeline} />
        </main>
        <Side path={shown} />
      </div>
      {fault('decoys') && <Messages />}
      {createPortal(
        <>
          {dialog && <ComposeDialog {...dialog} onClose={close} />}
          {toast && (
            <div className="toast" data-testid="toast" role="alert">
              {toast}
            </div>
          )}
        </>,
        document.getElementById('layers'),
      )}
    </>
  );
}

function Navigation({ path, onCompose }) {
  return (
    <header className="navigation">
      <div className="sign" aria-hidden="true" />
      <nav>
        {PLACES.map((place) => (
          <a
            key={place.path}
            href={place.path}
            data-testid={place.testid}
            className={place.path === path ? 'here' : undefined}
            onClick={follow(place.path)}
          >
            <Icon name={place.icon} />
            <span>{place.name}</span>
          </a>
        ))}
      </nav>
      <a
        className="compose"
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        onClick={(event) => {
          event.preventDefault();
          onCompose();
        }}
      >
        Post
      </a>
      <button type="button" className="account" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
        {!fault('narrow') && (
          <>
            <b>You</b>
            <span className="soft">@{ACCOUNT}</span>
          </>
        )}
      </button>
    </header>
  );
}

function Column({ path, posts, onReply, onQuote, onEdit }) {
  const id = path.match(/^\/\w+\/status\/(\d+)/)?.[1];
  const post = posts.find((one) => one.id === id);
  if (post) {
    return (
      <>
        <h2>Post</h2>
        <Post post={post} onReply={onReply} onQuote={onQuote} />
        <Composer key={id} reply />
      </>
    );
  }
  if (path.startsWith('/compose/articles/edit/')) return <ArticleEditor key={path} path={path} />;
  if (path !== '/home') return <h2>{PLACES.find((place) => place.path === path)?.name ?? 'Nothing here'}</h2>;
  return (
    <>
      <div className="tabs" role="tablist">
        <span role="tab" aria-selected="true">
          For you
        </span>
        <span role="tab" aria-selected="false">
          Following
        </span>
      </div>
      <Composer />
      {posts.map((one) => (
        <Post key={one.id} post={one} onReply={onReply} onQuote={onQuote} onEdit={onEdit} />
      ))}
    </>
  );
}

function ComposeDialog({ reply, quoted, edited, onClose }) {
  const [asking, setAsking] = useState(false);
  const close = () => (replica.model() === '' ? onClose() : setAsking(true));
  return (
    <div className="veil">
      <div className="dialog" role="dialog" aria-modal="true" aria-labelledby="modal-header">
        <div className="dialog-bar">
          <button type="button" className="tool" data-testid="app-bar-close" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="unseen">
            Compose post
          </h2>
        </div>
        {reply && <Post post={reply} />}
        <Composer modal reply={reply !== undefined} quoted={quoted} edited={edited} onSent={onClose} />
      </div>
      {asking && <SaveSheet onAnswer={onClose} />}
    </div>
  );
}

/** What X asks before it closes a dialog with words in it. */
const SaveSheet = ({ onAnswer }) => (
  <div className="sheet" data-testid="confirmationSheetDialog" role="alertdialog" aria-label="Save post?">
    <h2>Save post?</h2>
    <button type="button" data-testid="confirmationSheetConfirm" onClick={onAnswer}>
      Save
    </button>
    <button type="button" data-testid="confirmationSheetCancel" onClick={onAnswer}>
      Discard
    </button>
  </div>
);

function Side({ path }) {
  const { posts } = useStore();
  const author = posts.find(({ handle, id }) => path === `/${handle}/status/${id}`);
  return (
    <aside>
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <input data-testid="SearchBox_Search_Input" role="combobox" aria-label="Search query" placeholder="Search" />
      </form>
      {author && <RelevantPeople author={author} />}
      <section>
        <h3>What people read today</h3>
        <p>
          <b>Port of Semarang</b>
          <span className="soft">1,204 posts</span>
        </p>
        <p>
          <b>Quarterly reports</b>
          <span className="soft">8,930 posts</span>
        </p>
      </section>
    </aside>
  );
}

/** On a post's own page, beside it; the button's id begins with the person's number. */
const RelevantPeople = ({ author: { name, handle, id } }) => (
  <section>
    <h3>Relevant people</h3>
    <div data-testid="UserCell">
      <a href={`/${handle}`} onClick={follow(`/${handle}`)}>
        <b>{name}</b> <span className="soft">@{handle}</span>
      </a>
      <button type="button" className="tool" data-testid={`77${id}-follow`} aria-label={`Follow @${handle}`}>
        <Icon name="person" />
      </button>
    </div>
  </section>
);
