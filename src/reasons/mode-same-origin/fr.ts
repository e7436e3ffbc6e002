import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le code de la page n’accepte que sa propre origine (`same-origin`)',
  happened: [
    'La requête a été faite en mode `same-origin`, et son adresse appartient à une autre origine.',
    'Le navigateur l’a refusée, comme le code le demande, et n’a rien envoyé ; le serveur n’y est pour rien.',
  ],
  why: [
    'Dans ce mode, c’est le code lui-même qui dit ne pas vouloir de réponse d’une autre origine.',
  ],
  todo: [
    'Dans le code de la page, retirez `mode: "same-origin"` du `fetch` (ou écrivez `mode: "cors"`) ; le serveur doit alors autoriser l’origine de la page par des en-têtes CORS.',
    'Ou appelez une adresse de l’origine de la page.',
    'Le script principal d’un worker doit venir de l’origine de la page : servez-le là.',
  ],
  avoid: ['Ne le remplacez pas par `mode: "no-cors"` : la réponse serait illisible.'],
});
