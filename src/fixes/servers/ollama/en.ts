import { english } from '../../../i18n/index.ts';

export default english({
  'ollama-place': 'With `sudo systemctl edit ollama`, which opens this file.',
  'ollama-others':
    'Elsewhere set the variable `OLLAMA_ORIGINS` to the same value: in Windows’ settings, with `launchctl setenv` on a Mac, with `-e` in Docker. Then quit Ollama and start it again. Pages of this machine stay allowed.',
  'ollama-apply': 'Restart Ollama.',
});
