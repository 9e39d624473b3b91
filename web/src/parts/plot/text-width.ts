let context: CanvasRenderingContext2D | null | undefined;

/** The width of a drawn name on a map or chart, in pixels. */
export function textWidth(text: string, weight = 500): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (context == null) return text.length * 6.5;
  context.font = `${weight} 12px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width + 2;
}
