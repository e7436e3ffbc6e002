import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : le serveur garde ce fichier pour lui (Cross-Origin-Resource-Policy)',
  happened: [
    '{host|=Le serveur} a envoyé `Cross-Origin-Resource-Policy` : {value|=une valeur pour d’autres pages}, ce qui empêche {origin|=cette page} d’intégrer le fichier.',
  ],
  why: [
    'Un serveur peut tenir ses fichiers hors des pages d’autres sites ; certains frameworks, comme helmet, le font par défaut.',
  ],
  todo: [
    {
      when: 'same-site',
      text: 'Envoyez plutôt ` Cross-Origin-Resource-Policy: same-site` : page et serveur ont même schéma et même hôte, seul le port diffère.',
    },
    {
      when: '!same-site',
      text: 'D’autres peuvent intégrer ce fichier ? Envoyez plutôt ` Cross-Origin-Resource-Policy: cross-origin`.',
    },
    'Avec helmet (Express), c’est l’option `crossOriginResourcePolicy.policy`.',
    'Serveur tiers ? Demandez à son responsable, ou gardez une copie du fichier sur le vôtre.',
  ],
  avoid: ['N’ouvrez pas ainsi des fichiers privés : tout site pourrait les intégrer.'],
});
