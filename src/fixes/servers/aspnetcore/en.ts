import { english } from '../../../i18n/index.ts';

export default english({
  'aspnetcore-place':
    'Right below `var app = builder.Build();`, above every other `app.Use…`: a login above it would answer first. What the program sends itself stays as it is.',
  'aspnetcore-place-package':
    'The first block right above `var app = builder.Build();`, the second right below it, above `UseAuthentication` and `UseAuthorization`.',
  'aspnetcore-order':
    'Kestrel answers an unhandled exception without these headers. Handle it right below: ` app.UseExceptionHandler(errors => errors.Run(context => Results.Problem().ExecuteAsync(context)));`',
  'aspnetcore-place-list':
    'In the policy in `AddCors`, where the list of origins stands; an origin without a slash at the end.',
});
