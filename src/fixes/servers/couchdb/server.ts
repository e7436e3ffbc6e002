import { server } from '../server.ts';

export default server({
  id: 'couchdb',
  name: 'CouchDB',
  files: ['local.ini'],
  versions: ['couchdb 3'],
  // https://docs.couchdb.org/en/stable/config/http.html#cross-origin-resource-sharing
  signs: [
    { header: 'Server', pattern: /^CouchDB\// },
    { address: /^:5984\//, likely: true },
  ],
});
