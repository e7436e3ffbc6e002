import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'azure-blob-place':
    'Dans un modèle, sous `cors` de `Microsoft.Storage/storageAccounts/blobServices` ; dans le portail, une ligne sous « Partage de ressources (CORS) ». Les cookies ne sont jamais autorisés.',
  'azure-blob-apply':
    'Sans modèle : ajoute la règle à celles en place. `NAME` désigne votre compte ; pour Azurite, mettez `--connection-string UseDevelopmentStorage=true` à la place de `--account-name NAME`.',
});
