import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../api/client';
import type { EgoNetwork, Network } from '../api/types';
import { useI18n } from '../i18n';
import { cameraText, parseCamera, type Camera, type Size } from '../network/camera';
import { colourOf, depthOf, networkQuery, projectionQuery, sizeOf } from '../network/choices';
import { palette, type Palette } from '../network/colours';
import { egoScene } from '../network/egoScene';
import { NetworkCanvas } from '../network/NetworkCanvas';
import { reach } from '../network/reach';
import { scene as sceneOf } from '../network/scene';
import { svgOf } from '../network/svg';
import { go, setQuery, useAddress } from '../state/router';
import { useRegionNames } from '../state/names';
import { Await } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';
import { NetworkFacts } from './NetworkFacts';
import { legendEntries, NetworkLegend } from './NetworkLegend';
import { NetworkLook } from './NetworkLook';
import { NetworkMethodText } from './NetworkMethodText';
import { NetworkNeighbours } from './NetworkNeighbours';
import { nodeColumns } from './networkColumns';

/** The picture of the network with its table, its legend, and the neighbours of whoever is in focus. */
export function NetworkFigure(props: { network: Network; api: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const { network } = props;
  const regions = useRegionNames();
  const region = (id: string) => f.name(regions.get(id) ?? { en: id });
  const [box, colours] = usePalette();
  const wanted = query.get('focus');
  const ofRegion = useMemo(() => network.nodes.flatMap((n, i) => (n.region === wanted ? [i] : [])), [network, wanted]);
  const focusId = ofRegion.length > 0 ? null : wanted;
  const depth = depthOf(query);
  const ego = useAnswer<EgoNetwork>(focusId ? `/network/ego/${encodeURIComponent(focusId)}${projectionQuery(query, { depth: String(depth) })}` : null);
  const [colour, size, across] = [colourOf(query, network.measures), sizeOf(query, network.measures), query.get('across') === 'yes'];
  const whole = useMemo(() => colours && sceneOf(network, { colour, size, across }, colours), [network, colours, colour, size, across]);
  const outside = focusId !== null && !network.nodes.some((n) => n.id === focusId) && ego.state === 'ready' && ego.value.centre.id === focusId && ego.value.total > 0 ? ego.value : null;
  const drawn = useMemo(() => (outside && colours ? egoScene(outside, colours) : whole), [outside, whole, colours]);
  const at = drawn && focusId ? drawn.nodes.findIndex((n) => n.id === focusId) : -1;
  const focus = at < 0 ? null : at;
  const centres = focus === null ? ofRegion : [focus];
  const lit = useMemo(() => (drawn && centres.length > 0 && !outside ? reach(drawn, centres, depth) : null), [drawn, focus, ofRegion, depth, outside]);
  const camera = (screen: Size): Camera | null => parseCamera(query.get('at'), screen);
  const remember = (seen: Camera | null, screen: Size) => replaceQuery('at', seen ? cameraText(seen, screen) : null);
  const choose = (node: number | null) => setQuery({ focus: node === null ? null : (drawn?.nodes[node]?.id ?? null) });
  const legend = colours ? legendEntries(network, colour, colours, region, t) : [];
  const shown = t('net.shown', { n: network.counts.shownNodes, total: network.counts.nodes, edges: network.counts.shownEdges, allEdges: network.counts.edges });
  const file = (format: string) => `/api/v1/network.${format}${networkQuery(query)}`;
  return (
    <div ref={box} class="stack">
      <div class="network-page">
        <NetworkLook measures={network.measures} />
        <Figure
          id="network"
          title={t('net.figure')}
          sentence={outside ? t('net.outside', { name: f.name(outside.centre.name) }) : shown}
          api={props.api}
          files={[
            { label: 'GEXF', href: file('gexf') },
            { label: 'GraphML', href: file('graphml') },
          ]}
          drawing={() => (drawn && colours ? svgOf(drawn, colours, camera, legend, [shown, t('net.sizes', { measure: t(`net.measure.${size}`) })]) : null)}
          picture={
            drawn &&
            colours && (
              <NetworkCanvas
                key={outside ? focusId : props.api}
                label={shown}
                scene={drawn}
                colours={colours}
                lit={lit}
                focus={focus}
                camera={camera}
                onMoved={remember}
                onChoose={choose}
                facts={(i) => <NetworkFacts network={network} id={drawn.nodes[i]?.id ?? ''} name={drawn.nodes[i]?.name ?? ''} region={region} ego={outside} />}
              />
            )
          }
          legend={colours && <NetworkLegend network={network} colour={colour} size={size} colours={colours} entries={legend} />}
          table={<DataTable caption={t('net.figure')} rows={network.nodes} columns={nodeColumns(network, t, f, region)} most={100} />}
          method={<NetworkMethodText network={network} />}
        />
      </div>
      {focusId && (
        <Await answer={ego}>{(value) => <NetworkNeighbours ego={value} region={region} />}</Await>
      )}
    </div>
  );
}

/** Remembers where one looks without a step in the history. */
function replaceQuery(name: string, value: string | null): void {
  const query = new URLSearchParams(window.location.search);
  if (value === null) query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  go(window.location.pathname + (text ? `?${text}` : ''), { replace: true, keepFocus: true });
}

/** The page's colours, made anew when it turns light or dark. */
function usePalette(): [{ current: HTMLDivElement | null }, Palette | null] {
  const box = useRef<HTMLDivElement>(null);
  const [colours, setColours] = useState<Palette | null>(null);
  // Before the first frame, which would go without a picture else.
  useLayoutEffect(() => {
    const look = () => box.current && setColours(palette(box.current));
    look();
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', look);
    const observer = new MutationObserver(look);
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    return () => {
      dark.removeEventListener('change', look);
      observer.disconnect();
    };
  }, []);
  return [box, colours];
}
