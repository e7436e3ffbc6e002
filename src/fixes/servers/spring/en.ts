import { english } from '../../../i18n/index.ts';

export default english({
  'spring-place':
    'A file of its own beside the class with `main`, below the same `package` line. Spring Boot finds the filter and puts it in front of everything, Spring Security included; without Spring Boot, name it first in `web.xml`.',
  'spring-javax': 'Before Spring 6 and Spring Boot 3 write `javax.servlet` for `jakarta.servlet`.',
  'spring-place-list':
    'Wherever the list of origins stands: in a `CorsConfiguration`, in `addCorsMappings`, or in `@CrossOrigin` of the controller. With `http.cors()`, Spring Security reads the `CorsConfigurationSource`.',
  'spring-apply-gradle': 'The same with Gradle.',
});
