import { program } from '../server.ts';

export default program({
  id: 'servlet',
  name: 'Tomcat / Jetty (servlets)',
  rank: 16,
  files: ['src/main/java/CorsForApp….java', 'src/main/webapp/WEB-INF/web.xml'],
  versions: ['tomcat 10.1', 'jetty 9.4'],
  signs: [
    // https://tomcat.apache.org/tomcat-9.0-doc/config/http.html: the connector's old default
    { header: 'Server', pattern: /^Apache-Coyote\// },
    // https://jetty.org/docs/jetty/12/operations-guide/modules/standard.html: jetty.httpConfig.sendServerVersion
    { header: 'Server', pattern: /^Jetty\(/ },
  ],
});
