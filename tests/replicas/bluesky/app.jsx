import { useRef, useState } from 'react';
import { fault } from '../shared/flags.js';
import { useLatest } from '../shared/latest.js';
import { Avatar } from '../shared/parts.jsx';
import { publish } from '../shared/publish.js';
import { TiptapEditor } from '../shared/tiptap-editor.jsx';

/**
 * Bluesky's home with its composer over it: one TipTap editor for each post of a thread, one button for all, at the top.
 * With the fault `reply` it answers a post, with `quote` it quotes one.
 */
export function App() {
  const [open, setOpen] = useState(false);
  return (
    <main>
      <button type="button" aria-label="Compose new post" onClick={() => setOpen(true)}>
        New post
      </button>
      {open && <Composer onSent={() => setOpen(false)} />}
    </main>
  );
}

function Composer({ onSent }) {
  const [posts, setPosts] = useState([{ key: 0, text: '' }]);
  const made = useRef(0);
  const usable = posts.every(({ text }) => text.trim() !== '');
  const submit = useLatest(() => {
    if (usable && publish(posts.map(({ text }) => text).join('\n\n'))) onSent();
  });
  const add = () => {
    made.current += 1;
    setPosts((old) => [...old, { key: made.current, text: '' }]);
  };
  const write = (key, text) => setPosts((old) => old.map((post) => (post.key === key ? { key, text } : post)));
  return (
    <div role="dialog" aria-modal="true">
      <div className="box" data-testid="composePostView">
        <div className="bar">
          <button type="button" aria-label="Cancel" onClick={onSent}>
            <div dir="auto">Cancel</div>
          </button>
          <button
            type="button"
            data-testid="composerPublishBtn"
            aria-label="Publish post"
            disabled={!usable}
            onClick={() => submit.current()}
          >
            <div dir="auto">{posts.length > 1 ? 'Post All' : 'Post'}</div>
          </button>
        </div>
        <div>
          <div>
            {fault('reply') && <Answered />}
            {posts.map(({ key }) => (
              <div key={key}>
                <div className="row">
                  <Avatar name="Y" />
                  <TiptapEditor
                    attributes={{ 'aria-label': 'Rich-Text Editor' }}
                    onText={(text) => write(key, text)}
                    onSubmit={() => submit.current()}
                  />
                </div>
                {key === 0 && fault('quote') && <Quoted />}
              </div>
            ))}
          </div>
        </div>
        <div className="bar">
          <button type="button" aria-label="Add another post to thread" onClick={add}>
            +
          </button>
        </div>
      </div>
    </div>
  );
}

/** As ComposerReplyTo.tsx has it: a press shows all of it. */
const Answered = () => (
  <div role="button" tabIndex={0} aria-label="Expand or collapse the full post you are replying to">
    <Avatar name="Claire Fournier" />
    <div>
      <div>
        <div dir="auto">Claire Fournier</div>
      </div>
      <div>
        <div dir="auto">{'Your drivers left eleven pallets in the rain.\nNobody has answered me.'}</div>
      </div>
    </div>
  </div>
);

/** As QuoteEmbed and PostMeta have it. */
const Quoted = () => (
  <div>
    <div>
      <Avatar name="Jonas Lindqvist" />
      <div dir="auto">Jonas Lindqvist</div>
      <div dir="auto">{'\u00a0@jonas.example'}</div>
      <div dir="auto">
        <span>· </span>2h
      </div>
    </div>
    <div dir="auto" data-word-wrap="1">
      We closed our Malmö warehouse today. All 23 colleagues have a <span>new place</span>.
    </div>
  </div>
);
