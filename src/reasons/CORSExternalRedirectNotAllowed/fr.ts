import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'la redirection externe de requêtes CORS n’est pas autorisée',
  happened: [
    'Avant {method|=la requête}, le navigateur a demandé la permission à {host|=ce serveur} par une requête OPTIONS, la pré-vérification (preflight).',
    'La réponse était une redirection vers {location|=une autre adresse}.',
    'Un navigateur ne suit jamais la redirection d’une pré-vérification, qu’elle mène à un autre site ou reste sur le même : il n’a donc pas envoyé {method|=la requête}.',
  ],
  why: [
    'Une pré-vérification demande la permission à une adresse précise ; la réponse d’une autre adresse ne prouverait rien pour la première.',
  ],
  todo: [
    'Dans le code de la page, appelez directement l’adresse finale (la redirection indique {location|=une autre adresse}).',
    'Ou bien, sur {host|=le serveur}, répondez à OPTIONS à cette adresse par le statut 204 et les en-têtes CORS, avant toute règle de redirection.',
    'Si cette redirection n’a pas d’en-tête `Access-Control-Allow-Origin`, Firefox signale d’abord l’en-tête manquant ; Chromium signale la redirection.',
  ],
  avoid: [
    'N’essayez pas d’y remédier par des en-têtes CORS sur la redirection : une pré-vérification redirigée échoue aussi avec eux.',
  ],
});
