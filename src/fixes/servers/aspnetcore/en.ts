import { english } from '../../../i18n/index.ts';

export default english({
  'aspnetcore-place':
    'Right below `var app = builder.Build();`, above every other `app.Use…`: a login above it would answer first. What the program sends itself stays as it is.',
  'aspnetcore-place-package':
    'The first block right above `var app = builder.Build();`, the second right below it, above `UseAuthentication` and `UseAuthorization`.',
  'aspnetcore-order':
    'An exception that nothing handles is answered by Kestrel, without these headers. Right below, handle it: ` app.UseExceptionHandler(errors => errors.Run(context => Results.Problem().ExecuteAsync(context)));`',
  'aspnetcore-place-list':
    'In the policy in `AddCors`, wherever the list of origins stands, without a slash at the end.',
});
