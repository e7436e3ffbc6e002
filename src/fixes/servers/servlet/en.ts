import { english } from '../../../i18n/index.ts';

export default english({
  'servlet-place':
    'The class in a file of its own. In a package, write its line on top and the package before the name in `web.xml`.',
  'servlet-place-xml':
    'The filter right below `<web-app …>`, above every other filter, so that no login answers the preflight first. An application without `web.xml` gets one, for this.',
  'servlet-javax': 'Before Tomcat 10 and Jetty 11 write `javax.servlet` for `jakarta.servlet`.',
  'servlet-errors':
    'For an error that the application does not catch, Tomcat throws away every header unless `web.xml` has an `<error-page>`.',
  'servlet-tomcat-list':
    'If Tomcat’s own `CorsFilter` is there, add the origin to its list instead: it refuses every other one with 403.',
  'servlet-place-list':
    'In the settings of `CorsFilter` (Tomcat) or `CrossOriginFilter` (Jetty), in the application’s `web.xml` or in that of the server.',
  'servlet-apply': 'Build the application, and put it back in place.',
});
