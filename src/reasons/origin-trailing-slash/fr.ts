import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « {value} »',
  happened: [
    'Le serveur nomme la bonne origine mais y ajoute {surplus} : il a envoyé {value} là où le navigateur attend exactement {origin}.',
  ],
  why: [
    'Le navigateur compare les deux textes caractère par caractère, et une origine se limite au schéma, à l’hôte et au port : elle ne se termine jamais par une barre oblique ni par un chemin.',
  ],
  todo: ['Retirez {surplus} de la valeur : envoyez `Access-Control-Allow-Origin: {origin}`.'],
  avoid: [
    'Ne recopiez pas la barre d’adresse dans l’en-tête : elle affiche une URL, pas une origine.',
  ],
});
