import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le code de la page n’accepte que sa propre origine (« same-origin »)',
  happened: [
    "Le code de la page a demandé avec `mode: 'same-origin'`, mais l’URL est d’une autre origine. Le navigateur n’a rien envoyé.",
  ],
  why: ['Dans ce mode, le code dit lui-même qu’il ne veut pas de réponse d’une autre origine.'],
  todo: [
    "Retirez `mode: 'same-origin'` du code de la page ; le serveur doit alors autoriser la page par CORS.",
    'C’est le script principal d’un worker ? Servez-le depuis l’origine de la page.',
  ],
  avoid: ['Ne passez pas à `no-cors` : la réponse serait illisible.'],
});
