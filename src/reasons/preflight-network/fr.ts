import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification (OPTIONS) est restée sans réponse',
  happened: [
    '{host|=Le serveur} n’a pas répondu à la pré-vérification (OPTIONS) : {method|=la requête} n’est pas partie{how|reset= (connexion acceptée, puis coupée)}. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Sans réponse à la pré-vérification, pas de permission, quoi que {host|=le serveur} réponde à {method|=la requête}.',
  ],
  todo: [
    {
      when: 'preflight-avoidable',
      text: 'Pas votre serveur, ou en-tête inutile ? Sans {names}, pas de pré-vérification : {method|=la requête} part directement.',
    },
    'Envoyez OPTIONS et {method|=la requête} à {url|=l’URL} avec curl : si seule OPTIONS échoue, le réseau n’y est pour rien.',
    '{how|reset=Votre serveur ? Qu’il réponde à OPTIONS, ou un proxy placé devant, par 204 et les en-têtes CORS.|=Si seule OPTIONS échoue : cherchez un pare-feu, un plantage ou un certificat client exigé.}',
  ],
  avoid: [],
});
