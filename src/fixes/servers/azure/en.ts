import { english } from '../../../i18n/index.ts';

export default english({
  'azure-place':
    'In the portal, on the page of the app: API, CORS, one origin a line in Allowed Origins. Or by command, which adds to the list as well.',
  'azure-credentials': 'Tick “Enable Access-Control-Allow-Credentials” on the same page, too.',
  'azure-takes':
    'Once the list has an entry, the platform answers for the program, whose own CORS code no longer counts: either all origins here, or all of them there.',
  'azure-apply': 'App Service. `GROUP` and `NAME` stand for your resource group and app.',
  'azure-apply-functions': 'The same for Functions.',
});
