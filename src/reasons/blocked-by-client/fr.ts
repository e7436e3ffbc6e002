import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Ce n’est pas un problème CORS : une extension ou la protection du navigateur a bloqué la requête',
  happened: [
    'La requête vers {host|=le serveur} a été arrêtée dans ce navigateur, par une extension telle qu’un bloqueur de publicité ou par la protection contre le pistage.',
    'Ni CORS ni le serveur ne sont en cause, même si Firefox peut afficher « échec de la requête CORS ».',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Les bloqueurs décident d’après des listes d’adresses ; un chemin anodin comme `/ads`, `/track` ou `/analytics` peut y figurer.',
  ],
  todo: [
    'Relancez la requête dans une fenêtre sans extensions et sans protection contre le pistage pour ce site : si elle passe, c’était un bloqueur.',
    'Autorisez {url|=l’adresse} dans cette extension, ou renommez le chemin s’il évoque seulement la publicité.',
    'Vos utilisateurs ont peut-être le même bloqueur : faites en sorte que la page se passe de cette requête.',
  ],
  avoid: [
    'Ne touchez pas aux réglages CORS pour cela : ils n’y sont pour rien.',
    'Ne demandez pas à vos utilisateurs de désactiver toute leur protection.',
  ],
});
