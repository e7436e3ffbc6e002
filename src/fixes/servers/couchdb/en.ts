import { english } from '../../../i18n/index.ts';

export default english({
  'couchdb-place':
    'At the end of `local.ini`, on every node, or line by line under Configuration in Fauxton. It holds for all databases.',
});
