import { useEffect, useRef, useState } from 'react';
import { choice, fault } from '../shared/flags.js';
import { publish } from '../shared/publish.js';
import { registerEditor } from '../shared/replica.js';

/** Mastodon's column: a form around a textarea that React keeps, sent by its button, by script or by Ctrl+Enter. */
export function App() {
  const [text, setText] = useState('');
  const [generation, setGeneration] = useState(0);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => registerEditor({ text: () => latest.current, remount: () => setGeneration((old) => old + 1) }), []);
  const isBlank = text.length > 0 && text.trim() === '';
  const send = (event) => {
    event?.preventDefault();
    if (text !== '' && !isBlank && publish(text)) setText('');
  };
  return (
    <form className="compose-form box" onSubmit={send}>
      {choice('reply', '') !== '' && <Answered />}
      <div className="autosuggest-textarea">
        <textarea
          key={generation}
          className="autosuggest-textarea__textarea"
          placeholder="What is on your mind?"
          aria-label="What is on your mind?"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={(event) => {
            if (event.keyCode === 13 && (event.ctrlKey || event.metaKey)) send();
          }}
        />
      </div>
      {fault('quote') && <Quoted />}
      <div className="compose-form__footer bar">
        <button type="button" aria-label="Add poll">
          ☰
        </button>
        <div className="compose-form__submit">
          <button type="submit" className="button" disabled={isBlank}>
            Post
          </button>
        </div>
      </div>
    </form>
  );
}

const Answered = () => (
  <div className="reply-indicator">
    <a href="/@rani@port.example" className="reply-indicator__display-name">
      <span className="display-name">Rani Wijaya</span>{' '}
      <span className="display-name__account">@rani@port.example</span>
    </a>
    <div className="reply-indicator__content translate">
      <p>Your invoices are hard to read, and nobody answers me.</p>
      <p>What is going on at your company?</p>
    </div>
  </div>
);

/** Since version 4.5. */
const Quoted = () => (
  <div className="status__quote">
    <div className="status">
      <a href="/@jonas@freight.example" className="status__display-name">
        <span className="display-name">
          <bdi>
            <strong className="display-name__html">Jonas Lindqvist</strong>
          </bdi>{' '}
          <span className="display-name__account">@jonas@freight.example</span>
        </span>
      </a>
      <div className="status__content">
        <div className="status__content__text status__content__text--visible translate">
          <p>We closed our Malmö warehouse today.</p>
          <p>All 23 colleagues have a new place.</p>
        </div>
      </div>
    </div>
  </div>
);
