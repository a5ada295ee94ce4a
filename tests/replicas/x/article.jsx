import { AtomicBlockUtils, ContentState, Editor, EditorState } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { choice, fault } from '../shared/flags.js';
import { Icon } from '../shared/parts.jsx';
import { registerEditor } from '../shared/replica.js';
import { Post } from './post.jsx';
import { publish, useStore } from './store.js';

const WORDS = {
  en: ['Preview', 'Publish', 'Add a title', 'Article Title'],
  de: ['Vorschau', 'Veröffentlichen', 'Titel hinzufügen', 'Artikeltitel'],
};

/**
 * X's page for an article: over it the link to its preview with the button behind, and an icon; a title, tools, and a body
 * in which a post may stand. The button opens a sheet with one of the same words, and is no way back to the text. The fault
 * `noPreview` is a page without the link.
 */
export function ArticleEditor({ path }) {
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [asking, setAsking] = useState(false);
  const [preview, publishing, hint, name] = WORDS[choice('locale', 'en')];
  const usable = title.trim() !== '' && body.trim() !== '';
  return (
    <>
      <div className="article-bar">
        <h2 id="detail-header">Article</h2>
        {!fault('noPreview') && (
          <a href={`${path}/preview`} onClick={(event) => event.preventDefault()}>
            <span>{preview}</span>
          </a>
        )}
        <div>
          <button
            type="button"
            className="primary"
            disabled={!usable}
            onClick={() => publish(`${title}\n\n${body}`) && setAsking(true)}
          >
            <span>{publishing}</span>
          </button>
        </div>
        <div>
          <button type="button" className="tool" aria-label="Focus mode">
            <Icon name="down" />
          </button>
        </div>
      </div>
      <Title name={name} hint={hint} text={title} onText={setTitle} />
      <div className="article-tools" id="toolbar-styling-buttons">
        <button type="button">Body</button>
        <button type="button" aria-label="Add Media">
          Insert
        </button>
      </div>
      <Body onText={setBody} />
      {asking && (
        <div className="sheet" role="dialog" aria-modal="true">
          <h2>{publishing}</h2>
          <button type="button" onClick={() => setAsking(false)}>
            {publishing}
          </button>
        </div>
      )}
    </>
  );
}

function Title({ name, hint, text, onText }) {
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => registerEditor({ text: () => latest.current }), []);
  return (
    <textarea
      className="article-title"
      name={name}
      placeholder={hint}
      maxLength={100}
      rows={1}
      value={text}
      onChange={({ target }) => onText(target.value)}
    />
  );
}

/** With the fault `embed` somebody's post stands below the first line. */
function Body({ onText }) {
  const { posts } = useStore();
  const [state, setState] = useState(() => (fault('embed') ? withPost() : EditorState.createEmpty()));
  const [generation, setGeneration] = useState(0);
  const latest = useRef(state);
  latest.current = state;
  const text = state.getCurrentContent().getPlainText('\n');
  useEffect(() => onText(text), [text]);
  useEffect(
    () =>
      registerEditor({
        text: () => latest.current.getCurrentContent().getPlainText('\n'),
        remount: () => setGeneration((old) => old + 1),
      }),
    [],
  );
  const render = (block) =>
    block.getType() === 'atomic' ? { component: () => <Post post={posts[0]} />, editable: false } : null;
  return (
    <div className="article-body" data-testid="composerRichTextInputContainer">
      <Editor
        key={generation}
        editorState={state}
        onChange={setState}
        blockRendererFn={render}
        role="textbox"
        webDriverTestID="composer"
      />
    </div>
  );
}

function withPost() {
  const content = ContentState.createFromText('').createEntity('TWEET', 'IMMUTABLE', {});
  const state = EditorState.moveSelectionToEnd(EditorState.createWithContent(content));
  const embedded = AtomicBlockUtils.insertAtomicBlock(state, content.getLastCreatedEntityKey(), ' ');
  return EditorState.moveSelectionToEnd(embedded);
}
