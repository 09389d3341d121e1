/** How many pixels of a picture for one of the plot: sharp on paper, and small enough for a file. */
const sharpness = 2;

const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
] as const;

export interface ChartPicture {
  id: string;
  /** base64 */
  png: string;
  width: number;
  height: number;
}

/**
 * The charts of a report as they are drawn on the page (every `svg[data-report-chart]` in it), as PNG. The plots keep
 * their look in style sheets, which a picture does not see: it is written into a copy, element by element.
 */
export async function chartPictures(report: Element): Promise<ChartPicture[]> {
  const plots = [...report.querySelectorAll<SVGSVGElement>('svg[data-report-chart]')];
  return await Promise.all(plots.map(pictureOf));
}

async function pictureOf(plot: SVGSVGElement): Promise<ChartPicture> {
  const { width, height } = plot.viewBox.baseVal;
  const copy = paintedCopy(plot);
  copy.setAttribute('width', String(width * sharpness));
  copy.setAttribute('height', String(height * sharpness));
  const image = new Image();
  const source = new XMLSerializer().serializeToString(copy);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * sharpness);
  canvas.height = Math.round(height * sharpness);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw a chart on');
  context.fillStyle = groundOf(plot);
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return {
    id: plot.dataset['reportChart'] ?? '',
    png: canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, ''),
    width: Math.round(width),
    height: Math.round(height),
  };
}

function paintedCopy(plot: SVGSVGElement): SVGSVGElement {
  const copy = plot.cloneNode(true) as SVGSVGElement;
  const originals = [plot, ...plot.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [place, original] of originals.entries()) {
    const one = copies[place]!;
    const style = getComputedStyle(original);
    one.removeAttribute('style');
    one.removeAttribute('class');
    for (const name of painted) one.setAttribute(name, style.getPropertyValue(name));
  }
  return copy;
}

/** The colour of the sheet on which it stands. */
function groundOf(plot: SVGSVGElement): string {
  return getComputedStyle(plot.closest('.sheet') ?? document.body).backgroundColor;
}
