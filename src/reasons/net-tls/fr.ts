import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Erreur réseau : pas de connexion sécurisée au serveur',
  happened: [
    'Le navigateur n’a pas pu établir TLS avec {host|=ce serveur}, souvent à cause de son certificat. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'L’avertissement de certificat n’apparaît que pour la page de l’onglet ; une requête en arrière-plan échoue sans lui.',
  ],
  todo: [
    'Ouvrez {url|=l’URL} dans un onglet et lisez l’avertissement : autosigné, expiré, autre nom, ou pas de TLS sur ce port.',
    {
      when: 'url-is-loopback',
      text: 'Développement : approuvez ce certificat, ou votre propre autorité, pour cet hôte et ce port précis.',
    },
    {
      when: '!url-is-loopback',
      text: 'Le responsable de {host|=ce serveur} doit installer un certificat valable, avec ses intermédiaires.',
    },
  ],
  avoid: ['Ne coupez pas la vérification des certificats dans votre navigateur de tous les jours.'],
});
