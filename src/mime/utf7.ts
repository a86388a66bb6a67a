const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SHIFT = /\+([A-Za-z0-9+/]*)-?/g;

/**
 * Text of UTF-7, RFC 2152 (`unicode-1-1-utf-7` is its earlier name; Exchange 2000 and 2003 write it). What is not a whole UTF-16
 * unit at the end of a shifted run is dropped; nothing fails. Example: `na+AO8-ve +- x` → `naïve + x`.
 */
export function decodeUtf7(text: string): string {
  return text.replace(SHIFT, (whole, run: string) => {
    if (run === '') return whole === '+-' ? '+' : whole;
    return shifted(run);
  });
}

function shifted(run: string): string {
  const units: string[] = [];
  let bits = 0;
  let held = 0;
  for (const char of run) {
    held = ((held << 6) | BASE64.indexOf(char)) & 0x3fffff;
    bits += 6;
    if (bits >= 16) {
      bits -= 16;
      units.push(String.fromCharCode((held >> bits) & 0xffff));
    }
  }
  return units.join('');
}
