import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Erreur réseau : le nom d’hôte est inconnu',
  happened: [
    'Aucune adresse IP n’a été trouvée pour {host|=cet hôte} : rien n’a été envoyé. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: ['Un nom d’hôte ne fonctionne que si le DNS visible depuis cette machine le connaît.'],
  todo: [
    'Vérifiez l’orthographe de l’hôte dans l’URL : {host|=celui du serveur}.',
    'Le nom n’existe que dans une entreprise ? Connectez-vous à son réseau ou à son VPN.',
    'Le nom est récent ? Demandez à qui gère son DNS si l’entrée existe.',
  ],
  avoid: [],
});
