import { createRoot } from 'react-dom/client';
import '../shared/replica.js';
import { choice } from '../shared/flags.js';
import { App } from './app.jsx';
import '../shared/base.css';
import '../shared/box.css';

document.documentElement.dataset.theme = choice('theme', 'light');
createRoot(document.getElementById('root')).render(<App />);
