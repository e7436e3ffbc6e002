import { english } from '../../../i18n/index.ts';

export default english({
  'workers-place':
    'Give what the Worker exports a name, and put the rest at the end of the same file: it exports the same Worker again, with a function around its `fetch`. What the Worker sends itself stays as it is, and its other handlers stay, too.',
  'workers-apply': 'Publish the Worker.',
});
