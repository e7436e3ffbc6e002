/** Opening files, and only that: what a page loads when somebody opens one. */
export { openFile } from './open/open.ts';
export { openedText } from './opened-text.ts';
