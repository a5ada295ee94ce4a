import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

/** LinkedIn's outlet for its older parts on its newer pages: an open shadow root with the page's style sheets in it. */
export const InteropOutlet = ({ children }) => (
  <InShadow id="interop-outlet" data-testid="interop-shadowdom">
    {children}
  </InShadow>
);

/** Renders its children into an open shadow root of its own. */
export function InShadow({ children, ...host }) {
  const element = useRef(null);
  const [root, setRoot] = useState(null);
  useEffect(() => {
    const shadow = element.current.attachShadow({ mode: 'open' });
    for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) shadow.append(sheet.cloneNode());
    setRoot(shadow);
  }, []);
  return (
    <div ref={element} {...host}>
      {root && createPortal(children, root)}
    </div>
  );
}
