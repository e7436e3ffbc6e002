import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La méthode {method} n’est pas {listed} : la casse compte',
  happened: [
    'La page envoie {method}, {host} autorise {listed}. La casse compte : ce sont deux méthodes différentes.',
  ],
  why: [
    'Le navigateur ne met lui-même en majuscules que DELETE, GET, HEAD, OPTIONS, POST et PUT ; les autres partent comme la page les écrit.',
  ],
  todo: ["Écrivez la méthode en majuscules dans le code de la page : ` method: '{listed}'`."],
  avoid: [],
});
