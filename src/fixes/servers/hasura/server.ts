import { server } from '../server.ts';

export default server({
  id: 'hasura',
  name: 'Hasura',
  files: ['.env'],
  versions: ['graphql-engine 2'],
});
