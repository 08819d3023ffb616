// Makes, from Natural Earth's outlines (npm world-atlas), what the maps are drawn of. Run by the build: node Map/make-world.mjs OUTPUT_FOLDER
//   world.json      the base of the world map as paths in the Equal Earth projection, with the figures by which Map/EqualEarth.cs finds the same places
//   world.outlines  outlines of land and borders in degrees, for the maps that Map/ projects around a place (read by Map/Outlines.cs)
import { readFileSync, writeFileSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

const [folder] = process.argv.slice(2);
const atlas = (name) => JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`world-atlas/${name}.json`), "utf8"));
const bordersOf = (world) => mesh(world, world.objects.countries, (a, b) => a !== b);
// Each coast once, whatever countries share it.
const polygonsOf = (world) => feature(world, world.objects.land).features.flatMap((f) => f.geometry.coordinates);

// Integers from one point to the next, in a box large enough that an integer is less than a pixel.
function compact(path) {
  let [x, y, out, command] = [0, 0, "", ""];
  for (const [, letter, numbers] of path.matchAll(/([MLZ])([^MLZ]*)/g)) {
    if (letter === "Z") {
      out += command = "z";
      continue;
    }
    const [toX, toY] = numbers.split(",").map(Math.round);
    const [dx, dy] = [toX - x, toY - y];
    if (letter === "L" && dx === 0 && dy === 0) continue;
    const pair = letter === "M" ? `${toX}${toY < 0 ? "" : " "}${toY}` : `${dx}${dy < 0 ? "" : " "}${dy}`;
    const next = letter === "M" ? "M" : "l";
    out += next === command ? (pair[0] === "-" ? "" : " ") + pair : next + pair;
    [x, y, command] = [toX, toY, next];
  }
  return out;
}

function base(world, width, height, turn) {
  // Nobody signs partnerships in Antarctica, and without it the rest is larger.
  const land = { type: "MultiPolygon", coordinates: polygonsOf(world).filter(([coast]) => coast.some(([, north]) => north > -60)) };
  const projection = geoEqualEarth().rotate([turn, 0]).fitSize([width, height], land);
  const outline = (shape) => compact(geoPath(projection).digits(0)(shape));
  const [x, y] = projection.translate();
  const checks = [[0, 0], [23.3, 42.7], [-122.4, 37.8], [139.7, 35.7], [151.2, -33.9], [-70.7, -33.4], [-175, 65], [18.1, 59.3]];
  return {
    width, height, turn, scale: projection.scale(), x, y,
    land: outline(land),
    borders: outline(bordersOf(world)),
    checks: checks.map((c) => [...c, ...projection(c)]),
  };
}

// Int32: how many shapes; of each, how many lines; of each, how many points; then their degrees in hundredths, east and north, Int16.
function table(shapes) {
  const parts = [];
  const int = (n) => { const b = Buffer.alloc(4); b.writeInt32LE(n); parts.push(b); };
  int(shapes.length);
  for (const lines of shapes) {
    int(lines.length);
    for (const line of lines) {
      const points = line.map(([e, n]) => [Math.round(e * 100), Math.round(n * 100)]).filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
      int(points.length);
      const b = Buffer.alloc(points.length * 4);
      points.forEach(([e, n], i) => { b.writeInt16LE(e, i * 4); b.writeInt16LE(n, i * 4 + 2); });
      parts.push(b);
    }
  }
  return Buffer.concat(parts);
}

const [small, large] = [atlas("countries-110m"), atlas("countries-50m")];
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "world.json"), JSON.stringify(base(small, 2000, 900, -11)));
writeFileSync(join(folder, "world.outlines"), Buffer.concat([
  table(polygonsOf(small)), table(bordersOf(small).coordinates.map((line) => [line])),
  table(polygonsOf(large)), table(bordersOf(large).coordinates.map((line) => [line])),
]));
