import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page a peut-être annoncé un autre type de réseau que celui du serveur',
  happened: [
    'Le navigateur a arrêté la requête vers {host|=le serveur} sans dire pourquoi. Sans doute `targetAddressSpace` nomme-t-il, dans `fetch`, un autre type de réseau.',
  ],
  why: [
    'Cette option demande une exception pour un type de réseau, et le navigateur y tient la page.',
  ],
  todo: [
    'Indiquez dans `targetAddressSpace` où se trouve {host|=ce serveur} : `loopback` pour cet appareil, `local` pour le réseau local.',
    'Pas de telle option dans le code ? Répétez avec la console ouverte : Chromium y nomme les espaces d’adressage.',
  ],
  avoid: [],
});
