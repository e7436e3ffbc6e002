import { english } from '../../../i18n/index.ts';

export default english({
  'iis-place':
    'Into `<system.webServer>` of the site’s `web.config`. IIS reads the changed file by itself.',
  'iis-module':
    'The IIS CORS module must be installed, or every page answers 500.19. `<customHeaders>` that set the same headers must go: they would be sent twice.',
  'iis-place-list': 'Inside `<cors>`, in front of the other entries.',
  'iis-apply': 'Check that IIS can read its configuration.',
});
