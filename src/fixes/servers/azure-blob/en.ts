import { english } from '../../../i18n/index.ts';

export default english({
  'azure-blob-place':
    'In a template, under `cors` of `Microsoft.Storage/storageAccounts/blobServices`; in the portal as a row under Resource sharing (CORS). It never allows cookies.',
  'azure-blob-apply':
    'Without a template: adds the rule to those that are there. `NAME` stands for your account; for Azurite, put `--connection-string UseDevelopmentStorage=true` in place of `--account-name NAME`.',
});
