import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’en-tête « Access-Control-Allow-Origin » n’accepte pas de motif : « {value} »',
  happened: [
    '{host} a envoyé {value}.',
    'À l’intérieur d’une origine, `*` est un caractère comme un autre ; seul, il désigne toutes les origines.',
    'Le navigateur compare donc la valeur telle quelle avec {origin}, et elles diffèrent.',
  ],
  why: [
    'La norme compare de simples textes, pour qu’aucun navigateur ne puisse comprendre un motif plus largement que le serveur ne l’entendait.',
  ],
  todo: [
    'Faites la comparaison sur le serveur : confrontez l’`Origin` de la requête à votre liste, ou à une expression rationnelle qui couvre toute la valeur et échappe les points ; renvoyez cette seule origine, et `Vary: Origin` sur toutes les réponses de cette adresse.',
    'Si une seule origine suffit, envoyez `Access-Control-Allow-Origin: {origin}`.',
  ],
  avoid: [
    'Ne comparez pas seulement la fin du nom : `evil-example.com` se termine aussi par `example.com`.',
    'N’élargissez pas le motif à `*` si les données ne sont pas destinées à tout le monde.',
  ],
});
