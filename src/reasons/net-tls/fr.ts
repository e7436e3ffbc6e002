import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Erreur réseau : {problem|authority=le certificat du serveur ne vient pas d’une autorité que ce navigateur reconnaît|date=le certificat du serveur a expiré, ou n’est pas encore valable|name=le certificat du serveur est pour un autre nom d’hôte|protocol=ce port ne parle pas TLS (https)|=pas de connexion sécurisée au serveur}',
  happened: [
    'Le navigateur n’a pas pu établir TLS avec {host|=ce serveur}. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'L’avertissement de certificat n’apparaît que pour la page de l’onglet ; une requête en arrière-plan échoue sans lui.',
  ],
  todo: [
    'Ouvrez {url|=l’URL} dans un onglet{problem|authority= une fois, et acceptez l’avertissement : en développement seulement.|date= : la date du certificat s’y lit.|name= : le nom d’hôte du certificat s’y lit.|protocol= : s’ouvre-t-elle en `http:` ? Employez-le.|= : l’avertissement dit ce qui ne va pas.}',
    {
      when: 'url-is-loopback',
      text: 'Développement : approuvez ce certificat, ou votre propre autorité (`mkcert` ; ASP.NET Core : ` dotnet dev-certs https --trust`).',
    },
    {
      when: '!url-is-loopback',
      text: '{problem|authority=Votre propre autorité ? Approuvez sa racine (` mkcert -install`). |date=|name=|protocol=|=}Il faut à {host|=ce serveur} un certificat valable, avec ses intermédiaires.',
    },
  ],
  avoid: ['Ne coupez pas la vérification des certificats dans votre navigateur de tous les jours.'],
});
