import { later } from './later.tsx';

/** What the reader opens in the place of the requests is loaded when it is opened. */
export const TOOLS = {
  message: later(async () => (await import('./message/message-page.tsx')).MessagePage),
  reasons: later(async () => (await import('./reference/reference-page.tsx')).ReferencePage),
} as const;
