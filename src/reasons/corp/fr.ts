import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : le serveur garde ce fichier pour lui (Cross-Origin-Resource-Policy)',
  happened: [
    '{host|=Le serveur} a répondu avec `Cross-Origin-Resource-Policy` : {value|=une valeur qui n’admet pas cette page}.',
    'Par là, le serveur interdit à des pages comme {origin|=la page} d’intégrer ce fichier, et le navigateur a obéi.',
    'Ce n’est pas un problème CORS : la requête ne demandait pas la permission de lire.',
  ],
  why: [
    'Un serveur peut réserver ses fichiers à ses propres pages, contre la copie et contre les attaques qui devinent des secrets dans la mémoire.',
  ],
  todo: [
    'Si d’autres peuvent intégrer ce fichier, faites envoyer `Cross-Origin-Resource-Policy: cross-origin` par {host|=le serveur} (`same-site` suffit pour des pages du même site).',
    'Si la page doit en lire le contenu, demandez-le en mode CORS (`fetch`, ou l’attribut `crossorigin`) et faites autoriser l’origine par le serveur.',
    'Ce n’est pas votre serveur ? C’est à la personne qui l’exploite de décider : demandez-lui, ou gardez une copie du fichier chez vous.',
  ],
  avoid: [
    'N’ouvrez pas des fichiers privés avec `cross-origin` : n’importe quel site pourrait les intégrer.',
  ],
});
