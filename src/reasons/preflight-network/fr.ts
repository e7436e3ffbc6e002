import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification (OPTIONS) est restée sans réponse',
  happened: [
    '{host|=Le serveur} n’a pas répondu à la pré-vérification (OPTIONS) : le navigateur n’a pas envoyé {method|=la requête}. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Sans réponse à la pré-vérification, pas de permission, quoi que {host|=le serveur} réponde à {method|=la requête}.',
  ],
  todo: [
    'Envoyez OPTIONS et {method|=la requête} à {url|=l’URL} avec curl : si seule OPTIONS échoue, le réseau n’y est pour rien.',
    'Si seule OPTIONS échoue : cherchez un pare-feu, un plantage sur OPTIONS ou un certificat client exigé.',
    {
      when: 'preflight-avoidable',
      text: 'Ou évitez la pré-vérification : sans {names}, le navigateur n’en enverrait pas.',
    },
  ],
  avoid: [
    'Ne testez pas {method|=la requête} seule : un serveur peut y répondre et ignorer OPTIONS.',
  ],
});
