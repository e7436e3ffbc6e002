import { english } from '../../../i18n/index.ts';

export default english({
  'go-place':
    'The type and the functions at the end of a file of the program; they need no package. What the program sends itself stays as it is.',
  'go-handler':
    'Then give the server the wrapped handler: `mux` stands for what `ListenAndServe`, or `Handler` of an `http.Server`, gets today; `nil` means `http.DefaultServeMux`. With chi and gorilla/mux it is the router; with Gin and Echo as well, once `http.ListenAndServe(…)` stands in place of `Run` or `Start`. If gin-contrib/cors is there, add the origin to its list instead: it refuses every other one with 403.',
  'go-place-list':
    'In the options of the package, wherever the list of origins stands; Gin and Echo call it `AllowOrigins`.',
});
