import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useI18n } from '../i18n';
import { fit, zoom, type Camera, type Size } from './camera';
import type { Palette } from './colours';
import type { Look } from './draw';
import { hit } from './hit';
import { keyPan, Painter } from './painter';
import { followPointers } from './pointers';
import type { Scene } from './scene';

interface Props {
  label: string;
  scene: Scene;
  colours: Palette;
  /** Nodes that stand out with their steps from the focus. */
  lit: Map<number, number> | null;
  focus: number | null;
  /** Where the address says to look; the whole when null. */
  camera: (size: Size) => Camera | null;
  onMoved: (camera: Camera | null, size: Size) => void;
  onChoose: (node: number | null) => void;
  /** The facts of the node pointed at, else of the one in focus. */
  facts: (node: number) => ComponentChildren;
}

/** The network on canvas: drag, wheel, pinch, arrow keys and buttons move it; pointing shows facts and moves nothing. */
export function NetworkCanvas(props: Props) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const painter = useRef<Painter | null>(null);
  const camera = useRef<Camera | null>(null);
  const size = useRef<Size>({ width: 0, height: 0 });
  const now = useRef(props);
  now.current = props;
  const [hovered, setHovered] = useState<number | null>(null);
  const pointed = useRef<number | null>(null);
  pointed.current = hovered;

  const seen = (): Camera => (camera.current ??= now.current.camera(size.current) ?? fit(now.current.scene.nodes, size.current));
  const look = (): Look => ({ scene: now.current.scene, camera: seen(), size: size.current, colours: now.current.colours, lit: now.current.lit });
  const moved = (next: Camera, done: boolean) => {
    camera.current = next;
    painter.current?.paint(!done);
    if (done) now.current.onMoved(next, size.current);
  };
  const whole = () => {
    camera.current = fit(now.current.scene.nodes, size.current);
    painter.current?.paint();
    now.current.onMoved(null, size.current);
  };
  const nearer = (factor: number) => moved(zoom(seen(), size.current, factor, { x: size.current.width / 2, y: size.current.height / 2 }), true);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !below.current || !above.current) return undefined;
    const rings = () => [now.current.focus, pointed.current].filter((i): i is number => i !== null);
    const made = new Painter(below.current, above.current, look, () => ({ rings: rings(), first: rings().reverse() }));
    painter.current = made;
    const measure = () => ({ width: element.clientWidth, height: element.clientHeight });
    // Not left to the observer, which hears of the size after the first frame: that would go without a picture.
    size.current = measure();
    const resized = new ResizeObserver(() => {
      const grown = measure();
      if (size.current.width === grown.width && size.current.height === grown.height) return;
      size.current = grown;
      camera.current = null;
      made.paint();
    });
    resized.observe(element);
    const stop = followPointers(element, {
      camera: seen,
      size: () => size.current,
      move: moved,
      hover: (at) => setHovered(at ? hit(now.current.scene, seen(), size.current, at) : null),
      click: (at) => now.current.onChoose(hit(now.current.scene, seen(), size.current, at)),
    });
    return () => {
      resized.disconnect();
      stop();
      made.stop();
    };
  }, []);
  useLayoutEffect(() => painter.current?.paint(), [props.scene, props.colours, props.lit, props.focus]);
  useEffect(() => painter.current?.paintTop(), [hovered]);

  const keys = (event: KeyboardEvent) => {
    const next = keyPan(seen(), event.key);
    if (next) moved(next, true);
    else if (event.key === '+' || event.key === '=') nearer(1.4);
    else if (event.key === '-') nearer(1 / 1.4);
    else if (event.key === '0') whole();
    else if (event.key === 'Escape') props.onChoose(null);
    else return;
    event.preventDefault();
  };
  const shown = hovered ?? props.focus;
  return (
    <div class="network-frame">
      <div class="network-canvas" ref={box} tabIndex={0} role="application" aria-label={`${props.label}. ${t('net.keys')}`} data-pointed={hovered !== null ? '1' : undefined} onKeyDown={keys}>
        <canvas ref={below} />
        <canvas ref={above} aria-hidden="true" />
      </div>
      <div class="network-buttons no-print">
        <button type="button" class="button" aria-label={t('net.nearer')} title={t('net.nearer')} onClick={() => nearer(1.4)}>
          +
        </button>
        <button type="button" class="button" aria-label={t('net.farther')} title={t('net.farther')} onClick={() => nearer(1 / 1.4)}>
          −
        </button>
        <button type="button" class="button" onClick={whole}>
          {t('net.whole')}
        </button>
      </div>
      <div class="network-facts" aria-live="polite">
        {shown !== null && props.scene.nodes[shown] ? props.facts(shown) : <p class="soft small">{t('net.point')}</p>}
      </div>
    </div>
  );
}
