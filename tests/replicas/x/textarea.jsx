import { useEffect, useRef, useState } from 'react';
import { registerEditor } from '../shared/replica.js';

/** The box of X's page for telephones: React keeps its value, and it grows with its text. Takes what `PostEditor` takes. */
export function PostTextarea({ index, initial = '', placeholder, autoFocus, onText, onSubmit }) {
  const [text, setText] = useState(initial);
  const [generation, setGeneration] = useState(0);
  const box = useRef(null);
  const latest = useRef(text);
  latest.current = text;

  useEffect(() => {
    onText(text);
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight}px`;
  }, [text, generation]);
  useEffect(() => {
    if (autoFocus) box.current.focus();
    return registerEditor({ text: () => latest.current, remount: () => setGeneration((old) => old + 1) });
  }, []);

  return (
    <textarea
      key={generation}
      ref={box}
      className="composer-text"
      data-testid={`tweetTextarea_${index}`}
      aria-label="Post text"
      placeholder={placeholder}
      rows={2}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
