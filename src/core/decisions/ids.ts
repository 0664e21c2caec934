/** IRIs made from what they identify, so that the same content always has the same one. */

/**
 * A UUID of version 8 (RFC 9562, "custom"), as a URN: 122 bits of four MurmurHash3 sums (Appleby 2011, x86, 32 bit) of
 * the code units.
 */
export function contentId(content: string): string {
  const hex = [0, 1, 2, 3].map((seed) => murmur3(content, seed).toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function murmur3(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 2) {
    const block = text.charCodeAt(i) | (i + 1 < text.length ? text.charCodeAt(i + 1) << 16 : 0);
    hash =
      Math.imul(rotated(hash ^ Math.imul(rotated(Math.imul(block, 0xcc9e2d51), 15), 0x1b873593), 13), 5) + 0xe6546b64;
  }
  hash ^= 2 * text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const rotated = (bits: number, by: number): number => (bits << by) | (bits >>> (32 - by));
