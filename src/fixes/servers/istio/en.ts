import { english } from '../../../i18n/index.ts';

export default english({
  'istio-place':
    'Into the entry under `http:` of the VirtualService that serves this path, beside its `route:`.',
});
