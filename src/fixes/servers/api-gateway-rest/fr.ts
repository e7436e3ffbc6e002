import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'api-gateway-rest-place':
    'Pour ce à quoi la passerelle répond elle-même : authentification refusée, route inconnue, délai dépassé. Une fonction relayée envoie ses propres en-têtes, et les pré-vérifications demandent une méthode OPTIONS.',
  'api-gateway-rest-apply': 'Déployer l’API ; rien ne change avant.',
});
