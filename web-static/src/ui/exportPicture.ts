/** Presentation that lives in the style sheet and must travel with an exported picture. */
const CARRIED = [
  'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family',
  'font-size', 'font-weight', 'text-anchor', 'paint-order', 'dominant-baseline', 'display',
];

/** The drawing as a file of its own: styles as attributes, a background, title and origin below. */
export function svgText(svg: SVGSVGElement, title: string, origin: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  copies.forEach((element, i) => {
    const original = originals[i];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of CARRIED) {
      const value = style.getPropertyValue(name);
      if (value) element.setAttribute(name, value);
    }
    for (const name of ['class', 'tabindex', 'role', 'aria-label']) element.removeAttribute(name);
  });
  const box = svg.viewBox.baseVal;
  const ink = getComputedStyle(document.documentElement).color;
  const paper = getComputedStyle(svg.closest('.figure') ?? document.body).backgroundColor;
  const head = 34;
  const foot = 26;
  const frame = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  frame.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  frame.setAttribute('viewBox', `0 0 ${box.width} ${box.height + head + foot}`);
  frame.setAttribute('width', String(box.width));
  frame.setAttribute('height', String(box.height + head + foot));
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  background.setAttribute('width', '100%');
  background.setAttribute('height', '100%');
  background.setAttribute('fill', paper);
  frame.append(background, line(title, 12, 22, 16, ink), line(origin, 12, box.height + head + 17, 11, ink));
  copy.setAttribute('x', '0');
  copy.setAttribute('y', String(head));
  copy.setAttribute('width', String(box.width));
  copy.setAttribute('height', String(box.height));
  frame.append(copy);
  return new XMLSerializer().serializeToString(frame);
}

function line(text: string, x: number, y: number, size: number, ink: string): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-family', 'sans-serif');
  element.setAttribute('fill', ink);
  element.textContent = text;
  return element;
}

export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The same drawing as PNG at twice its size. */
export async function png(text: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.scale(2, 2);
    context.drawImage(image, 0, 0);
    return await new Promise<Blob>((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
