import { Archive, Languages, Monitor, Moon, Sun } from 'lucide-react';
import type { MouseEvent } from 'react';
import { goHome } from './navigation.ts';
import { LANGUAGES } from '../locales/index.ts';
import { chooseLanguage, useLanguage } from './language.ts';
import { chooseTheme, useTheme } from './settings.ts';
import { useTexts } from './texts.ts';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICON = { system: Monitor, light: Sun, dark: Moon } as const;

/** The brand, the way to the codes, the colours. */
export function Header({ onHome }: { onHome: () => void }) {
  const { app } = useTexts();
  const theme = useTheme();
  const language = useLanguage();
  const Icon = ICON[theme];
  const home = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onHome();
    goHome();
  };
  return (
    <header className="border-b border-line bg-surface print:hidden">
      <div aria-hidden="true" className="airmail h-1" />
      <div className="mx-auto flex min-h-14 max-w-6xl items-center gap-0.5 px-4 sm:gap-1 sm:px-6">
        <a
          href="./"
          onClick={home}
          aria-label={app.home}
          className="mr-auto flex min-h-10 items-center gap-2.5 text-body font-semibold tracking-tight"
        >
          <Mark />
          <span className="max-[24rem]:hidden">{app.name}</span>
        </a>
        <a
          href="#/codes"
          className="inline-flex min-h-10 items-center rounded-lg px-1 text-small leading-tight font-medium text-muted sm:px-2 sm:whitespace-nowrap hover:bg-sunken hover:text-ink"
        >
          {app.codes}
        </a>
        <a
          href="#/kept"
          aria-label={app.kept}
          title={app.kept}
          className="inline-flex min-h-10 min-w-10 items-center justify-center gap-2 rounded-lg text-small font-medium whitespace-nowrap text-muted md:px-2 hover:bg-sunken hover:text-ink"
        >
          <Archive aria-hidden="true" className="size-5" strokeWidth={1.75} />
          <span className="max-md:hidden">{app.kept}</span>
        </a>
        {LANGUAGES.length > 1 && (
          <label className="relative inline-flex min-h-10 items-center rounded-lg text-muted hover:bg-sunken hover:text-ink">
            <Languages
              aria-hidden="true"
              className="pointer-events-none absolute left-2.5 size-5"
              strokeWidth={1.75}
            />
            <select
              aria-label={app.language}
              value={language}
              onChange={(event) => chooseLanguage(event.target.value)}
              className="min-h-10 w-10 cursor-pointer appearance-none rounded-lg bg-transparent pl-10 text-small sm:field-sizing-content sm:w-auto sm:pr-3"
            >
              {LANGUAGES.map(({ tag, name }) => (
                <option key={tag} value={tag} lang={tag} className="bg-surface text-ink">
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button
          type="button"
          onClick={() => chooseTheme(NEXT[theme])}
          aria-label={`${app.theme}: ${app.themes[theme]}`}
          title={`${app.theme}: ${app.themes[theme]}`}
          className="inline-flex size-10 shrink-0 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
        >
          <Icon aria-hidden="true" className="size-5" strokeWidth={1.75} />
        </button>
      </div>
    </header>
  );
}

/** An envelope that turns round: the flap is an arrow back. */
function Mark() {
  return (
    <svg
      viewBox="0 0 28 22"
      aria-hidden="true"
      className="h-5.5 w-7 text-accent"
      fill="none"
      stroke="currentColor"
    >
      <path
        d="M1.5 7V3a2 2 0 0 1 2-2h21a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2h-21a2 2 0 0 1-2-2v-1.5"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        d="M26 3.5 16 11.6H2.5M7 7.4 2.5 11.6 7 15.8"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
