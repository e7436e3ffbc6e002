import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’origine {origin|=de la page} n’est pas autorisée par « Access-Control-Allow-Origin »',
  happened: [
    'Safari le dit quand {host|=le serveur} n’a pas envoyé `Access-Control-Allow-Origin`, et aussi quand il a nommé une autre origine.',
  ],
  why: [
    'Seule l’origine que nomme l’en-tête peut lire la réponse ; ce n’est pas {origin|=celle de cette page}.',
  ],
  todo: [
    'Regardez la réponse dans l’onglet Réseau : l’en-tête y manque, ou il nomme une autre origine.',
    'Faites renvoyer par {host|=le serveur} {origin|=l’origine de la page}, prise dans une liste, avec `Vary: Origin`.',
    'Le statut à la fin du message est-il de 400 ou plus ? Corrigez alors aussi cette erreur.',
  ],
  avoid: [],
});
