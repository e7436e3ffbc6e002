import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'la requête CORS n’utilise pas HTTP',
  happened: [
    'La page a demandé {url|=une adresse} avec un schéma que CORS ne couvre pas ({scheme|=ni `http` ni `https`}).',
    'CORS n’existe que pour `http:` et `https:` : le navigateur a donc refusé aussitôt et n’a rien envoyé.',
    'Souvent, la page a été ouverte comme un fichier (`file:`).',
  ],
  why: [
    'La permission de lire se donne dans des en-têtes HTTP ; un fichier ou un autre schéma n’en a pas, et une page sur disque ne doit pas lire d’autres fichiers.',
  ],
  todo: [
    'Servez la page et ses fichiers par HTTP avec un petit serveur local, et ouvrez `http://localhost`.',
    'Dans le code de la page, utilisez une adresse en `https:`, ou en `http:` pour cet appareil.',
  ],
  avoid: [
    'N’affaiblissez pas la protection des fichiers du navigateur : toute page enregistrée puis ouverte pourrait alors lire votre disque.',
  ],
});
