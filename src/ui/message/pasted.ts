import { signal } from '@preact/signals';

/** What stands in the box: kept while the box is closed, and forgotten with the page. */
export const pasted = signal('');
