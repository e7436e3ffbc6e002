import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'servlet-place':
    'La classe dans un fichier à part. Dans un package, écrivez sa ligne en haut et le package devant le nom dans `web.xml`.',
  'servlet-place-xml':
    'Le filtre juste sous `<web-app …>`, au-dessus de tout autre filtre : aucune authentification ne répond avant à la pré-vérification. Une application sans `web.xml` en reçoit un pour cela.',
  'servlet-javax':
    'Avant Tomcat 10 et Jetty 11, écrivez `javax.servlet` au lieu de `jakarta.servlet`.',
  'servlet-errors':
    'Pour une erreur que l’application n’intercepte pas, Tomcat jette tous les en-têtes, sauf si `web.xml` contient une `<error-page>`.',
  'servlet-tomcat-list':
    'Si le `CorsFilter` de Tomcat est en place, ajoutez plutôt l’origine à sa liste : il refuse toute autre origine par un 403.',
  'servlet-place-list':
    'Dans les réglages de `CorsFilter` (Tomcat) ou de `CrossOriginFilter` (Jetty), dans le `web.xml` de l’application ou celui du serveur.',
  'servlet-apply': 'Construire l’application et la redéployer.',
});
