import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'caddy-place-global':
    'Premier bloc : dans les options globales, la paire d’accolades sans nom tout en haut du Caddyfile. S’il n’y en a pas, entourez la ligne d’accolades. Sans cette ligne, une connexion ou un `handle` répondrait d’abord à la pré-vérification.',
  'caddy-place-site':
    'Les lignes des sélecteurs : dans le bloc du site qui sert `{path}`, à son début, hors de tout `handle` ou `route`.',
  'caddy-place-end':
    'Les dernières lignes : à la fin du même bloc. Ce que Caddy répond de lui-même, une erreur par exemple, porte la ligne lue en dernier.',
});
