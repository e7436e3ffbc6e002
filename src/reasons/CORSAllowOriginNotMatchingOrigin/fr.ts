import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'l’en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « {value} »',
  cause: [
    {
      when: ['preflight-passed', '!on-preflight'],
      text: 'La réponse à la pré-vérification autorise cette page, celle à {method} nomme {value}.',
    },
    '{host} autorise {value}, mais la page est {origin}.',
  ],
  happened: [
    '{differs|scheme=Les schémas diffèrent|host=Les hôtes diffèrent|www=Seul `www.` diffère|port=Les ports diffèrent|several=Plusieurs éléments diffèrent|spelling=C’est la même origine, écrite autrement|null=`null` désigne les pages sans origine} : {receivedPart|=rien} n’est pas {expectedPart|=rien}.',
  ],
  why: [
    'Le navigateur compare les deux textes caractère par caractère : `http` n’est pas `https` ; `www.` ou un autre port font une autre origine.',
  ],
  todo: [
    {
      when: 'value-other-loopback-name',
      text: '`localhost` et `127.0.0.1` sont deux hôtes : autorisez les deux, ou employez le même nom partout.',
    },
    'Si {origin} a le droit de lire ces données, ajoutez-la aux origines que {host} autorise.',
    {
      when: 'value-is-origin',
      text: 'Gardez {value} dans la liste si ses pages utilisent ce serveur : renvoyez l’origine qui demande, avec `Vary: Origin`.',
    },
  ],
  avoid: [
    'Ne renvoyez pas chaque `Origin` reçue : n’importe quel site pourrait alors lire la réponse.',
  ],
});
