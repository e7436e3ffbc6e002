import { server } from '../server.ts';

export default server({
  id: 'azure-blob',
  name: 'Azure Blob Storage',
  kinds: ['bucket'],
  files: ['blobServices.json'],
  versions: ['Microsoft.Storage 2024-01-01'],
  // https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-response-headers
  signs: [{ header: 'Server', pattern: /^(?:Windows-Azure|Azurite)-Blob\// }],
});
