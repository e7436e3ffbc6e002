import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le script a seulement appris que sa requête a échoué',
  happened: [
    'C’est l’erreur que reçoivent les scripts, quelle que soit la cause : CORS, pas de connexion, un certificat, un bloqueur ou la politique de la page.',
  ],
  why: [
    'La cause pourrait révéler à une page ce qu’elle ne doit pas savoir d’autres serveurs ; seuls la console et les DevTools la montrent.',
  ],
  todo: [
    'Cherchez au-dessus, dans la console, une ligne qui nomme la cause, comme « blocked by CORS policy », et collez-la.',
    'Aucune ? Répétez la requête, panneau Réseau ouvert : statut et erreur distinguent CORS d’une connexion morte.',
    'Ou ouvrez ce panneau et rechargez la page : Raison enregistre alors la requête elle-même.',
  ],
  avoid: [],
});
