import { useAnswer } from '../api/client';
import type { Corner, PairDetail } from '../api/types';
import { Diamond } from '../charts/Diamond';
import { useI18n } from '../i18n';
import { useRegionNames } from '../state/names';
import { synergyQuery } from '../state/parameters';
import { go, useAddress } from '../state/router';
import { Await, Link, Title } from '../ui/basics';
import { CallList } from '../ui/CallList';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';
import { SynergyControls } from '../ui/SynergyControls';
import type { ViewProps } from '.';
import { AddedSection, FitSection, OverlapSection, TiesSection } from './PairSections';
import { ThirdRegion } from './ThirdRegion';

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
        <p class="no-print">
          <Link to={`/brief?subject=pair&a=${pair.a.id}&b=${pair.b.id}`}>{t('pilots.brief')}</Link>
        </p>
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
          <div class="table-scroll" tabIndex={0} role="region" aria-label={t('pair.potential')}>
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
          </div>
        </section>
      </div>
      <OverlapSection pair={pair} a={a} b={b} />
      <div class="two even" id="complementarity">
        <AddedSection pair={pair} corner={pair.corners.complementarityAFromB} to={a} from={b} />
        <AddedSection pair={pair} corner={pair.corners.complementarityBFromA} to={b} from={a} />
      </div>
      <FitSection pair={pair} a={a} b={b} />
      <TiesSection pair={pair} />
      <ThirdRegion a={pair.a.id} b={pair.b.id} />
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
