import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    '{whose|visitor=Erreur réseau : la page appelle localhost, la machine du visiteur|=Erreur réseau : le serveur a refusé la connexion}',
  happened: [
    'Rien n’a accepté la connexion à {host|=ce serveur} : pas de réponse que CORS puisse juger. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Une connexion refusée signifie que rien n’écoute sur cet hôte et ce port, ou qu’un pare-feu la rejette.',
  ],
  todo: [
    {
      when: ['url-is-loopback', '!page-is-loopback'],
      text: 'Cette URL désigne la machine du visiteur, pas votre serveur. Mettez l’URL publique de l’API dans la configuration.',
    },
    '{whose|visitor=Chaque build a besoin de sa propre URL : une variable du build, ou un chemin comme `/api` par un proxy.|=Démarrez le serveur, ou corrigez l’hôte et le port dans l’URL.}',
    {
      when: ['url-is-loopback', 'page-is-loopback'],
      text: 'Dans un conteneur, publiez le port et écoutez sur `0.0.0.0`, pas seulement sur `127.0.0.1`.',
    },
  ],
  avoid: [],
});
