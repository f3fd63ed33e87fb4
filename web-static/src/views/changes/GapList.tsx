import type { Changes, ChangesGap } from '../../api/types';
import { useI18n } from '../../i18n';
import { Link } from '../../ui/basics';
import { FactChanges } from './FactChanges';

/** Stages that somebody performs now and nobody did, and the other way round. */
export function GapList(props: { changes: Changes }) {
  const { t } = useI18n();
  const { gaps } = props.changes;
  const closed = gaps.filter((g) => !g.opened);
  const opened = gaps.filter((g) => g.opened);
  return (
    <section class="card" aria-labelledby="gap-changes">
      <h2 id="gap-changes">{t('changes.gaps')}</h2>
      {gaps.length === 0 && <p class="soft">{t('changes.gaps.none')}</p>}
      {closed.length > 0 && <Part title={t('changes.gaps.closed', { n: closed.length })} gaps={closed} changes={props.changes} />}
      {opened.length > 0 && <Part title={t('changes.gaps.opened', { n: opened.length })} gaps={opened} changes={props.changes} />}
    </section>
  );
}

function Part(props: { title: string; gaps: ChangesGap[]; changes: Changes }) {
  const { t, f } = useI18n();
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="plain">
        {props.gaps.map((gap) => (
          <li key={gap.stage.id + (gap.region?.id ?? '')}>
            <Link to={`/chain/${gap.chain.id}?stage=${gap.stage.id}${gap.region ? `&regions=${gap.region.id}` : ''}`}>
              {t('changes.gap.sentence', {
                stage: f.name(gap.stage.name),
                chain: f.name(gap.chain.name),
                region: gap.region ? f.name(gap.region.name) : t('changes.gap.all'),
              })}
            </Link>
            <FactChanges keys={gap.facts} changes={props.changes} />
          </li>
        ))}
      </ul>
    </>
  );
}
