import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'spring-place':
    'Un fichier à part, à côté de la classe qui contient `main`, sous la même ligne `package`. Spring Boot trouve le filtre et le place avant tout le reste, Spring Security compris ; sans Spring Boot, déclarez-le en premier dans `web.xml`.',
  'spring-javax':
    'Avant Spring 6 et Spring Boot 3, écrivez `javax.servlet` au lieu de `jakarta.servlet`.',
  'spring-place-list':
    'Là où se trouve la liste des origines : dans une `CorsConfiguration`, dans `addCorsMappings` ou dans `@CrossOrigin` du contrôleur. Avec `http.cors()`, Spring Security lit la `CorsConfigurationSource`.',
  'spring-apply-gradle': 'La même chose avec Gradle.',
});
