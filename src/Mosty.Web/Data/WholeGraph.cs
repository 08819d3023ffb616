using Mosty.Register;
using Mosty.Register.News;

namespace Mosty.Web.Data;

/// <summary>The whole register as one graph, in pieces: territories, papers, partnerships with their statements. A statement that stands on two partnerships is told with each, alike.</summary>
public sealed class WholeGraph(WalkRegister walk, ListTerritories territories, ListSources sources, ListPartnerships partnerships, ListNews news, LinkedData linked)
{
    public IEnumerable<string> Pieces(OpenLinks links, DateOnly? asOf) => LinkedData.Graph(
        Territories(links)
            .Concat(RegisterTables.All(sources).SelectMany(d => linked.Document(d, links)))
            .Concat(NewsTables.All(news, new NewsFilter()).SelectMany(n => linked.News(n, links)))
            .Concat(walk.Run(asOf).SelectMany(p => linked.Partnership(p, links))));

    private IEnumerable<System.Text.Json.Nodes.JsonObject> Territories(OpenLinks links)
    {
        var byParty = partnerships.Run(new PartnershipFilter()).Lines.SelectMany(l => l.Parties.Select(p => (Party: p, Line: l))).ToLookup(p => p.Party, p => p.Line, StringComparer.Ordinal);
        return territories.Run().Items.SelectMany(t => linked.Territory(t, byParty[t.Key], links));
    }
}
