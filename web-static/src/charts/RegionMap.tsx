import { geoCentroid, geoConicConformal, geoPath } from 'd3-geo';
import type { FeatureCollection, Geometry } from 'geojson';
import { useEffect, useState } from 'preact/hooks';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import topologyUrl from '../map-data/regions.topo.json?url';

type RegionShape = { center?: [number, number] };
type Shapes = Topology<{ regions: GeometryCollection<RegionShape>; land: GeometryCollection; borders: GeometryCollection }>;

export interface Arc {
  a: string;
  b: string;
  /** 0..1 */
  value: number;
  label: string;
}

interface Props {
  label: string;
  names: (id: string) => string;
  arcs: Arc[];
  selected: string | null;
  partners: Set<string>;
  /** How dark a region is, 0..1; null leaves it as it is. */
  shade?: (id: string) => number | null;
  /** What stands in the place of a region instead of a dot, e.g. the numbers of a route's stops. */
  marks?: Map<string, string>;
  /** Absent where picking a region does nothing: then they are no buttons. */
  onRegion?: (id: string) => void;
  onArc?: (arc: Arc) => void;
}

const WIDTH = 820;
const HEIGHT = 560;

/** The regions on Natural Earth shapes, with arcs between them; width is the arc's value. */
export function RegionMap(props: Props) {
  const [shapes, setShapes] = useState<Shapes | null>(null);
  useEffect(() => {
    void fetch(topologyUrl).then(async (response) => setShapes((await response.json()) as Shapes));
  }, []);
  const { onRegion } = props;
  if (!shapes) return <svg data-figure viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={props.label} />;
  const regions = feature(shapes, shapes.objects.regions) as FeatureCollection<Geometry, RegionShape>;
  const land = feature(shapes, shapes.objects.land);
  const borders = feature(shapes, shapes.objects.borders);
  const projection = geoConicConformal()
    .parallels([44, 50])
    .rotate([-10.5, 0])
    .fitExtent(
      [
        [24, 16],
        [WIDTH - 24, HEIGHT - 16],
      ],
      regions,
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
  const path = geoPath(projection);
  const centres = new Map<string, [number, number]>();
  for (const region of regions.features) {
    const place = projection(region.properties.center ?? geoCentroid(region));
    if (place) centres.set(String(region.id), place);
  }
  const strongest = Math.max(...props.arcs.map((arc) => arc.value), 1e-9);
  const weakest = Math.min(...props.arcs.map((arc) => arc.value), strongest);
  const width = (value: number) => 2 + (strongest > weakest ? (6 * (value - weakest)) / (strongest - weakest) : 3);
  return (
    <svg data-figure viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={props.label}>
      <rect width={WIDTH} height={HEIGHT} fill="var(--sea)" />
      <path class="land" d={path(land) ?? ''} />
      <path class="borders" d={path(borders) ?? ''} />
      {regions.features.map((region) => {
        const id = String(region.id);
        return (
          <path
            key={id}
            class="region-shape"
            d={path(region) ?? ''}
            data-region={id}
            data-on={props.selected === id ? '1' : undefined}
            data-partner={props.partners.has(id) ? '1' : undefined}
            {...(onRegion && {
              role: 'button' as const,
              tabindex: 0,
              'aria-label': props.names(id),
              'aria-pressed': props.selected === id,
              onClick: () => onRegion(id),
              onKeyDown: (event: KeyboardEvent) => press(event, () => onRegion(id)),
            })}
          >
            <title>{props.names(id)}</title>
          </path>
        );
      })}
      {props.shade &&
        regions.features.map((region) => {
          const shade = props.shade?.(String(region.id)) ?? null;
          return shade === null ? null : <path key={region.id} class="region-shade" fill-opacity={0.06 + 0.54 * shade} d={path(region) ?? ''} />;
        })}
      {props.arcs.map((arc) => {
        const from = centres.get(arc.a);
        const to = centres.get(arc.b);
        return (
          from &&
          to && (
            <path
              key={`${arc.a}-${arc.b}`}
              class="arc"
              d={bow(from, to)}
              stroke-width={width(arc.value)}
              onClick={() => props.onArc?.(arc)}
            >
              <title>{arc.label}</title>
            </path>
          )
        );
      })}
      {[...centres].map(([id, [x, y]]) => (
        <g key={id} pointer-events="none">
          <Place x={x} y={y} mark={props.marks?.get(id)} />
          <text class="map-label" x={x} y={y + (ABOVE.has(id) ? -9 : 18) + (props.marks?.has(id) ? (ABOVE.has(id) ? -8 : 8) : 0)}>
            {props.names(id)}
          </text>
          <text class="map-label map-short" x={x} y={y + (ABOVE.has(id) ? -12 : 32)} aria-hidden="true">
            {id}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Place(props: { x: number; y: number; mark: string | undefined }) {
  if (!props.mark) return <circle class="place" cx={props.x} cy={props.y} r="4" />;
  const half = Math.max(11, props.mark.length * 4 + 5);
  return (
    <>
      <rect class="place" x={props.x - half} y={props.y - 11} width={2 * half} height="22" rx="11" />
      <text class="place-mark" x={props.x} y={props.y + 4}>
        {props.mark}
      </text>
    </>
  );
}

/** Regions whose name stands above its place, so that small neighbours do not run into each other. */
const ABOVE = new Set(['TRE', 'BAV', 'SLO', 'FRC', 'VEN', 'UPA']);

function bow([x1, y1]: [number, number], [x2, y2]: [number, number]): string {
  const mx = (x1 + x2) / 2 + (y1 - y2) * 0.16;
  const my = (y1 + y2) / 2 + (x2 - x1) * 0.16;
  return `M${x1},${y1}Q${mx},${my} ${x2},${y2}`;
}

function press(event: KeyboardEvent, act: () => void): void {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    act();
  }
}
