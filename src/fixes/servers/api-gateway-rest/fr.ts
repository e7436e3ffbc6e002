import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'api-gateway-rest-place':
    'Pour ce à quoi la passerelle répond elle-même : authentification ou clé refusée, route inconnue, délai dépassé. Une fonction relayée envoie les en-têtes de ses propres réponses, et les pré-vérifications ont besoin d’une méthode OPTIONS (« Enable CORS » dans la console).',
  'api-gateway-rest-apply': 'Déployer l’API ; rien ne change avant.',
});
