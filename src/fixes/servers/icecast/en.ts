import { english } from '../../../i18n/index.ts';

export default english({
  'icecast-place':
    'Right below `<icecast>`, or in one `<mount>`; if there are `<http-headers>`, the lines into them.',
});
