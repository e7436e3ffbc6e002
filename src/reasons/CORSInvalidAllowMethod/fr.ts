import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'jeton « {token} » invalide dans l’en-tête CORS « Access-Control-Allow-Methods »',
  happened: [
    '{token} n’est pas un nom de méthode valable : le navigateur rejette toute la liste que {host} a envoyée, {value}.',
  ],
  why: [
    'Les méthodes sont séparées par des virgules ; d’une liste illisible, le navigateur ne tire aucune permission.',
  ],
  todo: ['Séparez les méthodes par des virgules, sans rien autour.'],
  avoid: [],
});
