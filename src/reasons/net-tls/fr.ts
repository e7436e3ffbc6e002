import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas un problème CORS : pas de connexion sécurisée au serveur',
  happened: [
    'Le navigateur n’a pas pu établir de connexion sécurisée avec {host|=le serveur} : le certificat n’a pas été accepté, ou le serveur ne parle pas TLS comme attendu.',
    'Aucune réponse n’est arrivée : il n’y avait donc aucun en-tête CORS à juger, et ce n’est pas un problème CORS.',
    'Firefox affiche tout de même « échec de la requête CORS » ; Chromium ne montre que l’erreur réseau.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Un navigateur n’affiche un avertissement de certificat que pour la page de l’onglet ; une requête en arrière-plan échoue sans un mot.',
  ],
  todo: [
    'Ouvrez {url|=l’adresse de la requête} dans un onglet et lisez l’avertissement : certificat auto-signé, expiré, émis pour un autre nom, ou pas de TLS du tout sur ce port.',
    'En développement : faites confiance au certificat (ou à votre propre autorité) pour cet hôte et ce port aussi ; avoir accepté celui de la page peut ne pas suffire.',
    'En production : la personne qui exploite {host|=le serveur} installe un certificat valide avec ses certificats intermédiaires.',
  ],
  avoid: [
    'Ne désactivez pas la vérification des certificats dans le navigateur avec lequel vous naviguez.',
    'Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’y changera rien tant qu’aucune réponse n’arrive.',
  ],
});
