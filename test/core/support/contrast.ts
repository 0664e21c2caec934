/** Contrast of colours as WCAG 2.2 defines it. */
export type Rgb = readonly [number, number, number];

/** `color`, as `#rrggbb` or, transparent, as `#rrggbbaa`, as it is seen on a ground. */
export function seenOn(color: string, ground: Rgb): Rgb {
  const [alpha = 1] = channels(color.slice(7));
  return channels(color.slice(0, 7)).map(
    (channel, index) => alpha * channel + (1 - alpha) * ground[index]!,
  ) as unknown as Rgb;
}

const channels = (hex: string): number[] => (hex.match(/[0-9a-f]{2}/gi) ?? []).map((pair) => parseInt(pair, 16) / 255);
export const opaque = (color: string): Rgb => seenOn(color, [0, 0, 0]);

/** Relative luminance. */
const luminance = (color: Rgb): number => {
  const [red, green, blue] = color.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** From 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
