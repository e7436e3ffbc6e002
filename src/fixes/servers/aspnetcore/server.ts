import { program } from '../server.ts';

export default program({
  id: 'aspnetcore',
  name: 'ASP.NET Core',
  rank: 7,
  files: ['Program.cs'],
  proven: 'schema',
  versions: ['.NET 8', 'tree-sitter-c-sharp 0.23'],
  // https://learn.microsoft.com/en-us/aspnet/core/fundamentals/servers/kestrel
  signs: [{ header: 'Server', pattern: /^Kestrel$/ }],
});
