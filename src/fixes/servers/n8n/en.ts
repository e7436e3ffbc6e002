import { english } from '../../../i18n/index.ts';

export default english({
  'n8n-place':
    'In the Webhook node, behind the origins that are there, with commas; then publish the workflow.',
});
