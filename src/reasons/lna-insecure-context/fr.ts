import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une page sans https ne peut pas accéder au réseau local',
  happened: [
    '{origin|=La page} n’est pas en https, et {host|=le serveur} relève de cet appareil ou du réseau local.',
    { when: 'failed-without-reason', text: 'Très probable, mais le navigateur n’a rien dit.' },
  ],
  why: [
    'Une page sans https peut avoir été falsifiée en chemin : le navigateur ne pose même pas la question à l’utilisateur.',
  ],
  todo: [
    'Servez la page en https : le navigateur demande alors la permission à l’utilisateur.',
    'Développement ? Servez aussi la page depuis `http://localhost` ou le réseau local.',
  ],
  avoid: [],
});
