import { english } from '../../../i18n/index.ts';

export default english({
  'lighttpd-place':
    'The modules in front of the others in their list; the rest in a file of its own, below the global lines and above other blocks that set headers for this path: of several, only the last counts. A login’s refusal then has the headers of `setenv`, too.',
});
