namespace Mosty.Benchmarks.Volume;

/// <summary>Sentences of a language; <c>{a}</c> and <c>{b}</c> are the parties, <c>{d}</c> a date, <c>{p}</c> a person, <c>{o}</c> an institution, <c>{n}</c> a number.</summary>
internal sealed record VolumeWords(string Language, IReadOnlyDictionary<string, string> Sentences, string Title, string Declaration, string Office, string[] Given, string[] Family)
{
    private static readonly string[] Kinds = ["signed", "declared", "visit", "meeting", "letter", "plan", "result", "state", "end", "contact"];

    public static readonly IReadOnlyList<VolumeWords> All =
    [
        new("pl", Of(
                "Dnia {d} {a} i {b} podpisały umowę o współpracy, w imieniu stron złożyli podpisy {p} i gospodarze.",
                "Dnia {d} {a} i {b} podpisały deklarację o woli współpracy.",
                "W dniu {d} delegacja z {b} złożyła wizytę, {a} reprezentowała {p}; rozmawiano o sprawach {n}.",
                "Spotkanie robocze partnerów {a} i {b} odbyło się {d}, przewodniczyła {p}, protokół nr {n}.",
                "Pismem z {d} nr {n} {a} zwrócił się do {b} z propozycją wspólnych działań.",
                "Na {d} {a} i {b} zaplanowały wspólne seminarium dla {o}, poz. {n}.",
                "{d} zakończono wspólny projekt nr {n}, w którym {a} i {b} wspierały {o}.",
                "Według stanu na {d} współpraca {a} i {b} nie rozwija się z powodu odległości, uwaga {n}.",
                "Dnia {d} {a} wypowiedział umowę z {b}.",
                "Kontakty {a} i {b} trwają od {d}, notatka {n}."),
            "umowa o współpracy", "deklaracja współpracy", "prezydent miasta", ["Anna", "Jan", "Maria", "Piotr", "Ewa", "Tomasz"], ["Nowak", "Kowalska", "Wójcik", "Zielińska", "Mazur", "Krawczyk", "Duda", "Lis"]),
        new("cs", Of(
                "Dne {d} podepsali {a} a {b} dohodu o spolupráci, za smluvní strany ji podepsala {p}.",
                "Dne {d} přijali {a} a {b} deklaraci o vzájemné spolupráci.",
                "Dne {d} navštívila delegace z {b} partnera {a}, přijala ji {p}; bod programu {n}.",
                "Pracovní setkání partnerů {a} a {b} se konalo {d}, vedla je {p}, zápis č. {n}.",
                "Dopisem ze dne {d} č. {n} se {a} obrátil na {b} s návrhem společného postupu.",
                "Na {d} plánují {a} a {b} společný seminář pro {o}, bod {n}.",
                "Dne {d} byl ukončen společný projekt č. {n}, v němž {a} a {b} podpořily {o}.",
                "Ke dni {d} spolupráce {a} a {b} stagnuje pro velkou vzdálenost, pozn. {n}.",
                "Dne {d} {a} vypověděl dohodu s {b}.",
                "Kontakty {a} a {b} trvají od {d}, záznam {n}."),
            "dohoda o spolupráci", "deklarace o spolupráci", "primátor", ["Jana", "Petr", "Lucie", "Karel", "Hana", "Jiří"], ["Novák", "Svobodová", "Dvořák", "Černá", "Procházka", "Kučerová", "Veselý"]),
        new("sk", Of(
                "Dňa {d} podpísali {a} a {b} dohodu o spolupráci, za zmluvné strany ju podpísala {p}.",
                "Dňa {d} prijali {a} a {b} vyhlásenie o vzájomnej spolupráci.",
                "Dňa {d} navštívila delegácia z {b} partnera {a}, prijala ju {p}; bod programu {n}.",
                "Pracovné stretnutie partnerov {a} a {b} sa konalo {d}, viedla ho {p}, zápisnica č. {n}.",
                "Listom zo dňa {d} č. {n} sa {a} obrátil na {b} s návrhom spoločného postupu.",
                "Na {d} plánujú {a} a {b} spoločný seminár pre {o}, bod {n}.",
                "Dňa {d} sa skončil spoločný projekt č. {n}, v ktorom {a} a {b} podporili {o}.",
                "Ku dňu {d} spolupráca {a} a {b} stagnuje pre veľkú vzdialenosť, pozn. {n}.",
                "Dňa {d} {a} vypovedal dohodu s {b}.",
                "Kontakty {a} a {b} trvajú od {d}, záznam {n}."),
            "dohoda o spolupráci", "vyhlásenie o spolupráci", "primátor", ["Zuzana", "Peter", "Mária", "Ján", "Katarína", "Milan"], ["Horváth", "Kováčová", "Tóth", "Nagyová", "Baláž", "Molnárová"]),
        new("de", Of(
                "Am {d} unterzeichneten {a} und {b} den Partnerschaftsvertrag; für die Parteien zeichnete {p}.",
                "Am {d} gaben {a} und {b} eine Absichtserklärung über ihre Zusammenarbeit ab.",
                "Am {d} besuchte eine Delegation aus {b} den Partner {a}, empfangen von {p}; Tagesordnung {n}.",
                "Ein Arbeitstreffen der Partner {a} und {b} fand am {d} unter Leitung von {p} statt, Niederschrift {n}.",
                "Mit Schreiben vom {d} Nr. {n} wandte sich {a} an {b} und schlug gemeinsame Vorhaben vor.",
                "Für den {d} planen {a} und {b} ein gemeinsames Seminar für {o}, Punkt {n}.",
                "Am {d} endete das gemeinsame Projekt Nr. {n}, in dem {a} und {b} {o} förderten.",
                "Mit Stand vom {d} ruht die Zusammenarbeit von {a} und {b} wegen der Entfernung, Anm. {n}.",
                "Am {d} kündigte {a} den Vertrag mit {b}.",
                "Kontakte zwischen {a} und {b} bestehen seit {d}, Vermerk {n}."),
            "Partnerschaftsvertrag", "Absichtserklärung", "Oberbürgermeister", ["Ursula", "Klaus", "Monika", "Jürgen", "Sabine", "Uwe"], ["Müller", "Schmidt", "Schröder", "Fischer", "Köhler", "Krüger", "Günther"]),
        new("en", Of(
                "On {d} {a} and {b} signed an agreement on cooperation; {p} signed for the parties.",
                "On {d} {a} and {b} made a declaration of their will to cooperate.",
                "On {d} a delegation from {b} visited {a} and was received by {p}; item {n} of the programme.",
                "A working meeting of {a} and {b} was held on {d} under {p}, minutes no. {n}.",
                "By letter of {d} no. {n} {a} turned to {b} with a proposal for common action.",
                "For {d} {a} and {b} have planned a common seminar for {o}, item {n}.",
                "On {d} the common project no. {n} ended, in which {a} and {b} supported {o}.",
                "As of {d} the cooperation of {a} and {b} is stagnating because of the distance, note {n}.",
                "On {d} {a} denounced the agreement with {b}.",
                "Contacts between {a} and {b} go back to {d}, note {n}."),
            "agreement on cooperation", "declaration", "mayor", ["Alice", "George", "Mary", "David", "Helen", "Paul"], ["Smith", "Jones", "Taylor", "Brown", "Evans", "Walker"]),
    ];

    /// <summary>Fields of cooperation as docs/reading.md names them.</summary>
    public static readonly string[] Fields = ["economy", "trade", "tourism", "culture", "education", "sport", "health", "environment", "transport", "youth"];

    public string Person(int number) => $"{Given[number % Given.Length]} {Family[number / Given.Length % Family.Length]}";

    private static Dictionary<string, string> Of(params string[] sentences) => Kinds.Zip(sentences).ToDictionary(k => k.First, k => k.Second, StringComparer.Ordinal);
}
