import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'n8n-place':
    'Dans le nœud Webhook du workflow, après les origines présentes, séparées par des virgules ; puis publiez-le. Le workflow doit être actif : `webhook-test` ne répond que pendant l’écoute.',
});
