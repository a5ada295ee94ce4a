import { useEffect, useRef, useState } from 'react';
import { registerEditor, replica } from '../shared/replica.js';
import { TiptapEditor } from '../shared/tiptap-editor.jsx';
import { ClassicShareBox } from './share-classic.jsx';
import look from './share-dialog.module.css';

const BODY = { 'data-test-article-editor-content-textbox': '', 'aria-label': 'Article editor content' };

/**
 * `/article/new/`: a headline, a body, and “Next” far over both. The first headline makes a draft of it: the address
 * changes and the body is built anew. “Next” opens a share box for the words that announce the article.
 */
export function ArticlePage({ onNext, onPublish }) {
  const [headline, setHeadline] = useState('');
  const [body, setBody] = useState('');
  const [announcing, setAnnouncing] = useState(false);
  const usable = headline.trim() !== '' && body.trim() !== '';
  const next = () => {
    if (onNext(`${headline}\n\n${body}`)) setAnnouncing(true);
  };
  return (
    <>
      <div className="card article-editor">
        <nav className="article-editor-nav">
          <button type="button">Manage</button>
          <button type="button" className="article-editor-nav__publish" disabled={!usable} onClick={next}>
            Next
          </button>
        </nav>
        <Headline text={headline} onText={setHeadline} />
        <TiptapEditor className={look.editor} attributes={BODY} onText={setBody} />
      </div>
      {announcing && (
        <ClassicShareBox
          label="Publish"
          onSent={(text) => onPublish(text) && setAnnouncing(false)}
          onClose={() => setAnnouncing(false)}
        />
      )}
    </>
  );
}

function Headline({ text, onText }) {
  const latest = useRef(text);
  latest.current = text;
  const isDraft = useRef(false);
  useEffect(() => registerEditor({ text: () => latest.current }), []);
  const makeDraft = () => {
    if (isDraft.current || text === '') return;
    isDraft.current = true;
    history.replaceState(null, '', '/article/edit/7400000000000000099/');
    replica.remountEditor();
  };
  return (
    <textarea
      id="article-editor-headline__textarea"
      className="article-editor-headline__textarea"
      placeholder="Title"
      rows={1}
      value={text}
      onChange={({ target }) => onText(target.value)}
      onBlur={makeDraft}
    />
  );
}
