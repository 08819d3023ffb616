#!/usr/bin/env python3
"""
How Polish, Czech, Slovak and German write the names of places in Ukraine, Russia and Belarus, and Polish those in Czechia and Slovakia, that cities.tsv has no name for
in them: data/territories/names/{pl,cs,sk,de}.tsv.

Ukrainian names come from names/uk.tsv and are written by the rules that these languages use for that alphabet (PWN; Academia; Pravidla slovenského pravopisu; Duden);
Russian and Belarusian ones from the English romanisation that cities.tsv has. Folding takes the marks away, so one writing stands for those that differ only in marks.

    tools/territories/written_abroad.py data/territories
"""
import csv
import os
import re
import sys
import unicodedata

# Inhabitants from which a place is written; smaller ones have no partners abroad worth the room.
SMALLEST = {"UA": 2_000, "RU": 20_000, "BY": 5_000, "CZ": 3_000, "SK": 3_000}
UKRAINIAN = {
    "cs": dict(zip("абвгґдежзиіїйклмнопрстуфхцчшщ", "a b v h g d e ž z y i ji j k l m n o p r s t u f ch c č š šč".split())),
    "pl": dict(zip("абвгґдежзиіїйклмнопрстуфхцчшщ", "a b w h g d e ż z y i ji j k l m n o p r s t u f ch c cz sz szcz".split())),
    "de": dict(zip("абвгґдежзиіїйклмнопрстуфхцчшщ", "a b w h g d e sch s y i ji j k l m n o p r s t u f ch z tsch sch schtsch".split())),
}
UKRAINIAN["sk"] = UKRAINIAN["cs"]
IOTATED = {"є": "e", "ю": "u", "я": "a"}
ROMANISED = {
    "cs": [("shch", "šč"), ("zh", "ž"), ("ts", "c"), ("ch", "č"), ("kh", "ch"), ("sh", "š"), ("y(?=[aeuo])", "j")],
    "pl": [("shch", "szcz"), ("zh", "ż"), ("ts", "c"), ("ch", "cz"), ("kh", "ch"), ("sh", "sz"), ("v", "w"), ("(?<=[bdfgklmnprstvwz])y(?=[aeuo])", "i"), ("y(?=[aeuo])", "j"), ("l(?=[aouybcdfghkmnprstwzżł -])", "ł")],
    "de": [("shch", "ŝč"), ("(?<=[aeiouy])s(?=[aeiouy])", "ss"), ("ts", "ẑ"), ("zh|sh", "ŝ"), ("ch", "č"), ("kh", "ch"), ("č", "tsch"), ("ŝ", "sch"), ("z", "s"), ("ẑ", "z"), ("v", "w"), ("y(?=[aeuo])", "j")],
}
ROMANISED["sk"] = ROMANISED["cs"]
NEIGHBOURS = [("v", "w"), ("č", "cz"), ("š", "sz"), ("ž", "ż"), ("ř", "rz"), (r"ov\b", "ów"), (r"ow\b", "ów"), ("ň(?=[aeiou])", "ni"), ("ň", "ń"), ("ě", "ie"), ("ľ", "l"), ("ť", "t"), ("ď", "d")]


