import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'jeton « {token} » invalide dans l’en-tête CORS « Access-Control-Allow-Headers »',
  happened: [
    '{token} n’est pas un nom d’en-tête valable : le navigateur rejette toute la liste que {host} a envoyée, {value}.',
  ],
  why: [
    'La liste contient des noms d’en-têtes entre virgules ; espaces, guillemets, points-virgules et crochets n’en font pas partie.',
  ],
  todo: ['Écrivez des noms simples, séparés par des virgules.'],
  avoid: [],
});
