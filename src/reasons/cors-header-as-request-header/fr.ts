import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page envoie elle-même un en-tête CORS réservé au serveur : {names}',
  happened: [
    'La page met {names} sur sa requête. Seule une réponse donne une permission ; sur une requête, {host} devrait l’autoriser.',
  ],
  why: [
    'Si une page pouvait s’accorder elle-même la permission, la vérification ne protégerait personne.',
  ],
  todo: [
    'Retirez {names} du code de la page : voyez `headers`, `setRequestHeader` et les réglages par défaut de votre bibliothèque HTTP.',
  ],
  avoid: [],
});
