import '../../src/ui/page.css';
import '../../src/pages/options/options.css';
import '../../src/pages/options/sections/sections.css';
import { render } from 'preact';
import { Options } from '../../src/pages/options/Options';

render(<Options />, document.body);