def of_ukrainian(name, language):
    """The writings of one Ukrainian name."""
    letters = UKRAINIAN[language]
    written = ""
    for i, letter in enumerate(name.lower()):
        before = name[i - 1].lower() if i else " "
        if letter in IOTATED:
            soft = before in "бвгґджзклмнпрстфхцчшщ"
            glide = ("" if before in "лжчшщ" else "i") if soft and language == "pl" else "j"
            written += glide + IOTATED[letter]
        elif letter == "л" and language in ("pl", "sk"):
            # A hard l is another letter in Polish, a soft one in Slovak.
            after = name[i + 1].lower() if i + 1 < len(name) else " "
            written += ("l" if after in "ьіїєюя" else "ł") if language == "pl" else "ľ" if after == "ь" else "l"
        elif letter in letters:
            written += letters[letter]
        elif letter not in "ь'’ʼ":
            written += letter
    written = capitals(written)
    yield written
    if language == "de":
        # An s between vowels is doubled or not.
        if "с" in name.lower():
            yield re.sub(r"(?<=[aeiouy])s(?=[aeiouy])", "ss", written)
        if written.endswith("zkyj") or written.endswith("skyj"):
            yield written[:-2] + "i"
        return
    if language != "pl":
        # Both "Perečyn" and "Perečín", "Tjačiv" and "Ťačiv" are in use.
        yield written.replace("y", "i")
        yield re.sub(r"(?<=[dtn])j(?=a)", "", written)
    if re.search(r"(?<=[^aeiouy])i[vw]$", written):
        # The older name: Rachov, Drohów.
        yield written[:-2] + ("ów" if language == "pl" else "ov")
        if re.search(r"(?:[jčšžlr]|cz|sz|ż)i[vw]$", written):
            yield written[:-2] + ("ew" if language == "pl" else "ev")
    if re.search("yc[ij]a$", written):
        yield written[:-4] + "yca"
        yield written[:-4] + "ica"
    if written.endswith("ckyj") or written.endswith("skyj"):
        yield written[:-2] + ("i" if language == "pl" else "ý")


def of_romanised(name, language):
    """The writings of one name that English romanises."""
    written = re.sub(r"['’]", "", name.lower())
    for pattern, to in ROMANISED[language]:
        written = re.sub(pattern, to, written)
    written = capitals(re.sub(r"[iy]y\b", {"pl": "y", "de": "i"}.get(language, "ij"), written))
    yield written
    if language == "de":
        yield re.sub(r"(?<=[dtnlrsvwkg])j(?=e)", "", written)
        return
    # "Nizhny" is "Nižnij" and, as an adjective of the language, "Nižný".
    yield re.sub(r"ij\b", "y", written) if language != "pl" else written
    if language != "pl":
        yield re.sub(r"(?<=[nk])y\b", "ij", written)
    # An iotated vowel is written with its glide or without.
    yield re.sub(r"(?<=[dtnlrsvwkg])[ji](?=e)", "", written)


def of_neighbour(name):
    """A Czech or Slovak name in Polish letters."""
    written = name.lower()
    for pattern, to in NEIGHBOURS:
        written = re.sub(pattern, to, written)
    plain = written.translate(str.maketrans("áéíýúůôä", "aeiyuuoa"))
    yield capitals(plain)


def plain(name):
    """Without marks: the form in which names are found."""
    return "".join(c for c in unicodedata.normalize("NFD", name.lower().replace("ł", "l")) if not unicodedata.combining(c))


def capitals(name):
    return re.sub(r"(^|[\s-])(\w)", lambda m: m[1] + m[2].upper(), name)


def main():
    folder = sys.argv[1]
    with open(os.path.join(folder, "cities.tsv"), encoding="utf-8") as file:
        cities = [row for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if int(row["population"] or 0) >= SMALLEST.get(row["country"], 10**9)]
    with open(os.path.join(folder, "cities.tsv"), encoding="utf-8") as file:
        places = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    with open(os.path.join(folder, "names", "uk.tsv"), encoding="utf-8") as file:
        ukrainian = {}
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            ukrainian.setdefault(row["geonames"], row["name"])
    for language in ("pl", "cs", "sk", "de"):
        # A name that a place at home has is that place's.
        home = {plain(row["name"]) for row in places if row["country"] in (("DE", "AT", "CH") if language == "de" else ("PL", "CZ", "SK"))}
        with open(os.path.join(folder, "names", language + ".tsv"), "w", encoding="utf-8", newline="\n") as file:
            file.write("geonames\tname\tkind\n")
            for city in cities:
                if city["country"] in ("CZ", "SK"):
                    names = of_neighbour(city["name"]) if language == "pl" else ()
                elif city["country"] == "UA":
                    names = of_ukrainian(ukrainian[city["geonames"]], language) if city["geonames"] in ukrainian else ()
                else:
                    names = of_romanised(city["name_en"] or city["name"], language)
                known = {plain(city["name"]), plain(city["name_" + language])}
                for name in dict.fromkeys(names):
                    if plain(name) not in known | home and len(name) > (4 if language == "de" else 3):
                        file.write(f"{city['geonames']}\t{name}\tother\n")


if __name__ == "__main__":
    main()
