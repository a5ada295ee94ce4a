import { Editor, Extension, Node } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { registerEditor } from './replica.js';

/** A person's or company's name: one node that is not edited from within. */
const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ label: { default: '' } }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, node.attrs.label],
  renderText: ({ node }) => node.attrs.label,
});

/** Hashtags are coloured by decorations: plain text in the model, an element of its own in the DOM. */
const Hashtags = Extension.create({
  name: 'hashtags',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, tags(doc)) } }),
  ],
});

function tags(doc) {
  const found = [];
  doc.descendants((node, at) => {
    if (!node.isText) return;
    for (const match of node.text.matchAll(/#[\p{L}\p{N}_]+/gu)) {
      const start = at + match.index;
      found.push(Decoration.inline(start, start + match[0].length, { class: 'tag' }));
    }
  });
  return found;
}

/** A share box has paragraphs and line breaks, nothing else. */
const plainParagraphs = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

/** A document with one paragraph a line. */
const documentOf = (text) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
});

const textOf = (editor) => editor.getText({ blockSeparator: '\n' });

const SHARE_BOX = { componentkey: 'ShareBox_textEditor', 'aria-label': 'Text editor for creating content' };

/**
 * TipTap in the clothes of LinkedIn's server-driven share box, or of another of its boxes by `attributes`. Calls `onText`
 * with the model's text; without `onSubmit` Ctrl+Enter breaks a line. `named` is a person whom the site names at the start; a new `round` empties the editor.
 */
export function TiptapEditor({ className, attributes = SHARE_BOX, named = '', round = 0, onText, onSubmit }) {
  const host = useRef(null);
  const empty = useRef(null);
  const [mount, setMount] = useState({ generation: 0, text: '' });
  useEffect(() => {
    if (round > 0) empty.current();
  }, [round]);
  useEffect(() => {
    const submit = Extension.create({
      name: 'submit',
      priority: 1000,
      addKeyboardShortcuts: () => ({
        'Mod-Enter': () => {
          onSubmit?.();
          return onSubmit !== undefined;
        },
      }),
    });
    const editor = new Editor({
      element: host.current,
      injectCSS: false,
      autofocus: true,
      content: documentOf(mount.text),
      extensions: [plainParagraphs, Mention, Hashtags, submit],
      editorProps: {
        attributes: {
          class: className,
          role: 'textbox',
          'aria-multiline': 'true',
          ...attributes,
        },
      },
      onUpdate: () => onText(textOf(editor)),
    });
    const mention = (label) =>
      editor.commands.insertContent([
        { type: 'mention', attrs: { label } },
        { type: 'text', text: ' ' },
      ]);
    if (named && mount.generation === 0) mention(named);
    empty.current = () => editor.commands.clearContent(true);
    const remount = () => setMount(({ generation }) => ({ generation: generation + 1, text: textOf(editor) }));
    const forget = registerEditor({ text: () => textOf(editor), mention, remount });
    return () => {
      forget();
      editor.destroy();
    };
  }, [mount]);
  return <div key={mount.generation} ref={host} />;
}
