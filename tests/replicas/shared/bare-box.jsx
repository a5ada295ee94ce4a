import { useEffect, useRef, useState } from 'react';
import { registerEditor } from './replica.js';

const isLine = (node) =>
  node instanceof HTMLElement && node.localName !== 'br' && !getComputedStyle(node).display.startsWith('inline');

/** The lines of a box as its site would post them: a block is a line, and so is what stands beside one. */
function linesIn(parent) {
  const lines = [];
  let isOpen = false;
  const add = (words) => {
    if (isOpen) lines[lines.length - 1] += words;
    else lines.push(words);
    isOpen = true;
  };
  for (const node of parent.childNodes) {
    if (isLine(node)) {
      const inner = linesIn(node);
      lines.push(...(inner.length > 0 ? inner : ['']));
      isOpen = false;
    } else if (node.localName === 'br') {
      add('');
      isOpen = false;
    } else add(node.textContent);
  }
  return lines;
}

const textOf = (box) => linesIn(box).join('\n').replaceAll('\u00a0', ' ');

function fill(box, text) {
  const [first, ...others] = text.split('\n');
  box.replaceChildren(first);
  for (const line of others) {
    const block = document.createElement('div');
    block.append(line || document.createElement('br'));
    box.append(block);
  }
}

/** The browser's own `contenteditable`, and a site that reads what is in it. A new `round` empties it. */
export function BareBox({ attributes, round = 0, onText, onSubmit }) {
  const host = useRef(null);
  const [mount, setMount] = useState({ generation: 0, text: '' });
  useEffect(() => {
    if (round === 0) return;
    host.current.replaceChildren();
    onText('');
  }, [round]);
  useEffect(() => {
    const box = host.current;
    if (mount.text) fill(box, mount.text);
    const mention = (name) => {
      const island = document.createElement('span');
      island.className = 'mention';
      island.contentEditable = 'false';
      island.textContent = name;
      const range = getSelection().getRangeAt(0);
      const blank = document.createTextNode('\u00a0');
      range.insertNode(blank);
      range.insertNode(island);
      getSelection().collapse(blank, 1);
      onText(textOf(box));
    };
    const remount = () => setMount(({ generation }) => ({ generation: generation + 1, text: textOf(box) }));
    return registerEditor({ text: () => textOf(box), mention, remount });
  }, [mount]);
  const submit = (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <div
      key={mount.generation}
      ref={host}
      className="write"
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      spellCheck
      onInput={() => onText(textOf(host.current))}
      onKeyDown={submit}
      {...attributes}
    />
  );
}
