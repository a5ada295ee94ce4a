import '../../src/ui/page.css';
import '../../src/pages/popup/popup.css';
import { render } from 'preact';
import { Popup } from '../../src/pages/popup/Popup';

render(<Popup />, document.body);
