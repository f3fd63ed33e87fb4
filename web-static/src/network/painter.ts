import { pan, type Camera, type Size } from './camera';
import { drawBase, drawTop, LABEL_FONT, type Look } from './draw';
import { heaviest, labels } from './labels';
import type { Scene } from './scene';

/** Nodes and edges that are drawn anew while the picture moves; of more the last frame is moved instead and redrawn at rest. */
const QUICK = 4000;
const REST = 140;
const MOST_LABELS = 42;

/** Draws on two canvases: below edges and nodes, above rings and labels, so that hovering redraws little. */
export class Painter {
  private readonly base: CanvasRenderingContext2D;
  private readonly top: CanvasRenderingContext2D;
  private readonly kept = document.createElement('canvas');
  /** Where the frame that is kept was taken; null when none is. */
  private keptCamera: Camera | null = null;
  private drawnCamera: Camera | null = null;
  private frame = 0;
  /** Whether the frame asked for is a whole one. */
  private whole = false;
  private rest = 0;
  private order: { of: Scene; nodes: number[] } | null = null;
  private readonly widths = new Map<string, number>();

  constructor(
    private readonly below: HTMLCanvasElement,
    private readonly above: HTMLCanvasElement,
    private readonly look: () => Look | null,
    private readonly pointed: () => { rings: number[]; first: number[] },
  ) {
    const base = below.getContext('2d');
    const top = above.getContext('2d');
    if (!base || !top) throw new Error('this browser draws no pictures');
    this.base = base;
    this.top = top;
  }

  /** Asks for a frame; `moving` may show the last one moved. */
  paint(moving = false): void {
    cancelAnimationFrame(this.frame);
    this.whole = true;
    this.frame = requestAnimationFrame(() => {
      this.whole = false;
      this.now(moving);
    });
  }

  /** Asks for rings and labels only; a whole frame that is on its way draws them as well and must not be lost. */
  paintTop(): void {
    if (this.whole) return;
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      const look = this.look();
      if (look && look.size.width > 0) this.drawAbove(look);
    });
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
  }

  private now(moving: boolean): void {
    const look = this.look();
    if (!look || look.size.width === 0) return;
    const resized = this.fit(look.size);
    const many = look.scene.nodes.length + look.scene.edges.length > QUICK;
    if (moving && !resized && many && this.drawnCamera) {
      this.moveKept(look, this.keptCamera ?? this.keep(this.drawnCamera));
      clearTimeout(this.rest);
      this.rest = window.setTimeout(() => this.paint(), REST);
    } else {
      drawBase(this.base, look);
      this.drawnCamera = look.camera;
      this.keptCamera = null;
      performance.mark('network:drawn');
    }
    if (this.order?.of === look.scene) this.drawAbove(look);
    else this.labelNext(look);
  }

  /** Names are measured once, which takes as long as the picture itself: a new scene is shown first and named in the next frame. */
  private labelNext(look: Look): void {
    this.top.clearRect(0, 0, look.size.width, look.size.height);
    this.order = { of: look.scene, nodes: heaviest(look.scene) };
    this.paintTop();
  }

  /** The pixels of the screen, not of the page; true when that changed. */
  private fit(size: Size): boolean {
    const ratio = Math.min(window.devicePixelRatio || 1, 2);
    const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
    const changed = this.below.width !== width || this.below.height !== height;
    if (changed) {
      for (const canvas of [this.below, this.above, this.kept]) {
        canvas.width = width;
        canvas.height = height;
      }
      this.keptCamera = null;
      this.drawnCamera = null;
    }
    this.base.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.top.setTransform(ratio, 0, 0, ratio, 0, 0);
    return changed;
  }

  /** Copies the last frame when a movement begins: sooner would wait for pixels that nobody needs yet. */
  private keep(camera: Camera): Camera {
    const kept = this.kept.getContext('2d');
    kept?.clearRect(0, 0, this.kept.width, this.kept.height);
    kept?.drawImage(this.below, 0, 0);
    this.keptCamera = camera;
    return camera;
  }

  private moveKept({ camera, size }: Look, kept: Camera): void {
    const factor = camera.scale / kept.scale;
    const x = size.width / 2 - (size.width / 2) * factor + (kept.x - camera.x) * camera.scale;
    const y = size.height / 2 - (size.height / 2) * factor + (kept.y - camera.y) * camera.scale;
    this.base.clearRect(0, 0, size.width, size.height);
    this.base.globalAlpha = 1;
    this.base.drawImage(this.kept, x, y, size.width * factor, size.height * factor);
  }

  private drawAbove(look: Look): void {
    const { rings, first } = this.pointed();
    if (this.order?.of !== look.scene) this.order = { of: look.scene, nodes: heaviest(look.scene) };
    const lit = look.lit;
    const others = lit ? this.order.nodes.filter((i) => lit.has(i)) : this.order.nodes;
    const order = first.length === 0 ? others : [...first, ...others.filter((i) => !first.includes(i))];
    this.top.font = LABEL_FONT;
    const most = Math.max(6, Math.min(MOST_LABELS, Math.round((look.size.width * look.size.height) / 14_000)));
    drawTop(this.top, look, labels(look.scene, order, look.camera, look.size, (text) => this.width(text), most), rings);
  }

  private width(text: string): number {
    let known = this.widths.get(text);
    if (known === undefined) {
      known = this.top.measureText(text).width;
      this.widths.set(text, known);
    }
    return known;
  }
}

/** Where the arrow keys lead. */
export function keyPan(camera: Camera, key: string): Camera | null {
  const step = 60;
  switch (key) {
    case 'ArrowLeft':
      return pan(camera, step, 0);
    case 'ArrowRight':
      return pan(camera, -step, 0);
    case 'ArrowUp':
      return pan(camera, 0, step);
    case 'ArrowDown':
      return pan(camera, 0, -step);
    default:
      return null;
  }
}
