import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La valeur de l’en-tête « {first} » exige une permission que le serveur ne donne pas',
  happened: [
    'Une page peut envoyer {first} librement, mais pas avec n’importe quelle valeur.',
    '{because|too-long=Celle-ci dépasse 128 octets.|unsafe-byte=Celle-ci contient un caractère réservé, comme un guillemet ou un crochet.|range=Cette plage n’a pas la forme `bytes=0-499`.|sum=Ces en-têtes dépassent ensemble 1024 octets.|hidden=Elle n’est pas visible ici, mais exige une permission.}',
  ],
  why: [
    'Un tel en-tête ne se passe de permission que si sa valeur ressemble à ce que les navigateurs ont toujours envoyé.',
  ],
  todo: [
    'Autorisez {names} sur {host}, dans la réponse à OPTIONS.',
    '{because|too-long=Ou raccourcissez la valeur.|unsafe-byte=Ou évitez ce caractère.|range=Ou demandez une plage simple comme `bytes=0-499`.|sum=Ou envoyez moins d’en-têtes, ou de plus courts.|hidden=Ou employez une valeur plus simple, pour `Range` par exemple `bytes=0-499`.}',
  ],
  avoid: [],
});
