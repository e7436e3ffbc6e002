import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page a peut-être annoncé un autre type de réseau que celui du serveur',
  happened: [
    'Le navigateur a arrêté sans raison donnée la requête vers {host|=le serveur}. Sans doute, `targetAddressSpace` dans le `fetch` de la page nomme un autre réseau.',
  ],
  why: [
    'Cette option demande une exception pour un type de réseau, et le navigateur y tient la page.',
  ],
  todo: [
    'Donnez à `targetAddressSpace` la place de {host|=ce serveur} : `loopback` pour cet appareil, `local` pour le réseau local.',
    'Pas de telle option dans le code ? Répétez avec la console ouverte : Chromium y nomme les espaces d’adressage.',
  ],
  avoid: ['Ne modifiez pas d’en-têtes CORS : aucun n’en décide.'],
});
