import { english } from '../../../i18n/index.ts';

export default english({
  'next-rewrites-place':
    'Where Next.js serves the page, and without touching the server: into the configuration’s object.',
  'next-rewrites-cookies':
    'A static export passes nothing on. Cookies of the other site are not sent along.',
});
