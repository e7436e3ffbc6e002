import { english } from '../../../i18n/index.ts';

export default english({
  'varnish-place':
    'The first block right below `vcl 4.1;`, the second at the end of the same file.',
});
