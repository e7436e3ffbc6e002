import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'api-gateway-place':
    'Dans un fichier à part, pour une API HTTP ou l’URL d’une fonction Lambda ; la console propose les mêmes champs. Une API REST n’a pas ce réglage : la fonction y envoie elle-même les en-têtes.',
  'api-gateway-takes':
    'Dès lors, AWS répond à toute pré-vérification : que la fonction n’envoie plus d’en-têtes CORS.',
  'api-gateway-read': 'API HTTP : enregistrer le réglage actuel.',
  'api-gateway-read-url': 'URL de fonction : enregistrer le réglage actuel.',
  'api-gateway-apply': 'API HTTP : l’écrire. `API` désigne l’identifiant de la vôtre.',
  'api-gateway-apply-url': 'URL de fonction : l’écrire. `NAME` désigne la fonction.',
});
