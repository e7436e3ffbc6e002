import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'ollama-place': 'Avec `sudo systemctl edit ollama`, qui ouvre ce fichier.',
  'ollama-others':
    'Ailleurs, donnez la même valeur à la variable `OLLAMA_ORIGINS` : dans les paramètres de Windows, avec `launchctl setenv` sur Mac, avec `-e` dans Docker. Quittez ensuite Ollama et relancez-le. Les pages de cette machine restent autorisées.',
  'ollama-apply': 'Redémarrer Ollama.',
});
