import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page a peut-être annoncé un autre type de réseau que celui du serveur',
  happened: [
    'Le navigateur a arrêté la requête vers {host|=le serveur} avant toute réponse, sans donner de raison.',
    'La cause la plus fréquente : le `fetch` a l’option `targetAddressSpace`, et l’adresse se trouve dans un autre type de réseau que celui qu’elle indique (`loopback` : cet appareil, `local` : le réseau local).',
    'Ce n’est pas un problème CORS.',
  ],
  why: [
    'Par cette option, la page demande une exception pour un type de réseau, et le navigateur s’y tient.',
  ],
  todo: [
    'Dans le code de la page, donnez à `targetAddressSpace` le réseau où se trouve réellement {host|=le serveur}, ou retirez l’option.',
    'Si le code n’a pas cette option, relancez la requête avec la console de Chromium ouverte : elle nomme les espaces d’adresses lorsqu’ils diffèrent.',
  ],
  avoid: ['Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’en décide.'],
});
