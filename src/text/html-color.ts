/** CSS and HTML colour names that notices use. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  darkred: '#8b0000',
  crimson: '#dc143c',
  firebrick: '#b22222',
  tomato: '#ff6347',
  orangered: '#ff4500',
  orange: '#ffa500',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  darkgray: '#a9a9a9',
  darkgrey: '#a9a9a9',
  gainsboro: '#dcdcdc',
  whitesmoke: '#f5f5f5',
  dimgray: '#696969',
  dimgrey: '#696969',
};

/**
 * The colour that a value of HTML or CSS names, as `#rrggbb`: a name, `#rgb`, `#rrggbb` (also without `#`, as old `bgcolor` allows),
 * `rgb()` or `rgba()`. Null when it names none, or one that cannot be seen (`transparent`). Example: `RGB(192, 0, 0)` → `#c00000`.
 */
export function readColor(value: string): string | null {
  if (value === '') return null;
  const text = value.slice(0, 200).toLowerCase().trim();
  for (const word of text.split(/[\s!]+/).slice(0, 8)) {
    if (Object.hasOwn(NAMED, word)) return NAMED[word] ?? null;
    const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(word)?.[1];
    if (hex?.length === 6) return `#${hex}`;
    if (hex && word.startsWith('#')) return `#${[...hex].map((digit) => digit + digit).join('')}`;
  }
  const rgb = /rgba?\(\s{0,9}(\d{1,3})\s{0,9}[,\s]\s{0,9}(\d{1,3})\s{0,9}[,\s]\s{0,9}(\d{1,3})/.exec(text);
  if (!rgb || /rgba\([^)]{0,60}[,/]\s{0,9}0(?:\.0{0,9})?\s{0,9}\)/.test(text)) return null;
  return `#${[rgb[1], rgb[2], rgb[3]].map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0')).join('')}`;
}

/** What a style attribute says that matters for a text. */
export interface StyleFacts {
  readonly hidden: boolean;
  readonly pre: boolean;
  readonly background: string | null;
  readonly color: string | null;
}

const PLAIN: StyleFacts = { hidden: false, pre: false, background: null, color: null };

/** The facts of a `style` attribute; the last of two declarations counts. Example: `background:#c00; display:none`. */
export function readStyle(style: string): StyleFacts {
  if (style === '') return PLAIN;
  let hidden = false;
  let pre = false;
  let background: string | null = null;
  let color: string | null = null;
  for (const declaration of style.slice(0, 4096).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    const value = declaration.slice(colon + 1).trim();
    switch (declaration.slice(0, Math.max(0, colon)).trim()) {
      case 'display':
        hidden = value.startsWith('none');
        break;
      case 'white-space':
        pre = value.startsWith('pre') || value.startsWith('break-spaces');
        break;
      case 'background':
      case 'background-color':
        background = readColor(value) ?? background;
        break;
      case 'color':
        color = readColor(value) ?? color;
        break;
      default:
    }
  }
  return { hidden, pre, background, color };
}
