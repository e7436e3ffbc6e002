import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'la requête CORS n’utilise pas HTTP',
  cause: [
    {
      when: 'url-is-file',
      text: 'La page vient du disque : elle ne peut y charger ni modules ni fichiers.',
    },
  ],
  happened: [
    'La page a demandé {url|=une URL} au schéma {scheme|=de fichier ou d’application}. CORS ne couvre que `http:` et `https:` : rien n’a été envoyé.',
  ],
  why: [
    'La permission se donne dans des en-têtes HTTP, et un fichier n’en a pas ; une page enregistrée ne doit pas lire d’autres fichiers.',
  ],
  todo: [
    '{place|disk=Servez son dossier (` npx serve`, ` npx vite preview`), et ouvrez-la à `http://localhost`.|=Écrivez une URL en `http:` ou `https:` dans le code ; servez une page du disque par `http://localhost`.}',
  ],
  avoid: [
    'N’affaiblissez pas la protection des fichiers : toute page enregistrée pourrait lire votre disque.',
  ],
});
