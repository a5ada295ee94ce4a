import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createEditor, Editor, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { registerEditor } from './replica.js';

const TAG = /#[\p{L}\p{N}_]+/gu;

const linesOf = (text) => text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

/** What the site would post: of a mention its name. */
const wordsOf = (node) =>
  Text.isText(node) ? node.text : node.type === 'mention' ? node.name : node.children.map(wordsOf).join('');
const textOf = (editor) => editor.children.map(wordsOf).join('\n');

/** A person's or company's name: an inline void, as in Slate's own example. */
function withMentions(editor) {
  const { isInline, isVoid, markableVoid } = editor;
  const isMention = (element) => element.type === 'mention';
  return Object.assign(editor, {
    isInline: (element) => isMention(element) || isInline(element),
    isVoid: (element) => isMention(element) || isVoid(element),
    markableVoid: (element) => isMention(element) || markableVoid(element),
  });
}

/** Hashtags are coloured by decorations: plain text in the model, a leaf of its own in the DOM. */
function tagsIn([node, path]) {
  if (!Text.isText(node)) return [];
  return [...node.text.matchAll(TAG)].map(({ 0: { length }, index }) => ({
    anchor: { path, offset: index },
    focus: { path, offset: index + length },
    tag: true,
  }));
}

const Leaf = ({ attributes, leaf, children }) => (
  <span {...attributes} className={leaf.tag && 'tag'}>
    {children}
  </span>
);

const Block = ({ attributes, element, children }) =>
  element.type === 'mention' ? (
    <span {...attributes} className="mention">
      {element.name}
      {children}
    </span>
  ) : (
    <p {...attributes}>{children}</p>
  );

/** Slate with its history. Calls `onText` with the model's text; a new `round` empties the editor. */
export function SlateEditor({ attributes, round = 0, onText, onSubmit }) {
  const [mount, setMount] = useState({ generation: 0, text: '' });
  return (
    <Mounted
      key={mount.generation}
      attributes={attributes}
      text={mount.text}
      round={round}
      onText={onText}
      onSubmit={onSubmit}
      onRemount={(text) => setMount(({ generation }) => ({ generation: generation + 1, text }))}
    />
  );
}

function Mounted({ attributes, text, round, onText, onSubmit, onRemount }) {
  const editor = useMemo(() => withMentions(withHistory(withReact(createEditor()))), []);
  const [value] = useState(() => linesOf(text));
  const remount = useRef(onRemount);
  const emptied = useRef(round);
  useEffect(() => {
    if (round === emptied.current) return;
    emptied.current = round;
    Editor.withoutNormalizing(editor, () => {
      for (let at = editor.children.length - 1; at >= 0; at--) Transforms.removeNodes(editor, { at: [at] });
      Transforms.insertNodes(editor, linesOf(''), { at: [0] });
    });
    Transforms.select(editor, { path: [0, 0], offset: 0 });
  }, [editor, round]);
  useEffect(() => {
    const mention = (name) => {
      Transforms.insertNodes(editor, { type: 'mention', name, children: [{ text: '' }] });
      Transforms.move(editor);
      editor.insertText(' ');
    };
    return registerEditor({ text: () => textOf(editor), mention, remount: () => remount.current(textOf(editor)) });
  }, [editor]);
  const renderElement = useCallback((props) => <Block {...props} />, []);
  const renderLeaf = useCallback((props) => <Leaf {...props} />, []);
  const submit = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <Slate editor={editor} initialValue={value} onChange={() => onText(textOf(editor))}>
      <Editable
        decorate={tagsIn}
        renderElement={renderElement}
        renderLeaf={renderLeaf}
        placeholder="What do you want to say?"
        role="textbox"
        spellCheck
        onKeyDown={submit}
        {...attributes}
      />
    </Slate>
  );
}
