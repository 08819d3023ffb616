using System.Globalization;
using Mosty.Benchmarks;

// Mosty.Benchmarks register [PARTNERSHIPS]
if (args is ["register", ..])
    RegisterSpeed.Run(Console.Out, args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1000);
return 0;
