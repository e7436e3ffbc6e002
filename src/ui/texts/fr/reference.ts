import { french } from '../catalogue.ts';
import type en from '../en/reference.ts';

export default french<typeof en>()({
  allReasons: 'Toutes les raisons',
  allReasonsHint: 'Toutes les raisons que connaît Raison, avec un exemple et son correctif',
  reasonsCount: { one: '{n} raison', other: '{n} raisons' },
  reasonsSearch: 'Chercher une raison',
  reasonsSearchHint: 'Mots d’un titre, d’un identifiant ou d’un message du navigateur',
  reasonsNone: 'Aucune raison ne correspond.',
  reasonsChoose: 'Choisissez une raison pour lire son explication.',
  kindOrigin: 'Qui peut lire : Access-Control-Allow-Origin',
  kindCredentials: 'Cookies et autres identifiants',
  kindPreflight: 'La pré-vérification et ce qu’elle autorise',
  kindRedirect: 'Redirections',
  kindNetwork: 'Aucune réponse : rien à voir avec CORS',
  kindPolicy: 'Arrêtée par autre chose qu’un en-tête CORS',
  kindRemark: 'Autorisée, et pourtant surprenante',
  remedyServer: 'se corrige sur le serveur qui répond',
  remedyClient: 'se corrige dans le code de la page',
  remedyPage: 'se corrige sur le serveur de la page',
  remedyUser: 'se corrige dans le navigateur',
  severityWarning: 'avertissement : rien n’est encore bloqué',
  severityRemark: 'remarque : rien n’est bloqué',
  refines: 'Cas particulier de :',
  namesIn: 'Nom dans {browser}',
  namesAlso: 'aussi :',
  namesNone: 'aucun : il ne dit rien de CORS',
  exampleTitle: 'Un exemple',
  exampleHint: 'L’exemple est inventé : ce n’est aucune de vos requêtes.',
  exampleMessage:
    'Aucun événement enregistré ne montre cette raison ; seule la console la nomme, par exemple :',
  exampleFix: 'Le correctif pour cet exemple',
});
