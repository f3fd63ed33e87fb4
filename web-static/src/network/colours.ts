/**
 * Colours of groups, told apart on light and dark paper; the first twelve groups get one, the rest share grey. After Okabe & Ito and
 * Tableau, adjusted to at least 3:1 against both papers.
 */
const LIGHT = ['#0f6a80', '#b35a00', '#5b4db1', '#2e7d32', '#b3245e', '#8a6d00', '#0077c2', '#7a4a2b', '#00806f', '#a0399e', '#56702a', '#c0392b'];
const DARK = ['#6cc3da', '#f2a950', '#aaa0f5', '#7cc97f', '#f08ab0', '#d9bf4d', '#69b6f5', '#cf9f7e', '#4fd0bd', '#dc8fda', '#aecb79', '#f08a7e'];

export interface Palette {
  groups: string[];
  other: string;
  paper: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  focus: string;
  low: [number, number, number];
  high: [number, number, number];
}

const NUMBERS = /rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/;

/** Colours as the page has them now: the tokens, resolved in light or dark. */
export function palette(element: Element): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const paper = resolve('--card');
  const low = rgb(resolve('--scale-0'));
  const high = rgb(resolve('--scale-1'));
  const colours = { other: resolve('--line-strong'), ink: resolve('--ink'), soft: resolve('--soft'), line: resolve('--line-strong'), accent: resolve('--accent'), focus: resolve('--focus') };
  probe.remove();
  return { ...colours, paper, groups: luminance(rgb(paper)) < 0.4 ? DARK : LIGHT, low, high };
}

export function rgb(colour: string): [number, number, number] {
  const found = NUMBERS.exec(colour);
  return found ? [Number(found[1]), Number(found[2]), Number(found[3])] : [128, 128, 128];
}

function luminance([r, g, b]: [number, number, number]): number {
  return (0.299 * r + 0.587 * g + 0.114 * b) / 255;
}

export function groupColour(p: Palette, rank: number): string {
  return p.groups[rank] ?? p.other;
}

/** Between the low and the high end of the scale; starts a step in, so that the lowest is still seen. */
export function scaleColour(p: Palette, share: number): string {
  const at = 0.18 + 0.82 * Math.min(1, Math.max(0, share));
  const mix = p.low.map((l, i) => Math.round(l + (at * ((p.high[i] ?? l) - l))));
  return `rgb(${mix.join(',')})`;
}
