import { english } from '../../../i18n/index.ts';

/** What the reader must know when the browser keeps Raison from sites. */
export default english({
  access: 'Access to sites',
  accessNone: 'Raison sees no requests: it has no access to any site.',
  accessSome:
    'Raison sees only some requests: it needs access to the page’s site and to the API’s.',
  accessReads: 'It only reads requests and responses; nothing leaves this machine.',
  accessAllow: 'Allow all sites…',
});
