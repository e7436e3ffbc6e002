import { program } from '../server.ts';

export default program({
  id: 'spring',
  name: 'Spring',
  rank: 7,
  files: ['src/main/java/…/CorsForApp.java'],
  versions: ['spring 4.3', 'tomcat 9.0'],
  // https://docs.spring.io/spring-boot/docs/1.5.x/reference/html/common-application-properties.html
  signs: [{ present: 'X-Application-Context' }],
});
