import { afterEach, beforeEach, expect, it } from 'vitest';
import { chooseTheme } from '../../src/app/settings.ts';

beforeEach(() => {
  document.head.innerHTML = `
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff" />
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000" />`;
});
afterEach(() => document.head.replaceChildren());

/** The first colour for the window's bar, which wins where it holds, and on what that depends (HTML, "theme-color"). */
const bar = (): (string | null | undefined)[] => {
  const first = document.head.querySelector('meta[name=theme-color]');
  return [first?.getAttribute('content'), first?.getAttribute('media')];
};

it('the bar of the window has the colours that were chosen, else those of the device', () => {
  chooseTheme('dark');
  expect(bar()).toEqual(['#000', null]);
  chooseTheme('light');
  expect(bar()).toEqual(['#fff', null]);
  chooseTheme('system');
  expect(bar()).toEqual(['#fff', '(prefers-color-scheme: light)']);
  expect(document.head.querySelectorAll('meta')).toHaveLength(2);
});
