import { server } from '../server.ts';

export default server({
  id: 'directus',
  name: 'Directus',
  files: ['.env'],
  versions: ['directus 11'],
  // https://directus.io/docs/configuration/security-limits
  signs: [
    { header: 'X-Powered-By', pattern: /^Directus$/ },
    { address: /^:8055\/(?:items|assets|auth|users)\b/, likely: true },
  ],
});
