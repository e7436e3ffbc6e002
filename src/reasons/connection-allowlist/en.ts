import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: the page’s own Connection-Allowlist leaves this URL out',
  happened: [
    'The page may connect only to what its `Connection-Allowlist` header names. Browser error: {error|=not given}',
  ],
  why: ['With such a list injected code cannot carry data to other servers.'],
  todo: ['On the page’s server, add {url|=the URL} to the list in `Connection-Allowlist`.'],
  avoid: [],
});
