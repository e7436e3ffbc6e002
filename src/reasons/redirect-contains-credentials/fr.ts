import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La redirection contient un nom d’utilisateur ou un mot de passe',
  happened: [
    '{host|=Le serveur} redirige vers {location|=une autre adresse}, avec un nom d’utilisateur ou un mot de passe devant le nom d’hôte (omis ici).',
    'Les navigateurs refusent une telle redirection pour une requête multiorigine.',
    'Chromium le dit ; Firefox affiche seulement « échec de la requête CORS ».',
  ],
  why: [
    'La redirection d’un autre site pourrait sinon essayer des identifiants au nom de la page.',
  ],
  todo: [
    'Sur {host|=le serveur}, retirez le nom d’utilisateur et le mot de passe du `Location` de la redirection : {location|=une autre adresse}.',
    'Si la cible exige une connexion, faites envoyer les identifiants par la page avec la requête à l’adresse finale.',
  ],
  avoid: [
    'Ne déplacez pas le mot de passe dans le code de la page ni dans la chaîne de requête : toute personne qui ouvre la page pourrait le lire.',
  ],
});
