import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une redirection vers une autre origine a changé l’origine de la page en « null »',
  happened: [
    'En chemin, la requête a été redirigée par {from}, qui n’est pas l’origine de la page, vers une autre origine encore.',
    'À partir de là, le navigateur envoie `Origin: null` au lieu de {page}.',
    'La réponse de {host} ne correspond pas à `null` (valeur d’`Access-Control-Allow-Origin` : {value|=aucune}).',
  ],
  why: [
    'Après un tel détour, la requête ne montre plus qui l’a voulue, puisqu’un serveur intermédiaire en a choisi la cible ; le navigateur préfère donc masquer l’origine de la page plutôt que de s’en porter garant.',
  ],
  todo: [
    'Dans le code de la page, appelez directement l’adresse finale ({url}) : la requête porte alors `Origin: {page}`, que {host} peut autoriser.',
    'Ou faites en sorte que {from} aille chercher les données lui-même au lieu de rediriger la page vers une autre origine.',
    'Si tout le monde peut lire les données, {host} peut envoyer `Access-Control-Allow-Origin: *` ; cela vaut pour les requêtes sans identifiants.',
  ],
  avoid: [
    'Ne laissez jamais un serveur répondre `Access-Control-Allow-Origin: null` : un cadre isolé sur n’importe quel site pourrait alors lire la réponse.',
    'Ne gardez pas la redirection en nommant l’origine de la page sur {host} : après elle, le navigateur n’envoie plus cette origine.',
  ],
});
