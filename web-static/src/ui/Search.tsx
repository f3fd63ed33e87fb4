import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client';
import type { EntityKind, SearchHit, SearchResult } from '../api/types';
import { useI18n } from '../i18n';
import { go } from '../state/router';
import { pathOf } from './basics';

const SHOWN: EntityKind[] = ['region', 'theme', 'chain', 'cluster', 'actor', 'project', 'call'];

interface Props {
  /** Which kinds are looked for; those with a page of their own when absent. */
  kinds?: EntityKind[];
  /** What it is for, when not to go somewhere. */
  label?: string;
  /** What to do with a find; its page is opened when absent. */
  onChoose?: (hit: SearchHit) => void;
}

/** Search with suggestions; a combobox that works by keyboard and says what it found. */
export function Search(props: Props = {}) {
  const { t, f } = useI18n();
  const id = useId();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<SearchHit[] | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const words = text.trim();
    if (!words) {
      setHits(null);
      return;
    }
    let current = true;
    const wait = setTimeout(() => {
      const query = new URLSearchParams({ q: words.slice(0, 200), limit: '12', kinds: (props.kinds ?? SHOWN).join(',') });
      ask<SearchResult>(`/search?${query}`).then(
        (result) => {
          if (!current) return;
          setHits(result.hits);
          setActive(result.hits.length > 0 ? 0 : -1);
          setOpen(true);
        },
        () => current && setHits(null),
      );
    }, 80);
    return () => {
      current = false;
      clearTimeout(wait);
    };
  }, [text]);

  useEffect(() => {
    const away = (event: MouseEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('click', away);
    return () => document.removeEventListener('click', away);
  }, []);

  const choose = (hit: SearchHit | undefined) => {
    if (!hit) return;
    const path = pathOf(hit.kind, hit.id);
    setOpen(false);
    setText('');
    if (props.onChoose) props.onChoose(hit);
    else if (path) go(path);
  };
  const keys = (event: KeyboardEvent) => {
    if (!hits || !open) return;
    if (event.key === 'ArrowDown') setActive((active + 1) % hits.length);
    else if (event.key === 'ArrowUp') setActive((active - 1 + hits.length) % hits.length);
    else if (event.key === 'Enter') choose(hits[active]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  const visible = open && hits !== null && text.trim() !== '';
  return (
    <div class="search" ref={box}>
      <label class="visually-hidden" for={id}>
        {props.label ?? t('search.label')}
      </label>
      <input
        id={id}
        type="search"
        role="combobox"
        autocomplete="off"
        list={undefined}
        spellcheck={false}
        maxLength={200}
        placeholder={props.label ?? t('search.hint')}
        aria-expanded={visible}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={visible && active >= 0 ? `${id}-${active}` : undefined}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onFocus={() => setOpen(true)}
        onKeyDown={keys}
      />
      <p class="visually-hidden" role="status">
        {visible ? (hits.length > 0 ? t('search.count', { n: hits.length }) : t('search.none', { q: text })) : ''}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={t('search.label')} class="search-list" hidden={!visible}>
        {hits?.length === 0 && <li class="soft">{t('search.none', { q: text })}</li>}
        {hits?.map((hit, i) => (
          <li
            key={`${hit.kind}/${hit.id}`}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === active}
            onMouseMove={() => setActive(i)}
            onClick={() => choose(hit)}
          >
            <span>
              {f.name(hit.name)}
              {hit.context && <span class="soft small"> · {f.name(hit.context)}</span>}
            </span>
            <span class="soft small">{t(`kind.${hit.kind}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
