import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'n8n-place':
    'Dans le nœud Webhook, après les origines présentes, avec des virgules ; puis publiez le workflow.',
});
