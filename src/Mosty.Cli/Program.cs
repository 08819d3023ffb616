using Mosty.Cli;

return await MostyCommand.Run(args, Terminal.OfProcess());
