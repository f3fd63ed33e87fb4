import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ask, databaseIsAway } from './api/client';
import type { DatasetInfo, Lang } from './api/types';
import { chosenLanguage, I18nContext, LANGUAGES, loadI18n, type I18n, useI18n } from './i18n';
import { followLinks, setQuery, useAddress } from './state/router';
import { Link, Title } from './ui/basics';
import { VersionContext } from './ui/version';
import { findView, type View } from './views';

type Appearance = 'auto' | 'light' | 'dark';
const APPEARANCE_KEY = 'alpsynergy-appearance';

export function App() {
  const { path, query } = useAddress();
  const lang = chosenLanguage(query);
  const [i18n, setI18n] = useState<I18n | null>(null);
  const [dataset, setDataset] = useState<DatasetInfo | null>(null);

  useEffect(() => {
    let current = true;
    void loadI18n(lang).then((loaded) => {
      if (!current) return;
      document.documentElement.lang = lang;
      setI18n(loaded);
    });
    return () => {
      current = false;
    };
  }, [lang]);
  useEffect(() => {
    document.addEventListener('click', followLinks);
    return () => document.removeEventListener('click', followLinks);
  }, []);
  useEffect(() => {
    void ask<DatasetInfo>('/dataset').then(setDataset, () => undefined);
  }, []);

  if (!i18n) return null;
  return (
    <I18nContext.Provider value={i18n}>
      <VersionContext.Provider value={dataset?.version ?? ''}>
        <Shell path={path} lang={lang} dataset={dataset}>
          <Page path={path} />
        </Shell>
      </VersionContext.Provider>
    </I18nContext.Provider>
  );
}

function Page(props: { path: string }) {
  const { t } = useI18n();
  const found = findView(props.path);
  const [view, setView] = useState<{ of: string; View: View } | null>(null);
  const name = found?.name ?? '';
  useEffect(() => {
    let current = true;
    if (found) void found.load().then((loaded) => current && setView({ of: name, View: loaded.default }));
    return () => {
      current = false;
    };
  }, [name]);
  if (!found) return <Title>{t('ui.notfound')}</Title>;
  if (view?.of !== name) return <p role="status">{t('ui.loading')}</p>;
  return <view.View key={props.path} names={found.names} />;
}

function Shell(props: { path: string; lang: Lang; dataset: DatasetInfo | null; children: ComponentChildren }) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const items: { to: string; label: string; on: boolean }[] = [
    { to: '/', label: t('nav.start'), on: props.path === '/' || props.path.startsWith('/region') },
    { to: '/synergies', label: t('nav.synergies'), on: props.path.startsWith('/synergies') || props.path.startsWith('/pair') },
    { to: '/chains', label: t('nav.chains'), on: props.path.startsWith('/chain') },
    { to: '/network', label: t('nav.network'), on: props.path.startsWith('/network') },
    { to: '/pilots', label: t('nav.pilots'), on: ['/pilots', '/brief', '/experience', '/training'].includes(props.path) },
    { to: '/calls', label: t('nav.calls'), on: props.path.startsWith('/call') },
    { to: '/stresstest', label: t('nav.stress'), on: props.path === '/stresstest' },
    { to: '/data', label: t('nav.data'), on: ['/data', '/cypher', '/schema', '/changes'].includes(props.path) },
  ];
  const tell = (text: string) => {
    setSaid(text);
    setTimeout(() => setSaid(''), 2500);
  };
  return (
    <div class="shell">
      <header class="bar">
        <a class="skip" href="#content">
          {t('app.skip')}
        </a>
        <div class="bar-in">
          <Link to="/" class="brand">
            <img src="/icon.svg" width="24" height="24" alt="" />
            {t('app.title')}
          </Link>
          <nav aria-label={t('nav.main')}>
            <ul class="nav">
              {items.map((item) => (
                <li key={item.to}>
                  <Link to={item.to} current={item.on}>
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <div class="tools">
            <label>
              <span class="visually-hidden">{t('app.language')}</span>
              <select value={props.lang} onChange={(event) => setQuery({ lang: event.currentTarget.value })}>
                {LANGUAGES.map((l) => (
                  <option key={l.code} value={l.code} lang={l.code}>
                    {l.name}
                  </option>
                ))}
              </select>
            </label>
            <AppearanceChoice />
          </div>
        </div>
      </header>
      <main id="content">
        <DatabaseNotice />
        {props.children}
      </main>
      <footer class="foot">
        <div class="foot-in">
          {props.dataset && <span>{t('app.dataset', { version: props.dataset.version })}</span>}
          <span>{t('app.licence')}</span>
          <Link to="/methods">{t('methods.title')}</Link>
          <button
            type="button"
            class="button"
            onClick={() => void navigator.clipboard.writeText(window.location.href).then(() => tell(t('ui.copied')))}
          >
            {t('ui.copy')}
          </button>
          <Cite version={props.dataset?.version ?? ''} />
        </div>
      </footer>
      <div class="toast" role="status">
        {said}
      </div>
    </div>
  );
}

/** Says so while the database is away: the pages go on from what the server has in memory. */
function DatabaseNotice() {
  const { t } = useI18n();
  const [away, setAway] = useState(false);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void databaseIsAway().then(setAway);
    };
    look();
    const timer = setInterval(look, 10_000);
    return () => clearInterval(timer);
  }, []);
  return away ? (
    <p class="notice" role="status">
      {t('app.offline')}
    </p>
  ) : null;
}

function Cite(props: { version: string }) {
  const { t, f } = useI18n();
  const { path, query } = useAddress();
  const url = window.location.origin + path + (query.size > 0 ? `?${query}` : '');
  return (
    <details>
      <summary>{t('ui.cite')}</summary>
      <p>{t('ui.citation', { version: props.version, date: f.date(new Date().toISOString()), url })}</p>
    </details>
  );
}

function AppearanceChoice() {
  const { t } = useI18n();
  const [appearance, setAppearance] = useState<Appearance>(stored);
  useEffect(() => {
    if (appearance === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = appearance;
    try {
      localStorage.setItem(APPEARANCE_KEY, appearance);
    } catch {
      // a browser that keeps nothing still shows everything
    }
  }, [appearance]);
  return (
    <label>
      <span class="visually-hidden">{t('app.theme')}</span>
      <select value={appearance} onChange={(event) => setAppearance(event.currentTarget.value as Appearance)}>
        <option value="auto">{t('app.theme.auto')}</option>
        <option value="light">{t('app.theme.light')}</option>
        <option value="dark">{t('app.theme.dark')}</option>
      </select>
    </label>
  );
}

function stored(): Appearance {
  try {
    const kept = localStorage.getItem(APPEARANCE_KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}
