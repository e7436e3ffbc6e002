import { server } from '../server.ts';

export default server({
  id: 'spring',
  name: 'Spring',
  rank: 7,
  kinds: ['program'],
  files: ['src/main/java/…/CorsForApp.java'],
  proven: 'run',
  versions: ['spring 4.3', 'tomcat 9.0'],
  // https://docs.spring.io/spring-boot/docs/1.5.x/reference/html/common-application-properties.html
  signs: [{ present: 'X-Application-Context' }],
});
