// Draws, while the site is built, the pictures that social networks show beside a link: one for each kind of page, 1200 x 630, as PNG. There are no words
// in them: the network writes the page's title and sentence below. Usage: node make-social.mjs FOLDER
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { geoEqualEarth, geoStream } from "d3-geo";
import { feature } from "topojson-client";

const [width, height, fine] = [1200, 630, 3];
const [paper, land, river, water, stone, mark] = ["fbfaf7", "dcd6c7", "0a4c59", "d3e5e8", "d8d3c8", "f9dc7c"].map((hex) => [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16)));

class Picture {
  // One colour number for each of the fine points; colours are mixed when it is written.
  constructor() {
    this.points = new Uint8Array(width * fine * height * fine);
    this.colours = [paper];
  }

  colour(rgb) {
    const known = this.colours.indexOf(rgb);
    return known >= 0 ? known : this.colours.push(rgb) - 1;
  }

  // Even-odd, line by line.
  fill(rings, rgb) {
    const colour = this.colour(rgb);
    const heights = rings.flat().map(([, y]) => y);
    const [top, bottom] = [heights.reduce((a, b) => Math.min(a, b)), heights.reduce((a, b) => Math.max(a, b))];
    for (let row = Math.max(0, Math.floor(top * fine)); row < Math.min(height * fine, bottom * fine + 1); row++) {
      const y = (row + 0.5) / fine;
      const crossings = [];
      for (const ring of rings)
        for (let i = 0; i < ring.length; i++) {
          const [[x1, y1], [x2, y2]] = [ring[i], ring[(i + 1) % ring.length]];
          if (y1 <= y !== y2 <= y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
        }
      crossings.sort((a, b) => a - b);
      for (let i = 0; i + 1 < crossings.length; i += 2) {
        const [from, to] = [Math.max(0, Math.ceil(crossings[i] * fine - 0.5)), Math.min(width * fine, Math.ceil(crossings[i + 1] * fine - 0.5))];
        if (to > from) this.points.fill(colour, row * width * fine + from, row * width * fine + to);
      }
    }
    return this;
  }

  box(x, y, w, h, rgb) {
    return this.fill([[[x, y], [x + w, y], [x + w, y + h], [x, y + h]]], rgb);
  }

  disc(x, y, r, rgb) {
    return this.fill([Array.from({ length: 64 }, (_, i) => [x + r * Math.cos((i * Math.PI) / 32), y + r * Math.sin((i * Math.PI) / 32)])], rgb);
  }

  // A line of a width along points, as a quadrangle for each piece and a disc at each joint.
  line(points, thick, rgb) {
    points.forEach(([x, y], i) => {
      this.disc(x, y, thick / 2, rgb);
      if (i === 0) return;
      const [px, py] = points[i - 1];
      const length = Math.hypot(x - px, y - py) || 1;
      const [nx, ny] = [((y - py) / length) * (thick / 2), ((px - x) / length) * (thick / 2)];
      this.fill([[[px + nx, py + ny], [x + nx, y + ny], [x - nx, y - ny], [px - nx, py - ny]]], rgb);
    });
    return this;
  }

  png() {
    const rows = Buffer.alloc(height * (width * 3 + 1));
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const sum = [0, 0, 0];
        for (let i = 0; i < fine; i++)
          for (let j = 0; j < fine; j++) this.colours[this.points[(y * fine + i) * width * fine + x * fine + j]].forEach((c, k) => (sum[k] += c));
        sum.forEach((c, k) => (rows[y * (width * 3 + 1) + 1 + x * 3 + k] = Math.round(c / (fine * fine))));
      }
    const chunk = (type, data) => {
      const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
      const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
      size.writeUInt32BE(data.length);
      sum.writeUInt32BE(crc32(body));
      return Buffer.concat([size, body, sum]);
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk("IHDR", head), chunk("IDAT", deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
  }
}

const arch = (x1, x2, y, rise) => Array.from({ length: 49 }, (_, i) => [x1 + ((x2 - x1) * i) / 48, y - rise * 4 * (i / 48) * (1 - i / 48)]);

// The sign of the site: a deck over an arch over the water.
function bridge() {
  const picture = new Picture().box(0, 470, width, 160, water);
  picture.line([[140, 250], [1060, 250]], 26, river).line(arch(300, 900, 480, 190), 26, river);
  for (const x of [300, 900]) picture.line([[x, 250], [x, 480]], 26, river);
  return picture;
}

// Events on a deck: what a partnership's page draws.
function partnership() {
  const picture = new Picture().box(0, 450, width, 180, water);
  picture.line([[120, 210], [760, 210]], 22, river).line([[480, 270], [1080, 270]], 22, river);
  for (const [x, top] of [[180, 221], [300, 221], [360, 221], [560, 281], [690, 281], [900, 281], [1020, 281]]) picture.line([[x, top], [x, 450]], 12, river).disc(x, 450, 14, river);
  return picture;
}

function rings(projection) {
  const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve("world-atlas/land-110m.json"), "utf8"));
  const all = [];
  geoStream(feature(world, world.objects.land), projection.stream({
    polygonStart() {}, polygonEnd() {}, lineEnd() {}, sphere() {},
    lineStart() { all.push([]); },
    point(x, y) { all.at(-1).push([x, y]); },
  }));
  return all;
}

function map() {
  const projection = geoEqualEarth().rotate([-11, 0]).fitExtent([[40, 40], [width - 40, height - 40]], { type: "Sphere" });
  const picture = new Picture().fill(rings(projection), land);
  const home = projection([16, 50]);
  for (const there of [[139, 36], [-100, 40], [-58, -34], [104, 30], [29, 40], [-1, 47], [37, 55], [77, 28]]) {
    const [x, y] = projection(there);
    picture.line(arch(home[0], x, 0, 0).map(([ax], i) => [ax, home[1] + ((y - home[1]) * i) / 48 - Math.abs(x - home[0]) * 0.9 * (i / 48) * (1 - i / 48)]), 5, river).disc(x, y, 10, river);
  }
  return picture.disc(...home, 14, river);
}

function document() {
  const picture = new Picture().box(370, 60, 460, 570, stone).box(373, 63, 454, 567, [255, 255, 255]);
  [0.6, 0, 1, 0.95, 0.98, 0.4, 0, 1, 0.92, 0.97, 0.6].forEach((share, i) => share && picture.box(420, 120 + i * 44, 360 * share, 14, stone));
  return picture.box(414, 242, 354, 34, mark).box(420, 252, 342, 14, river).box(414, 286, 200, 34, mark).box(420, 296, 188, 14, river);
}

const folder = process.argv[2];
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries({ site: bridge, partnership, map, document })) writeFileSync(join(folder, `${name}.png`), draw().png());
