import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Erreur réseau : la connexion s’est coupée avant une réponse',
  happened: [
    '{host|=Le serveur} a fermé la connexion avant qu’une réponse HTTP valable arrive. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Une connexion se coupe ainsi après un plantage, à la limite d’un proxy, ou sur un port qui parle un autre protocole.',
  ],
  todo: [
    'Lisez le journal de {host|=ce serveur} et celui du proxy placé devant : plantage, limite ou redémarrage.',
    {
      when: '!preflighted',
      text: 'Vérifiez que ce port parle HTTP, en https ou http comme dans l’URL.',
    },
  ],
  avoid: [],
});
