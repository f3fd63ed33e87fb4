import type { Corner, PairDetail, Part } from '../api/types';
import { useI18n } from '../i18n';
import { useThemeNames } from '../state/names';
import { Link, pathOf } from '../ui/basics';
import { Facts } from '../ui/Facts';

/* The corners of a pair, each with its parts down to their facts. */

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

export function OverlapSection(props: { pair: PairDetail; a: string; b: string }) {
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

export function AddedSection(props: { pair: PairDetail; corner: Corner; to: string; from: string }) {
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

export function FitSection(props: { pair: PairDetail; a: string; b: string }) {
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

export function TiesSection(props: { pair: PairDetail }) {
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
