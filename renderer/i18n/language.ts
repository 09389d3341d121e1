import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { pseudoLanguages, type PseudoLanguage, pseudoProcessor } from './pseudo.ts';

/**
 * The languages of the page. The key of a sentence is the sentence in English, so English needs a file only
 * for its plural forms. Another language is one more file beside en.json, named by its code (es.json).
 */
const catalogues = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, string>>('./*.json', { eager: true, import: 'default' }),
  ).map(([path, sentences]) => [path.slice(2, -'.json'.length), sentences]),
);

/** A code of a catalogue ('en'), or a pseudo-language of the tests. */
type Language = PseudoLanguage | (string & {});

let chosen: Language = 'en';

/** The languages a reader can choose, each with its own name for itself, English first. */
export function listLanguages(): readonly { code: string; name: string }[] {
  return Object.keys(catalogues)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b))
    .map((code) => ({ code, name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code }));
}

/**
 * The locale that dates, numbers and lists are written in: the reader's own region where the system's language
 * is the chosen one (en-GB writes 12 March, en-US March 12), else the plain language.
 */
export function currentLocale(): string {
  const base = chosen in pseudoLanguages ? 'en' : chosen;
  const preferred = typeof navigator === 'undefined' ? [] : navigator.languages;
  return preferred.find((locale) => locale === base || locale.startsWith(`${base}-`)) ?? base;
}

/** The locale that the widgets work in: as `currentLocale`, and written right to left where the language is. */
export function currentWidgetLocale(): string {
  const locale = new Intl.Locale(currentLocale());
  return chosen === 'pseudo-rtl' ? new Intl.Locale(locale, { script: 'Arab' }).toString() : locale.toString();
}

/** Which way the chosen language runs. */
export function currentDirection(): 'ltr' | 'rtl' {
  return directionOf(currentWidgetLocale());
}

type TextInfo = { direction?: 'ltr' | 'rtl' };

function directionOf(locale: string): 'ltr' | 'rtl' {
  const parsed = new Intl.Locale(locale) as Intl.Locale & { getTextInfo?(): TextInfo; textInfo?: TextInfo };
  return (parsed.getTextInfo?.() ?? parsed.textInfo)?.direction ?? 'ltr';
}

/**
 * Makes the translator. Called once, before the first render. An unknown language falls back to English,
 * sentence by sentence.
 */
export async function startLanguages(language: Language = 'en'): Promise<i18n> {
  await i18next
    .use(initReactI18next)
    .use(pseudoProcessor(() => chosen))
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: Object.fromEntries(
        Object.entries(catalogues).map(([code, translation]) => [code, { translation }]),
      ),
      keySeparator: false,
      nsSeparator: false,
      contextSeparator: '␟', // an English sentence may hold an underscore; it never holds this sign
      interpolation: { escapeValue: false }, // React escapes
      postProcess: ['pseudo'],
      react: { useSuspense: false, bindI18n: 'languageChanged' },
    });
  await setLanguage(language);
  return i18next;
}

/** Changes the language of every word on screen, and the lang and dir of the document. */
export async function setLanguage(language: Language): Promise<void> {
  chosen = language;
  await i18next.changeLanguage(pseudoLanguages[language as PseudoLanguage] ?? language);
  if (typeof document === 'undefined') return;
  document.documentElement.lang = i18next.language;
  document.documentElement.dir = currentDirection();
}

/** The translator for code outside components. Inside a component use `useTranslation` of react-i18next. */
export const t = i18next.t;
