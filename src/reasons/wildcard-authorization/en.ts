import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Authorization’ header is covered only by ‘*’ in ‘Access-Control-Allow-Headers’',
  happened: [
    '{host} covers `Authorization` only by `*`. Browsers still accept that and print a warning; the standard excludes it.',
  ],
  why: ['`Authorization` carries a secret, so a server should name it.'],
  todo: ['Name `authorization` beside the `*` on {host}.'],
  avoid: [],
});
