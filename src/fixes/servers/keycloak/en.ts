import { english } from '../../../i18n/index.ts';

export default english({
  'keycloak-place':
    'In the settings of the client that your page uses, one origin a line, without a path or a slash at the end; then Save.',
});
