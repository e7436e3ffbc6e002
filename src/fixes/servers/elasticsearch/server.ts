import { server } from '../server.ts';

export default server({
  id: 'elasticsearch',
  name: 'Elasticsearch',
  rank: 24,
  files: ['elasticsearch.yml'],
  versions: ['elasticsearch 8'],
  // https://www.elastic.co/guide/en/elasticsearch/reference/current/rest-api-compatibility.html
  signs: [{ present: 'X-Elastic-Product' }, { address: /^:9200\//, likely: true }],
});
