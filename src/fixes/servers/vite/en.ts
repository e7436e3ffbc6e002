import { english } from '../../../i18n/index.ts';

export default english({
  'vite-place': 'While you develop, and without touching the server: into the object of `{where}`.',
  'proxy-page':
    'In the page’s code leave `{target}` out, so that the address begins with `{start}`. The page then asks its own origin.',
  'proxy-page-prefix':
    'In the page’s code write `{start}` in place of `{target}`. The page then asks its own origin.',
  'vite-development':
    'This serves development only: the finished page is not served by it. There the server must allow the origin, or your own backend must pass the calls on.',
});
