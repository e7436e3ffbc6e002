import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: '« Access-Control-Allow-Credentials » doit valoir exactement « true », et non « {value} »',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Credentials`. Les navigateurs n’acceptent que `true` en minuscules, une seule fois et sans guillemets.',
  ],
  why: [
    'Des données personnelles sont en jeu : le navigateur n’accepte que le texte exact `true`.',
  ],
  todo: [
    'Envoyez le texte `true`, en minuscules, depuis un seul endroit.',
    {
      when: 'value-has-capitals',
      text: 'Écrivez le texte `true` dans la configuration ou le code : un booléen Python, par exemple, s’affiche `True`.',
    },
  ],
  avoid: [],
});
