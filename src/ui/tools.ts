import { later } from './later.tsx';
import { loadLanguage } from './texts/language.ts';

/** English titles are searched in every language: half the answers on the web are in English. */
async function reference() {
  const [{ ReferencePage }] = await Promise.all([
    import('./reference/reference-page.tsx'),
    loadLanguage('en'),
  ]);
  return ReferencePage;
}

/** What the reader opens in the place of the requests is loaded when it is opened. */
export const TOOLS = {
  message: later(async () => (await import('./message/message-page.tsx')).MessagePage),
  reasons: later(reference),
} as const;
