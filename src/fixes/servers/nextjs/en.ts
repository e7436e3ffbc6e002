import { english } from '../../../i18n/index.ts';

export default english({
  'nextjs-place':
    'A file of its own beside `app` or `pages`. Up to Next.js 15 it is called `middleware.js`, and what it exports `middleware`.',
  'nextjs-old':
    'If there is such a file already, put the function into it and let it export `proxy = {name}(…)`, with its own function in the brackets. Its `matcher` must hold this path.',
  'nextjs-place-headers':
    'Instead of the file: into the configuration’s object. It changes no status: a route must answer OPTIONS.',
  'nextjs-routes':
    'CORS headers that a route sends itself stay where these lines do not set them: take them out there for this origin.',
  'nextjs-apply': 'Build again, then restart.',
});
