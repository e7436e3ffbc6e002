import { english } from '../../../i18n/index.ts';

export default english({
  'lighttpd-place':
    'The modules in front of the others in their list; the rest in a file of its own, read below the global lines and above every other block that sets headers for this path. Where several such blocks hold, only the last counts: one that sets headers for everybody there needs these lines in it. What `setenv` sets for everybody is from then on also on a login’s refusal.',
});
