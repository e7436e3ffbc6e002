import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une extension a réécrit `Origin` : le serveur a répondu à une autre origine',
  happened: [
    'La requête portait `Origin: {value}`, or la page est {origin}. Aucun navigateur ne fait cela de lui-même.',
  ],
  why: ['Le serveur juge l’origine qui arrive, le navigateur celle qui demande.'],
  todo: [
    'Essayez une fenêtre sans extensions : celles qui « débloquent CORS » réécrivent cet en-tête.',
    'Désactivez cette extension pour ce site, puis regardez de nouveau la réponse.',
  ],
  avoid: ['N’autorisez pas {value} sur le serveur : aucune de vos pages n’a cette origine.'],
});
