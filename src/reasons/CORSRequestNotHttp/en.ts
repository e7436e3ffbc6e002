import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request not HTTP',
  happened: [
    { when: 'url-is-file', text: 'The page was opened from disk.' },
    'The page asked for {url|=a URL} with the scheme {scheme|=of a file or app}. CORS covers only `http:` and `https:`, so nothing was sent.',
  ],
  why: [
    'Permission is given in HTTP headers, and files have none; a saved page must not read other files.',
  ],
  todo: [
    'Was the page opened from disk? It loads no modules: serve its folder (`npx serve`, `npx vite preview`), open `http://localhost`.',
    'Otherwise write an `http:` or `https:` URL in the page’s code.',
  ],
  avoid: [
    'Do not loosen the browser’s protection of files: any saved page could then read your disk.',
  ],
});
