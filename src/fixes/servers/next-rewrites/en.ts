import { english } from '../../../i18n/index.ts';

export default english({
  'next-rewrites-place':
    'Where the page itself is served by Next.js, and without touching the server: into the configuration’s object; if it has `rewrites` already, the entry into its list.',
  'next-rewrites-cookies':
    '`next start` passes calls on, too; a static export does not. Cookies of the other site are not sent along: the page has its own.',
});
