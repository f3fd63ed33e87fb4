import { useAnswer } from '../api/client';
import type { Corner, PairDetail, Part } from '../api/types';
import { Diamond } from '../charts/Diamond';
import { useI18n } from '../i18n';
import { useRegionNames, useThemeNames } from '../state/names';
import { synergyQuery } from '../state/parameters';
import { go, useAddress } from '../state/router';
import { Await, Link, pathOf, Title } from '../ui/basics';
import { CallList } from '../ui/CallList';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';
import { Figure } from '../ui/Figure';
import { SynergyControls } from '../ui/SynergyControls';
import type { ViewProps } from '.';

/** One pair: the diamond, and every number down to its facts. */
export default function Pair(props: ViewProps) {
  const { query } = useAddress();
  const a = props.names.a ?? '';
  const b = props.names.b ?? '';
  const api = `/synergies/${a}/${b}${synergyQuery(query)}`;
  const answer = useAnswer<PairDetail>(api);
  return <Await answer={answer}>{(pair) => <PairView pair={pair} api={api} />}</Await>;
}

function PairView(props: { pair: PairDetail; api: string }) {
  const { t, f } = useI18n();
  const { pair } = props;
  const a = f.name(pair.a.name);
  const b = f.name(pair.b.name);
  const s = pair.summary;
  const say = (value: number | null) => (value === null ? t('ui.unknown') : f.score(value));
  const tap = t(s.untapped ? 'pair.tap.yes' : 'pair.tap.no', { ties: say(s.ties), median: say(pair.medians.ties) });
  return (
    <>
      <div class="stack">
        <Title eyebrow={<Link to="/synergies">{t('nav.synergies')}</Link>}>{t('pair.title', { a, b })}</Title>
        <p class="lead">
          {t('pair.sentence', { potential: say(s.potential), rank: s.rank ?? '–', total: pair.pairsTotal, tap })}
        </p>
        <PairChoice a={pair.a.id} b={pair.b.id} />
      </div>
      <SynergyControls />
      <div class="two even">
        <Figure
          id="diamond"
          title={t('pair.diamond')}
          sentence={t('pair.diamond.sentence', {
            overlap: say(s.overlap),
            complementarity: say(s.complementarity),
            fit: say(s.fit),
            ties: say(s.ties),
          })}
          api={props.api}
          picture={
            <Diamond
              label={t('pair.diamond')}
              corners={[
                { name: t('measure.overlap'), value: s.overlap, text: say(s.overlap) },
                { name: t('measure.complementarity'), value: s.complementarity, text: say(s.complementarity) },
                { name: t('measure.ties'), value: s.ties, text: say(s.ties) },
                { name: t('measure.fit'), value: s.fit, text: say(s.fit) },
              ]}
            />
          }
          table={<PartsTable pair={pair} />}
          method={<p>{t('method.synergies')}</p>}
        />
        <section class="card" aria-labelledby="potential">
          <h2 id="potential">{t('pair.potential')}</h2>
          <p>
            <span class="big">{say(s.potential)}</span> <span class="soft">{t('measure.potential.help')}</span>
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('measure')}</th>
                <th scope="col" class="number">
                  {t('ctl.weight', { name: '' }).replace(/[:\s]+$/, '')}
                </th>
                <th scope="col" class="number">
                  {t('pair.value')}
                </th>
                <th scope="col" class="number">
                  {t('pair.contribution')}
                </th>
              </tr>
            </thead>
            <tbody>
              {pair.potential.map((part) => (
                <tr key={part.corner}>
                  <th scope="row">
                    <a href={`#${part.corner}`}>{t(`measure.${part.corner}`)}</a>
                  </th>
                  <td class="number">{f.number(part.weight)}</td>
                  <td class="number">{part.value === null ? t('ui.unknown') : f.fine(part.value)}</td>
                  <td class="number">{f.fine(part.contribution)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
      <OverlapSection pair={pair} a={a} b={b} />
      <div class="two even" id="complementarity">
        <AddedSection pair={pair} corner={pair.corners.complementarityAFromB} to={a} from={b} />
        <AddedSection pair={pair} corner={pair.corners.complementarityBFromA} to={b} from={a} />
      </div>
      <FitSection pair={pair} a={a} b={b} />
      <TiesSection pair={pair} />
      <section class="card" aria-labelledby="calls">
        <h2 id="calls">{t('pair.calls')}</h2>
        <h3>{t('pair.calls.both')}</h3>
        <CallList calls={pair.calls.both} sources={pair.sources} />
        <h3>{t('pair.calls.of', { region: a })}</h3>
        <CallList calls={pair.calls.a} sources={pair.sources} />
        <h3>{t('pair.calls.of', { region: b })}</h3>
        <CallList calls={pair.calls.b} sources={pair.sources} />
      </section>
    </>
  );
}

function PairChoice(props: { a: string; b: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const names = useRegionNames();
  const choose = (a: string, b: string) => a !== b && go(`/pair/${a}/${b}${synergyQuery(query)}`);
  const pick = (value: string, other: string, change: (id: string) => void) => (
    <select value={value} onChange={(e) => change(e.currentTarget.value)} aria-label={t('pair.change')}>
      {[...names].map(([id, name]) => (
        <option key={id} value={id} disabled={id === other}>
          {f.name(name)}
        </option>
      ))}
    </select>
  );
  return (
    <div class="controls no-print" role="group" aria-label={t('pair.change')}>
      <label>
        {t('pair.change')}
        <span class="row">
          {pick(props.a, props.b, (id) => choose(id, props.b))}
          {pick(props.b, props.a, (id) => choose(props.a, id))}
        </span>
      </label>
    </div>
  );
}

function CornerHead(props: { id: string; title: string; corner: Corner; help: string }) {
  const { t, f } = useI18n();
  return (
    <header class="stack">
      <h2 id={props.id}>
        {props.title} <span class="figure-number">{props.corner.value === null ? t('ui.unknown') : f.fine(props.corner.value)}</span>
      </h2>
      <p class="soft small">{props.help}</p>
      {props.corner.absentBecause && <p class="notice">{t(`pair.absent.${props.corner.absentBecause}` as 'pair.absent.no-projects')}</p>}
    </header>
  );
}

function OverlapSection(props: { pair: PairDetail; a: string; b: string }) {
  const { t, f } = useI18n();
  const corner = props.pair.corners.overlap;
  const of = (kind: Part['kind']) => corner.parts.filter((p) => p.kind === kind);
  const list = (parts: Part[]) =>
    parts.length === 0 ? (
      <p class="soft">{t('ui.none')}</p>
    ) : (
      <ul class="plain">
        {parts.map((part) => (
          <li key={part.subject.id}>
            <Link to={`/theme/${part.subject.id}`}>{f.name(part.subject.name)}</Link>{' '}
            <span class="small soft">
              {t('pair.weight')} {f.fine(part.value ?? 0)}
              {part.contribution > 0 && `, ${t('pair.contribution')} ${f.fine(part.contribution)}`}
            </span>
            <Facts keys={part.facts} evidence={props.pair} />
          </li>
        ))}
      </ul>
    );
  return (
    <section class="card" aria-labelledby="overlap">
      <CornerHead id="overlap" title={t('measure.overlap')} corner={corner} help={t('measure.overlap.help')} />
      <div class="grid">
        <div class="stack">
          <h3>{t('pair.shared')}</h3>
          {list(of('theme-shared'))}
        </div>
        <div class="stack">
          <h3>{t('pair.only', { region: props.a })}</h3>
          {list(of('theme-only-a'))}
        </div>
        <div class="stack">
          <h3>{t('pair.only', { region: props.b })}</h3>
          {list(of('theme-only-b'))}
        </div>
      </div>
    </section>
  );
}

function AddedSection(props: { pair: PairDetail; corner: Corner; to: string; from: string }) {
  const { t, f } = useI18n();
  const themes = useThemeNames();
  const parts = [...props.corner.parts].filter((p) => p.contribution > 0).sort((x, y) => y.contribution - x.contribution);
  return (
    <section class="card">
      <CornerHead
        id={`added-${props.from}`}
        title={t('pair.gives', { a: props.to, b: props.from })}
        corner={props.corner}
        help={t('pair.gives.how', { a: props.to, b: props.from })}
      />
      <ul class="plain">
        {parts.map((part) => (
          <li key={part.subject.id}>
            <Link to={`/theme/${part.subject.id}`}>{f.name(part.subject.name)}</Link>{' '}
            <span class="small soft">
              {t('pair.value')} {f.fine(part.value ?? 0)}, {t('pair.contribution')} {f.fine(part.contribution)}; {t('pair.related')}{' '}
              {f.list((part.related ?? []).map((r) => f.name(themes.get(r.theme) ?? { en: r.theme })))}
            </span>
            <Facts keys={part.facts} evidence={props.pair} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function FitSection(props: { pair: PairDetail; a: string; b: string }) {
  const { t, f } = useI18n();
  const corner = props.pair.corners.fit;
  const parts = [...corner.parts].sort((x, y) => y.contribution - x.contribution);
  return (
    <section class="card" aria-labelledby="fit">
      <CornerHead id="fit" title={t('measure.fit')} corner={corner} help={t('measure.fit.help')} />
      <h3>{t('pair.chains')}</h3>
      <ul class="plain">
        {parts.map((part) => (
          <li key={part.subject.id} class="stack">
            <div>
              <Link to={`/chain/${part.subject.id}?regions=${props.pair.a.id},${props.pair.b.id}`}>{f.name(part.subject.name)}</Link>{' '}
              <span class="small soft">
                {t('pair.value')} {f.fine(part.value ?? 0)}, {t('pair.contribution')} {f.fine(part.contribution)};{' '}
                {part.cover &&
                  t('pair.chain.cover', {
                    a: props.a,
                    b: props.b,
                    ca: part.cover.a,
                    cb: part.cover.b,
                    both: part.cover.both,
                    links: part.cover.links,
                  })}
              </span>
            </div>
            {(part.linksWon ?? []).length > 0 && (
              <details>
                <summary class="small">{(part.linksWon ?? []).map((won) => `${f.name(won.fromName)} → ${f.name(won.toName)}`).join(' · ')}</summary>
                <ul class="plain inset">
                  {(part.linksWon ?? []).map((won) => (
                    <li key={`${won.from}${won.to}`}>
                      <strong>
                        {f.name(won.fromName)} → {f.name(won.toName)}
                      </strong>{' '}
                      {won.onlyTogether && <span class="chip">{t('pair.only.together')}</span>}
                      <div class="small">
                        {won.fromActors.map((x) => `${x.name} (${x.region})`).join(', ')} → {won.toActors.map((x) => `${x.name} (${x.region})`).join(', ')}
                      </div>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            <Facts keys={part.facts} evidence={props.pair} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TiesSection(props: { pair: PairDetail }) {
  const { t, f } = useI18n();
  const { pair } = props;
  const framework = pair.frameworkProjects;
  return (
    <section class="card" aria-labelledby="ties">
      <CornerHead id="ties" title={t('measure.ties')} corner={pair.corners.ties} help={t('measure.ties.help')} />
      <h3>{t('pair.projects')}</h3>
      {pair.corners.ties.parts.length === 0 && <p class="soft">{t('ui.none')}</p>}
      <ul class="plain">
        {pair.corners.ties.parts.map((part) => (
          <li key={part.subject.id}>
            <Link to={pathOf('project', part.subject.id) ?? '/'}>{f.name(part.subject.name)}</Link>{' '}
            <span class="small soft">
              {t('pair.contribution')} {f.fine(part.contribution)}
            </span>
            <Facts keys={part.facts} evidence={pair} />
          </li>
        ))}
      </ul>
      {framework && (
        <div>
          <p>{t('pair.framework', { fp7: framework.fp7, h2020: framework.h2020, fp7Firms: framework.fp7Firms, h2020Firms: framework.h2020Firms })}</p>
          <Facts keys={[framework.fact]} evidence={pair} />
        </div>
      )}
      <h3>{t('pair.actors')}</h3>
      <p class="small soft">{t('ui.shown', { n: pair.actorTies.shown.length, total: pair.actorTies.total })}</p>
      <ul class="plain">
        {pair.actorTies.shown.slice(0, 12).map((tie) => (
          <li key={tie.fact}>
            <Link to={pathOf('actor', tie.from.id) ?? '/'}>{f.name(tie.from.name)}</Link> – <Link to={pathOf('actor', tie.to.id) ?? '/'}>{f.name(tie.to.name)}</Link>{' '}
            <span class="small soft">
              {tie.kind}
              {tie.sharedProjects !== null && `, ${t('actor.shared')}: ${tie.sharedProjects}`}
            </span>
            <Facts keys={[tie.fact]} evidence={pair} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PartsTable(props: { pair: PairDetail }) {
  const { t, f } = useI18n();
  const corners: [string, Corner][] = [
    [t('measure.overlap'), props.pair.corners.overlap],
    [t('pair.gives', { a: f.name(props.pair.a.name), b: f.name(props.pair.b.name) }), props.pair.corners.complementarityAFromB],
    [t('pair.gives', { a: f.name(props.pair.b.name), b: f.name(props.pair.a.name) }), props.pair.corners.complementarityBFromA],
    [t('measure.fit'), props.pair.corners.fit],
    [t('measure.ties'), props.pair.corners.ties],
  ];
  const rows = corners.flatMap(([corner, of]) => of.parts.map((part) => ({ corner, part })));
  return (
    <DataTable
      caption={t('pair.diamond')}
      rows={rows}
      columns={[
        { key: 'corner', label: t('measure'), value: (r) => r.corner },
        { key: 'subject', label: t('ui.name'), value: (r) => f.name(r.part.subject.name) },
        { key: 'value', label: t('pair.value'), number: true, value: (r) => r.part.value, show: (r) => (r.part.value === null ? t('ui.unknown') : f.fine(r.part.value)) },
        { key: 'contribution', label: t('pair.contribution'), number: true, value: (r) => r.part.contribution, show: (r) => f.fine(r.part.contribution) },
        { key: 'facts', label: t('ui.fact'), number: true, value: (r) => r.part.facts.length },
      ]}
    />
  );
}
