import { program } from '../server.ts';

export default program({
  id: 'wordpress',
  name: 'WordPress',
  rank: 7,
  files: ['wp-content/mu-plugins/cors.php'],
  versions: ['wordpress 6.1'],
  signs: [
    // https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/
    { present: 'X-WP-Total' },
    // https://developer.wordpress.org/rest-api/extending-the-rest-api/routes-and-endpoints/
    { address: /\/wp-json\//, likely: true },
  ],
});
