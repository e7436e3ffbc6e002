import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La méthode {method} n’est pas {listed} : la casse compte',
  happened: [
    'La page demande à envoyer {method} ; {host} autorise {listed}.',
    'La casse compte dans les noms de méthode : pour un navigateur, ce sont deux méthodes différentes.',
  ],
  why: [
    'Les navigateurs ne mettent d’eux-mêmes en capitales que DELETE, GET, HEAD, OPTIONS, POST et PUT ; toute autre méthode, comme PATCH, part telle que la page l’a écrite.',
  ],
  todo: ["Dans le code de la page, écrivez la méthode en capitales : `method: '{listed}'`."],
  avoid: [
    'N’ajoutez pas l’autre graphie à la liste du serveur : la plupart des serveurs ne reconnaîtraient pas ensuite la requête elle-même.',
  ],
});
