import { useAnswer } from '../api/client';
import type { StressTest as Answer } from '../api/types';
import { Bars } from '../charts/Bars';
import { Radar } from '../charts/Radar';
import { useI18n } from '../i18n';
import { useRegionNames } from '../state/names';
import { setQuery, useAddress } from '../state/router';
import { Await, Title } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';
import { Figure } from '../ui/Figure';
import { WhatIf } from './WhatIf';

/** The six blocks of the StressTest for a region, and what would be without some things. */
export default function StressTest() {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const names = useRegionNames();
  const region = query.get('region') ?? [...names.keys()][0] ?? null;
  const peers = (query.get('peers') ?? '').split(',').filter((id) => names.has(id) && id !== region);
  const api = `/regions/${region}/stresstest${peers.length > 0 ? `?peers=${peers.join(',')}` : ''}`;
  const toggle = (id: string) => setQuery({ peers: (peers.includes(id) ? peers.filter((x) => x !== id) : [...peers, id]).join(',') });
  const answer = useAnswer<Answer>(region ? api : null);
  return (
    <>
      <div class="stack">
        <Title>{t('stress.title')}</Title>
        <p class="lead">{t('stress.lead')}</p>
        <div class="controls">
          <label>
            {t('ui.region')}
            <select value={region ?? ''} onChange={(e) => setQuery({ region: e.currentTarget.value, peers: null })}>
              {[...names].map(([id, name]) => (
                <option key={id} value={id}>
                  {f.name(name)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <details class="no-print" open={peers.length > 0}>
          <summary class="small">
            {t('stress.choose')} {peers.length > 0 ? f.list(peers.map((id) => f.name(names.get(id) ?? { en: id }))) : t('stress.all')}
          </summary>
          <div class="row" role="group" aria-label={t('stress.choose')}>
            {[...names]
              .filter(([id]) => id !== region)
              .map(([id, name]) => (
                <button key={id} type="button" class="button" aria-pressed={peers.includes(id)} onClick={() => toggle(id)}>
                  {f.name(name)}
                </button>
              ))}
          </div>
        </details>
      </div>
      <Await answer={answer}>
        {(test) => (
          <>
            {test.answers > 0 && <Answers test={test} api={api} />}
            <Blocks test={test} api={api} />
          </>
        )}
      </Await>
      <WhatIf />
    </>
  );
}

/** The answers on a radar, where there are any. */
function Answers(props: { test: Answer; api: string }) {
  const { t, f } = useI18n();
  const { test } = props;
  const score = (x: number | null) => (x === null ? t('ui.unknown') : f.score(x));
  return (
    <Figure
      id="radar"
      title={`${t('nav.stress')}{f.colon} ${t('stress.score')}`}
      sentence={t('stress.answers', { n: test.answers })}
      api={props.api}
      picture={
        <Radar
          label={t('stress.score')}
          full={5}
          number={f.score}
          axes={test.blocks.map((b, i) => ({ key: b.id, name: String(i + 1), value: b.score, other: b.peersScore }))}
        />
      }
      legend={
        <>
          <ol class="small">
            {test.blocks.map((b) => (
              <li key={b.id}>{f.name(b.title)}</li>
            ))}
          </ol>
          <span>
            <svg width="30" height="10" aria-hidden="true">
              <path d="M2 5H28" stroke="var(--warm)" stroke-width="2.5" stroke-dasharray="6 4" />
            </svg>
            {t('stress.peers')}
          </span>
        </>
      }
      table={
        <DataTable
          caption={t('stress.score')}
          rows={test.blocks}
          columns={[
            { key: 'block', label: t('stress.blocks'), value: (b) => test.blocks.indexOf(b) + 1, show: (b) => f.name(b.title) },
            { key: 'answers', label: 'n', number: true, value: (b) => b.answers },
            { key: 'score', label: t('stress.score'), number: true, value: (b) => b.score, show: (b) => score(b.score) },
            { key: 'peers', label: t('stress.peers'), number: true, value: (b) => b.peersScore, show: (b) => score(b.peersScore) },
          ]}
        />
      }
      method={<p>{t('method.stress')}</p>}
    />
  );
}

function Blocks(props: { test: Answer; api: string }) {
  const { t, f } = useI18n();
  const { test } = props;
  const rows = test.blocks.flatMap((block, i) => block.figures.map((figure) => ({ ...figure, block, position: i + 1 })));
  const share = (x: number | null) => (x === null ? t('ui.unknown') : f.percent(x));
  return (
    <Figure
      id="blocks"
      title={`${t('stress.blocks')}{f.colon} ${f.name(test.region.name)}`}
      sentence={test.answers === 0 ? t('stress.noanswers') : t('stress.lead')}
      api={props.api}
      picture={
        <Bars
          label={t('stress.blocks')}
          full={1}
          rows={rows.map((r) => ({
            key: r.figure,
            label: `${r.position} · ${t(`stress.${r.figure}`)}`,
            segments: [{ value: r.value ?? 0, fill: 'var(--accent)' }],
            mark: r.peers,
            text: r.value === null ? t('ui.unknown') : `${f.percent(r.value)} (${r.count}/${r.of})`,
          }))}
        />
      }
      legend={
        <span>
          <svg width="8" height="18" aria-hidden="true">
            <path d="M4 2V16" stroke="var(--warm)" stroke-width="2.5" />
          </svg>
          {t('stress.peers')}
        </span>
      }
      table={
        <DataTable
          caption={t('stress.blocks')}
          rows={test.blocks}
          columns={[
            { key: 'block', label: t('stress.blocks'), value: (b) => test.blocks.indexOf(b) + 1, show: (b) => `${test.blocks.indexOf(b) + 1} · ${f.name(b.title)}` },
            { key: 'score', label: t('stress.score'), number: true, value: (b) => b.score, show: (b) => (b.score === null ? t('ui.unknown') : f.score(b.score)) },
            { key: 'peers', label: t('stress.peers'), number: true, value: (b) => b.peersScore, show: (b) => (b.peersScore === null ? t('ui.unknown') : f.score(b.peersScore)) },
            {
              key: 'figures',
              label: t('region.figures'),
              value: (b) => b.figures.length,
              show: (b) =>
                b.figures.length === 0 ? (
                  <span class="soft">{t('stress.nothing')}</span>
                ) : (
                  <ul class="plain">
                    {b.figures.map((x) => (
                      <li key={x.figure}>
                        {t(`stress.${x.figure}`)}{f.colon} {share(x.value)} ({x.count}/{x.of}); {t('stress.peers')}{f.colon} {share(x.peers)}
                        <Facts keys={x.facts} evidence={test} />
                      </li>
                    ))}
                  </ul>
                ),
            },
          ]}
        />
      }
      method={<p>{t('method.stress')}</p>}
    />
  );
}
