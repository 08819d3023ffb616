#!/usr/bin/env python3
"""Makes data/territories/{countries,regions,cities}.tsv, data/territories/names/*.tsv and data/territories/lgpl-2.1/official_names.tsv.

  make.py SOURCE_FOLDER data/territories

SOURCE_FOLDER holds the tables described in data/territories/SOURCE.md (GeoNames, CLDR, ISO 3166-2, twin towns).
The files that people edit (aliases, further units, networks, city codes, sites) are not touched. Standard library only.
"""
import csv
import gzip
import os
import re
import sys
import unicodedata

LANGUAGES = ["pl", "cs", "sk", "de", "en", "fr", "it", "es", "uk", "ru", "hu"]
CITY_LANGUAGES = ["pl", "cs", "sk", "de", "en", "fr", "hu"]
# Further languages of cities, one file each: where it is at home, and the letters that write it.
FURTHER_LANGUAGES = {"uk": ("UA", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")}
# Countries of which every populated place is kept, however small: the users' own and their neighbours'.
WHOLE = {"PL", "CZ", "SK", "DE", "AT"}
# Places from here on keep their alternate names in Latin letters.
ALTERNATES_FROM = 20_000
SMALLEST = 1_000
# The same for names in FURTHER_LANGUAGES.
FURTHER_ALTERNATES_FROM = 100_000
# Countries with one written language, whose name of a place is the local official one.
ONE_LANGUAGE = {
    "PL": "pl", "CZ": "cs", "DE": "de", "AT": "de", "IT": "it", "FR": "fr", "HU": "hu", "RO": "ro", "MD": "ro", "SE": "sv", "DK": "da",
    "NO": "nb", "NL": "nl", "ES": "es", "PT": "pt", "BR": "pt", "HR": "hr", "SI": "sl", "SK": "sk", "LT": "lt", "LV": "lv", "EE": "et", "FI": "fi", "TR": "tr",
    "LI": "de", "MX": "es", "AR": "es", "CL": "es", "CO": "es", "PE": "es", "CU": "es", "VE": "es", "EC": "es", "UY": "es",
}


def rows(folder, name):
    path = os.path.join(folder, name)
    with (gzip.open(path, "rt", encoding="utf-8") if name.endswith(".gz") else open(path, encoding="utf-8")) as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def write(folder, name, header, lines):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(header) + "\n")
        for line in lines:
            file.write("\t".join(line) + "\n")


def is_latin(name):
    return all(unicodedata.name(c, "").startswith("LATIN") for c in name if c.isalpha())


def fold(name):
    plain = unicodedata.normalize("NFD", name.lower().translate(str.maketrans("łøđßæœı’‘´`ʼ", "lodsaoi'''''")))
    return "".join(c for c in plain if not unicodedata.combining(c))


def countries(source, target):
    alternates = {}
    for row in rows(source, "country_alt_names.tsv"):
        alternates.setdefault(row["iso2"], []).append(row["lang"] + ":" + row["name"])
    lines = []
    for row in rows(source, "countries.tsv"):
        lines.append([row["iso2"], row["geonameid"], row["population"], *(row["name_" + l] for l in LANGUAGES),
                      "|".join(a for a in alternates.get(row["iso2"], []) if a[:2] in LANGUAGES)])
    write(target, "countries.tsv", ["key", "geonames", "population", *("name_" + l for l in LANGUAGES), "other_names"], lines)
    official = [[r["iso2"], r["lang"], r["name"]] for r in rows(source, "lgpl-2.1/country_official_names.tsv") if r["lang"] in LANGUAGES]
    write(target, "lgpl-2.1/official_names.tsv", ["key", "language", "name"], official)


def regions(source, target):
    """The code that iso-codes knows is the key; a newer one of the same region stands beside it; a unit that neither list has any more is `CC:Name`."""
    extra = {}
    for row in rows(source, "admin1_names.tsv"):
        if row["iso3166_2"] and row["lang"] in LANGUAGES:
            extra.setdefault(row["iso3166_2"], {})[row["lang"]] = row["name"]
    table = {r["iso3166_2"]: r for r in rows(source, "regions.tsv")}
    known = {code: set(r["in_sources"].split(",")) for code, r in table.items()}
    newer = {r["names_from_code"]: code for code, r in table.items()
             if "isocodes" not in known[code] and "isocodes" in known.get(r["names_from_code"], ())}
    types = {r["iso3166_2"]: r["type_en"] for r in rows(source, "lgpl-2.1/region_types.tsv")}
    present = {(r["country"], fold(r["name_" + l])) for code, r in table.items() if known[code] & {"isocodes", "npm"} for l in LANGUAGES}
    lines, codes = [], {}
    for code, row in table.items():
        # Denmark's amter of before 2007 still stand in one of the lists.
        if code in newer.values() or re.match(r"DK-(0|1)\d\d$", code):
            continue
        now = table.get(newer.get(code, ""), row)
        names = {l: row["name_" + l] for l in LANGUAGES}
        other = [a for a in row["alt_names"].split("|") + now["alt_names"].split("|") if a]
        for language, name in [*extra.get(code, {}).items(), *extra.get(newer.get(code, ""), {}).items()]:
            if not names[language]:
                names[language] = name
            elif fold(name) != fold(names[language]):
                other.append(language + ":" + name)
        local = now["name_local"] or row["name_local"]
        key, successor = code, ""
        if not known[code] & {"isocodes", "npm"}:
            local = local or names["en"] or names["fr"] or names["de"]
            if not local or (row["country"], fold(local)) in present:
                continue
            key, successor = row["country"] + ":" + local, row["replaced_by"]
        if now["geonames_admin1"]:
            codes[now["geonames_admin1"]] = key
        lines.append([key, newer.get(code, ""), row["parent"] or row["country"], row["level"] or "1", successor, types.get(code, ""), now["geonameid"],
                      now["lat"], now["lng"], now["seat_geonameid"], local, *(names[l] for l in LANGUAGES), "|".join(dict.fromkeys(other))])
    header = ["key", "other_key", "parent", "level", "successor", "type", "geonames", "lat", "lng", "seat", "name_local",
              *("name_" + l for l in LANGUAGES), "other_names"]
    write(target, "regions.tsv", header, lines)
    return codes


def cities(source, target, codes):
    names = {}
    for row in rows(source, "city_names.tsv.gz"):
        names.setdefault(row["geonameid"], {})[row["lang"]] = row["name"]
    twins = {r["geonameid"] for r in rows(source, "twin_places.tsv") if r["geonameid"]}
    lines, seen = [], set()
    for row in rows(source, "cities.tsv.gz"):
        population, twin = int(row["population"] or 0), row["geonameid"] in twins
        country, kind = row["country"], row["feature_code"]
        keep = population >= SMALLEST or country in WHOLE or twin or kind in ("PPLC", "PPLA", "PPLA2")
        if not keep or (kind == "PPLX" and not twin and population < 50_000):
            continue
        own = names.get(row["geonameid"], {})
        local = own.get(ONE_LANGUAGE.get(country, ""), "")
        taken = {fold(row["name"]), fold(local)}
        shown = []
        for language in CITY_LANGUAGES:
            name = own.get(language, "")
            shown.append(name if name and name != row["name"] else "")
            taken.add(fold(name))
        other = []
        if population >= ALTERNATES_FROM or twin or kind in ("PPLC", "PPLA"):
            for name in row["alt_names"].split("|"):
                if len(name) >= 4 and name[0].isupper() and is_latin(name) and not re.search(r"[0-9,(/]", name) and fold(name) not in taken:
                    taken.add(fold(name))
                    other.append(name)
        seen.add((fold(row["name"]), country))
        lines.append([row["geonameid"], country, codes.get(country + "." + row["admin1"], ""), kind, row["lat"], row["lng"], str(population),
                      row["name"], local if local != row["name"] else "", *shown, "|".join(other)])
    for row in rows(source, "cities_extra.tsv.gz"):
        if row["country"] in WHOLE and (fold(row["name"]), row["country"]) not in seen:
            seen.add((fold(row["name"]), row["country"]))
            lines.append(["", row["country"], codes.get(row["country"] + "." + row["admin1"], ""), "PPL", row["lat"], row["lng"], "0",
                          row["name"], *[""] * (1 + len(CITY_LANGUAGES)), ""])
    header = ["geonames", "country", "region", "kind", "lat", "lng", "population", "name", "name_local", *("name_" + l for l in CITY_LANGUAGES), "other_names"]
    write(target, "cities.tsv", header, lines)


def further_names(source, target, language, home, letters):
    """Names by language; where there is none, alternate names that its letters can write, for its own country and for larger places."""
    known = {r["geonames"] for r in rows(target, "cities.tsv") if r["geonames"]}
    twins = {r["geonameid"] for r in rows(source, "twin_places.tsv") if r["geonameid"]}
    own = {r["geonameid"]: r["name"] for r in rows(source, "city_names.tsv.gz") if r["lang"] == language}
    lines = []
    for row in rows(source, "cities.tsv.gz"):
        if row["geonameid"] not in known:
            continue
        name = own.get(row["geonameid"])
        if name:
            lines.append([row["geonameid"], name, "shown"])
        elif row["country"] == home or int(row["population"] or 0) >= FURTHER_ALTERNATES_FROM or row["geonameid"] in twins:
            for other in dict.fromkeys(row["alt_names"].split("|")):
                if len(other) >= 3 and other[0].isupper() and any(c in letters for c in other) and all(c in letters or c in " -'’" for c in other.lower()):
                    lines.append([row["geonameid"], other, "other"])
    write(os.path.join(target, "names"), language + ".tsv", ["geonames", "name", "kind"], lines)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    source, target = sys.argv[1:]
    countries(source, target)
    cities(source, target, regions(source, target))
    for language, (home, letters) in FURTHER_LANGUAGES.items():
        further_names(source, target, language, home, letters)


if __name__ == "__main__":
    main()
