import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : la Connection-Allowlist de la page ne cite pas cette URL',
  happened: [
    'La page ne peut joindre que ce que cite son en-tête `Connection-Allowlist`. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: ['Avec une telle liste, du code injecté ne peut pas emporter de données ailleurs.'],
  todo: ['Sur le serveur de la page, ajoutez {url|=l’URL} à la liste de `Connection-Allowlist`.'],
  avoid: [],
});
