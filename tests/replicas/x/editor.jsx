import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { useEffect, useRef, useState } from 'react';
import { fault } from '../shared/flags.js';
import { registerEditor } from '../shared/replica.js';
import 'draft-js/dist/Draft.css';

/** X colours tags, names and addresses by decorators: plain text in the model, a leaf of its own in the DOM. */
const LINKS = [/#[\p{L}\p{N}_]+/gu, /@\w+/g, /https?:\/\/\S+/g];

const Link = ({ children }) => <span className="link">{children}</span>;

const decorator = new CompositeDecorator(
  LINKS.map((pattern) => ({
    strategy: (block, found) => {
      for (const match of block.getText().matchAll(pattern)) found(match.index, match.index + match[0].length);
    },
    component: Link,
  })),
);

const stateOf = (text) => EditorState.createWithContent(ContentState.createFromText(text), decorator);
const textOf = (state) => state.getCurrentContent().getPlainText('\n');

const bindKeys = (event) =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'submit' : getDefaultKeyBinding(event);

/**
 * A Draft.js editor with X's test ids, the `index`th of its thread. Calls `onText` with the model's text, `onSubmit` on Ctrl or Cmd+Enter.
 */
export function PostEditor({ index, initial = '', placeholder, autoFocus, onText, onSubmit }) {
  const [state, setState] = useState(() => stateOf(initial));
  const [generation, setGeneration] = useState(0);
  const editor = useRef(null);
  const latest = useRef(state);
  latest.current = state;
  const text = textOf(state);

  useEffect(() => onText(text), [text]);
  useEffect(() => {
    const focus = () => editor.current?.focus();
    if (autoFocus) focus();
    const remount = () => setGeneration((old) => old + 1);
    const mention = (name) =>
      setState((old) =>
        EditorState.push(
          old,
          Modifier.replaceText(old.getCurrentContent(), old.getSelection(), `@${name} `),
          'insert-characters',
        ),
      );
    return registerEditor({ text: () => textOf(latest.current), remount, mention });
  }, []);
  useEffect(() => {
    if (!fault('remountEditor') || text === '' || generation > 0) return;
    const timer = setTimeout(() => setGeneration(1), 800);
    return () => clearTimeout(timer);
  }, [text, generation]);
  useEffect(() => {
    if (generation > 0) setState((old) => EditorState.moveFocusToEnd(old));
  }, [generation]);

  return (
    <div className="composer-text" data-testid={`tweetTextarea_${index}_label`}>
      <div className="rich-text" data-testid={`tweetTextarea_${index}RichTextInputContainer`}>
        <Editor
          key={generation}
          ref={editor}
          editorState={state}
          onChange={setState}
          placeholder={placeholder}
          ariaLabel="Post text"
          ariaMultiline
          role="textbox"
          spellCheck
          webDriverTestID={`tweetTextarea_${index}`}
          keyBindingFn={bindKeys}
          handleKeyCommand={(command) => {
            if (command !== 'submit') return 'not-handled';
            onSubmit();
            return 'handled';
          }}
        />
      </div>
    </div>
  );
}
