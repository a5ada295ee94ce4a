import { useEffect, useState } from 'react';
import { BareBox } from '../shared/bare-box.jsx';
import { choice, fault } from '../shared/flags.js';
import { useLatest } from '../shared/latest.js';
import { LexicalEditor } from '../shared/lexical-editor.jsx';
import { Icon } from '../shared/parts.jsx';
import { publish } from '../shared/publish.js';
import { registerEditor } from '../shared/replica.js';
import { SlateEditor } from '../shared/slate-editor.jsx';

/**
 * A site that nobody knows: a box among three buttons, or in a form with one: a textarea (`look=form`), Slate
 * (`look=slate`), the browser's own contenteditable (`look=bare`), or a title and a text (`look=titled`). Around it is what is never Lectern's: a search, a
 * chat, a form with a password.
 */
export function App() {
  const look = choice('look', 'open');
  const Editor = LIBRARIES[look];
  return (
    <main>
      {look === 'open' && <Open />}
      {look === 'form' && <Form />}
      {look === 'titled' && <Titled />}
      {Editor && <RichForm Editor={Editor} />}
      <form role="search" onSubmit={(event) => event.preventDefault()}>
        <textarea aria-label="Find" />
        <button type="submit">Find</button>
      </form>
      <div className="box">
        <div role="log">Rani: are you there?</div>
        <form onSubmit={(event) => event.preventDefault()}>
          <textarea aria-label="Answer Rani" />
          <button type="submit">Send</button>
        </form>
      </div>
      <form className="box" onSubmit={(event) => event.preventDefault()}>
        <textarea aria-label="About you" />
        <input type="password" aria-label="Password" />
        <button type="submit">Save</button>
      </form>
    </main>
  );
}

const LIBRARIES = { slate: SlateEditor, bare: BareBox };

function RichForm({ Editor }) {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const usable = text.trim() !== '';
  const submit = useLatest(() => {
    if (usable && publish(text)) setRound((old) => old + 1);
  });
  return (
    <form
      className="box"
      onSubmit={(event) => {
        event.preventDefault();
        submit.current();
      }}
    >
      <Editor attributes={{ 'aria-label': 'Write' }} round={round} onText={setText} onSubmit={() => submit.current()} />
      <div className="bar">
        <button type="button">Preview</button>
        <button type="submit" disabled={!usable}>
          Publish
        </button>
      </div>
    </form>
  );
}

function Open() {
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const usable = text.trim() !== '';
  const submit = useLatest(() => {
    if (usable && publish(text)) setRound((old) => old + 1);
  });
  return (
    <div className="box">
      <LexicalEditor
        attributes={{ 'aria-label': 'Write' }}
        round={round}
        onText={setText}
        onSubmit={() => submit.current()}
      />
      <div className="bar">
        <button type="button" aria-label="Picture">
          <Icon name="image" />
        </button>
        <button type="button">Preview</button>
        <button type="button">Discard</button>
        <button type="button" disabled={!usable} onClick={() => submit.current()}>
          Publish
        </button>
        {fault('fourth') && <button type="button">Later</button>}
      </div>
    </div>
  );
}

function Form() {
  const [text, setText] = useState('');
  const latest = useLatest(text);
  useEffect(() => registerEditor({ text: () => latest.current }), [latest]);
  const send = (event) => {
    event.preventDefault();
    if (publish(text)) setText('');
  };
  return (
    <form className="box" onSubmit={send}>
      <textarea aria-label="Write" value={text} onChange={({ target }) => setText(target.value)} />
      <div className="bar">
        <button type="button">Preview</button>
        <button type="submit">Publish</button>
      </div>
    </form>
  );
}

function Titled() {
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [round, setRound] = useState(0);
  const submit = useLatest(() => {
    if (!publish(`${title}\n\n${text}`)) return;
    setTitle('');
    setRound((old) => old + 1);
  });
  return (
    <form
      className="box"
      onSubmit={(event) => {
        event.preventDefault();
        submit.current();
      }}
    >
      <textarea
        className={choice('first', 'title')}
        aria-label="Title"
        rows={1}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <BareBox
        attributes={{ 'aria-label': 'Write' }}
        round={round}
        onText={setText}
        onSubmit={() => submit.current()}
      />
      <div className="bar">
        <button type="submit" disabled={text.trim() === ''}>
          Publish
        </button>
      </div>
    </form>
  );
}
