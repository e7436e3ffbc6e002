import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le serveur ne répond pas à OPTIONS à cette adresse (statut {status})',
  happened: [
    'Avant {method|=la requête}, le navigateur a demandé la permission à {host|=ce serveur} par une requête OPTIONS, la pré-vérification (preflight).',
    'Rien sur ce serveur ne répond à OPTIONS à cette adresse : il a renvoyé {status}, et le navigateur n’a pas envoyé {method|=la requête}.',
  ],
  why: [
    'Beaucoup de serveurs ne routent que les méthodes dont l’application se sert, et le navigateur prend leur refus d’OPTIONS pour un refus de la vraie requête.',
  ],
  todo: [
    'Sur {host|=le serveur}, répondez à OPTIONS à cette adresse par le statut 204 et les en-têtes CORS. Beaucoup de frameworks le font dès que leur module CORS est activé ; sinon, le serveur web placé devant peut s’en charger.',
    'Avec un statut 404, vérifiez d’abord que l’adresse elle-même est la bonne.',
    'Envoyez les en-têtes CORS dans la même modification. Les navigateurs regardent `Access-Control-Allow-Origin` avant le statut : tant que cette réponse ne l’a pas, leur console parle d’un en-tête manquant et ne dit rien du statut. Corrigez les deux à la fois, sinon le second défaut n’apparaîtra qu’une fois le premier corrigé.',
  ],
  avoid: [
    'N’exécutez pas la vraie opération sur OPTIONS : la réponse a besoin d’en-têtes, pas d’un corps.',
    'Ne vous fiez pas à curl ni à un client d’API : ils n’envoient pas de pré-vérification, donc la même adresse y fonctionne.',
  ],
});
