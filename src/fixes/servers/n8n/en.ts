import { english } from '../../../i18n/index.ts';

export default english({
  'n8n-place':
    'In the Webhook node of the workflow, behind the origins that are there, separated by commas; then publish it. The workflow must be active: `webhook-test` answers only while you listen.',
});
