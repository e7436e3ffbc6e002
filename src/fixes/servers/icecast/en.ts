import { english } from '../../../i18n/index.ts';

export default english({
  'icecast-place':
    'Right below `<icecast>`, or into a `<mount>` for one stream. If there are `<http-headers>` already, put the lines into them.',
});
