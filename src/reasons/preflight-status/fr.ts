import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification reçoit le statut {status} au lieu d’un succès',
  happened: [
    'Avant {method|=la requête}, le navigateur a demandé la permission à {host|=ce serveur} par une requête OPTIONS, la pré-vérification (preflight).',
    'Celui-ci a répondu par {status}, or seul un statut de 200 à 299 ouvre la voie : le navigateur n’a donc pas envoyé {method|=la requête}.',
  ],
  why: [
    'La pré-vérification protège les serveurs qui ignorent tout de CORS : seul un oui sans équivoque, un statut de succès avec les bons en-têtes, permet au navigateur d’envoyer la vraie requête.',
  ],
  todo: [
    'Cherchez pourquoi {host|=le serveur} répond {status} à OPTIONS à cette adresse : un 5xx s’explique dans son journal, un 4xx par ce qu’il attend et qu’OPTIONS ne porte pas.',
    'Répondez ensuite à OPTIONS par le statut 204 avant que ce code s’exécute.',
    'Envoyez les en-têtes CORS dans la même modification. Les navigateurs regardent `Access-Control-Allow-Origin` avant le statut : tant que cette réponse ne l’a pas, leur console parle d’un en-tête manquant et ne dit rien du statut. Corrigez les deux à la fois, sinon le second défaut n’apparaîtra qu’une fois le premier corrigé.',
  ],
  avoid: [
    'Ne cherchez pas d’abord la faute dans le traitement de {method|=la requête} : le navigateur n’est jamais allé jusque-là.',
    'Ne faites pas passer OPTIONS en masquant l’erreur : une erreur de l’application touchera aussi {method|=la requête}.',
  ],
});
