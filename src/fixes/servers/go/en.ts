import { english } from '../../../i18n/index.ts';

export default english({
  'go-place':
    'The type and the functions at the end of a file of the program; they need no package. What the program sends itself stays as it is.',
  'go-handler':
    'Then give the server the wrapped handler: `mux` stands for what `ListenAndServe`, or `Handler` of an `http.Server`, gets today; `nil` means `http.DefaultServeMux`.',
  'go-place-list': 'In `cors.Options` of rs/cors, wherever the list of origins stands.',
});
