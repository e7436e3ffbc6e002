import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'La pré-vérification est refusée avec le statut {status} : OPTIONS ne porte jamais d’identifiants',
  happened: [
    'Avant {method|=la requête}, le navigateur a demandé la permission à {host|=ce serveur} par une requête OPTIONS, la pré-vérification (preflight).',
    'Elle a été refusée avec {status}.',
    'Une pré-vérification ne porte jamais de cookies, d’en-tête `Authorization` ni de certificat client : un contrôle d’authentification placé avant CORS la rejette donc toujours, et le navigateur n’a pas envoyé {method|=la requête}.',
  ],
  why: [
    'La pré-vérification demande seulement si la vraie requête peut venir ; le navigateur présente les identifiants avec la vraie requête, après un oui.',
  ],
  todo: [
    'Sur {host|=le serveur}, répondez à OPTIONS par le statut 204 et les en-têtes CORS avant toute authentification, et gardez l’authentification pour {method|=la requête}.',
    'Avec un statut 403, vérifiez aussi si le serveur ou un pare-feu refuse l’origine ({origin|=celle de la page}) ou la méthode OPTIONS.',
    'Un statut 407 vient d’un proxy sur le trajet : adressez-vous à la personne qui le gère.',
    'Envoyez les en-têtes CORS dans la même modification. Les navigateurs regardent `Access-Control-Allow-Origin` avant le statut : tant que cette réponse ne l’a pas, leur console parle d’un en-tête manquant et ne dit rien du statut. Corrigez les deux à la fois, sinon le second défaut n’apparaîtra qu’une fois le premier corrigé.',
  ],
  avoid: [
    'Ne désactivez pas l’authentification pour {method|=la requête} : seul OPTIONS s’en passe.',
    'N’essayez pas d’ajouter des identifiants à la pré-vérification depuis la page : aucun script ne le peut.',
  ],
});
