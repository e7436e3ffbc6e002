import { english } from '../../../i18n/index.ts';

export default english({
  'jupyter-place':
    'In the file that `jupyter server --generate-config` makes in `~/.jupyter`. Pages send the token in `Authorization`; other origins stay refused.',
});
