import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request not HTTP',
  cause: [
    {
      when: 'url-is-file',
      text: 'The page was opened from disk, where modules and files may not be loaded.',
    },
  ],
  happened: [
    'The page asked for {url|=a URL} with the scheme {scheme|=of a file or app}. CORS covers only `http:` and `https:`, so nothing was sent.',
  ],
  why: [
    'Permission is given in HTTP headers, and files have none; a saved page must not read other files.',
  ],
  todo: [
    '{place|disk=Serve its folder (` npx serve`, ` npx vite preview`), and open it at `http://localhost`.|=Write an `http:` or `https:` URL in the page’s code; serve a page from disk over `http://localhost`.}',
  ],
  avoid: [
    'Do not loosen the browser’s protection of files: any saved page could then read your disk.',
  ],
});
