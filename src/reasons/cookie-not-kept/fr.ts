import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le navigateur ne garde pas le cookie que pose cette réponse',
  happened: [
    'CORS est passé, mais {host} pose un cookie qui n’est pas gardé ici.',
    '{problem|samesite=Son `SameSite` le tient à l’écart des autres sites.|unset=Sans `SameSite`, il vaut `Lax`, et cette page est d’un autre site.|insecure=`SameSite=None` exige aussi `Secure`.|http=Il est `Secure`, mais il est arrivé par http.|domain=Son `Domain` n’est pas celui du serveur.}',
  ],
  why: ['Un cookie dit qui est quelqu’un : le navigateur ne laisse pas tout site s’en servir.'],
  todo: [
    '{problem|samesite=Une page d’un autre site en a besoin ? Posez-le avec ` SameSite=None; Secure`.|unset=Une page d’un autre site en a besoin ? Posez-le avec ` SameSite=None; Secure`.|insecure=Posez-le avec `SameSite=None; Secure`, en https.|http=Servez cette URL en https, ou omettez `Secure` en développement.|domain=Omettez `Domain`, ou nommez-y le domaine du serveur.}',
    'Là où les cookies tiers sont bloqués, `Partitioned` en garde un pour cette seule page.',
    'Ou servez la page et l’API sous un même site, comme `app.example.com` et `api.example.com`.',
  ],
  avoid: ['Ne mettez pas la session dans l’URL à la place : les URL finissent dans des journaux.'],
});
