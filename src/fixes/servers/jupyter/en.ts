import { english } from '../../../i18n/index.ts';

export default english({
  'jupyter-place':
    'In the file that `jupyter server --generate-config` makes. Other origins stay refused.',
});
