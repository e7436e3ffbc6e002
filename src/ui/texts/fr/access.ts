import { translation } from '../../../i18n/index.ts';
import type en from '../en/access.ts';

export default translation<typeof en>()({
  access: 'Accès aux sites',
  accessNone: 'Raison ne voit aucune requête : elle n’a accès à aucun site.',
  accessSome:
    'Raison ne voit qu’une partie des requêtes : il lui faut l’accès au site de la page et à celui de l’API.',
  accessReads: 'Elle lit seulement les requêtes et les réponses ; rien ne quitte cette machine.',
  accessAllow: 'Autoriser tous les sites…',
});
