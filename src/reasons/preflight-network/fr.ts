import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification elle-même est restée sans réponse',
  happened: [
    'Avant {method|=la requête}, le navigateur s’est adressé à {host|=ce serveur} par une requête OPTIONS, la pré-vérification (preflight).',
    'OPTIONS elle-même est restée sans réponse : le navigateur n’a donc pas envoyé {method|=la requête}.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Sans réponse à la pré-vérification, le navigateur n’a pas la permission d’envoyer la vraie requête.',
  ],
  todo: [
    'Corrigez la panne réseau nommée à côté de celle-ci.',
    'Si d’autres requêtes vers {host|=ce serveur} reçoivent une réponse, cherchez ce qu’OPTIONS a de particulier : un pare-feu ou un proxy qui l’écarte, une application qui plante dessus, ou un serveur qui exige un certificat client, qu’une pré-vérification ne porte jamais.',
    'Essayez une requête OPTIONS vers {url|=l’adresse} avec curl.',
  ],
  avoid: ['Ne testez pas seulement avec GET : un serveur peut répondre à GET et écarter OPTIONS.'],
});
