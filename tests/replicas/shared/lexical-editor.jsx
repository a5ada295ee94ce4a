import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { registerLexicalTextEntity } from '@lexical/text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  TextNode,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { registerEditor } from './replica.js';

/** A person's or company's name: text that is kept or taken away as a whole, as in Lexical's own playground. */
class Mention extends TextNode {
  static getType() {
    return 'mention';
  }
  static clone(node) {
    return new Mention(node.__text, node.__key);
  }

  createDOM(config) {
    const dom = super.createDOM(config);
    dom.className = 'mention';
    dom.spellcheck = false;
    return dom;
  }

  isTextEntity() {
    return true;
  }
  canInsertTextBefore() {
    return false;
  }
  canInsertTextAfter() {
    return false;
  }
}

/** Hashtags are leaves of their own. */
class Hashtag extends TextNode {
  static getType() {
    return 'hashtag';
  }
  static clone(node) {
    return new Hashtag(node.__text, node.__key);
  }

  createDOM(config) {
    const dom = super.createDOM(config);
    dom.className = 'tag';
    return dom;
  }

  isTextEntity() {
    return true;
  }
  canInsertTextBefore() {
    return false;
  }
}

function hashtagIn(text) {
  const match = /#[\p{L}\p{N}_]+/u.exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

const textOf = (editor) =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );

/** Puts a text in the place of all: a paragraph a line, or one paragraph with breaks in it. */
function $fill(text, breaks) {
  const root = $getRoot().clear();
  const lines = text.split('\n');
  if (!breaks) {
    for (const line of lines) root.append($createParagraphNode().append(...(line ? [$createTextNode(line)] : [])));
    return;
  }
  const nodes = lines.flatMap((line, at) => [...(at ? [$createLineBreakNode()] : []), $createTextNode(line)]);
  root.append($createParagraphNode().append(...nodes));
}

/**
 * Lexical in the clothes of a box of Meta's. Calls `onText` with the model's text. With `breaks` a new line is a break in
 * the one paragraph, else a paragraph; with `sendsByEnter` that takes Shift+Enter. A new `round` empties the editor.
 */
export function LexicalEditor({
  className,
  attributes,
  breaks = false,
  sendsByEnter = false,
  round = 0,
  onText,
  onSubmit,
}) {
  const host = useRef(null);
  const empty = useRef(null);
  const [mount, setMount] = useState({ generation: 0, text: '' });
  useEffect(() => {
    if (round > 0) empty.current();
  }, [round]);
  useEffect(() => {
    const editor = createEditor({
      namespace: 'replica',
      nodes: [Mention, Hashtag],
      onError: (error) => {
        throw error;
      },
    });
    const $submit = (event) => {
      const sends = event?.ctrlKey || event?.metaKey || (sendsByEnter && !event?.shiftKey);
      if (!sends) return false;
      event.preventDefault();
      onSubmit();
      return true;
    };
    editor.setRootElement(host.current);
    const unregister = [
      breaks ? registerPlainText(editor) : registerRichText(editor),
      registerHistory(editor, createEmptyHistoryState(), 1000),
      ...registerLexicalTextEntity(editor, hashtagIn, Hashtag, ({ __text }) => new Hashtag(__text)),
      editor.registerCommand(KEY_ENTER_COMMAND, $submit, COMMAND_PRIORITY_HIGH),
      editor.registerUpdateListener(() => onText(textOf(editor))),
    ];
    editor.update(() => $fill(mount.text, breaks), { discrete: true, tag: 'history-merge' });
    const mention = (label) =>
      editor.update(() => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return;
        selection.insertNodes([new Mention(label).setMode('token'), $createTextNode(' ')]);
      });
    empty.current = () => editor.update(() => $fill('', breaks));
    const remount = () => setMount(({ generation }) => ({ generation: generation + 1, text: textOf(editor) }));
    const forget = registerEditor({ text: () => textOf(editor), mention, remount });
    return () => {
      forget();
      for (const remove of unregister) remove();
      editor.setRootElement(null);
    };
  }, [mount]);
  return (
    <div
      key={mount.generation}
      ref={host}
      className={className}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      spellCheck
      tabIndex={0}
      {...attributes}
    />
  );
}
