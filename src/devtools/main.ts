import { browser } from '../browser.ts';
import { tellOfDevtools } from './watched.ts';

tellOfDevtools();

// Firefox resolves these paths against this page, Chromium against the extension's root: only an
// absolute path means the same file to both.
await browser.devtools.panels.create('Raison', '/icons/32.png', '/src/panel/index.html');
