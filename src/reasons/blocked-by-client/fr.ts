import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : une extension ou le navigateur a bloqué la requête',
  happened: [
    'La requête vers {host|=le serveur} a été arrêtée par un bloqueur du navigateur ou son antipistage. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Les bloqueurs décident d’après des listes d’URL ; même un chemin anodin comme `/ads` ou `/track` peut y figurer.',
  ],
  todo: [
    'Répétez dans une fenêtre sans extensions ni protection contre le pistage : si elle passe, c’était un bloqueur.',
    {
      when: 'same-host',
      text: 'Autorisez {url|=l’URL} dans ce bloqueur, ou renommez un chemin qui évoque seulement la publicité.',
    },
    { when: '!same-host', text: 'Autorisez {url|=l’URL} dans ce bloqueur.' },
    'Vos visiteurs ont peut-être le même bloqueur : que la page fonctionne sans cette requête.',
  ],
  avoid: [],
});
