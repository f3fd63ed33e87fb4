import { useAnswer } from '../../api/client';
import type { ChainCoverage, ChainDetail } from '../../api/types';
import { useI18n } from '../../i18n';
import { useThemeNames } from '../../state/names';
import { Await, Link, StatusMark, ThemeChips, Title } from '../../ui/basics';
import type { ViewProps } from '..';
import { ActivitiesCard } from '../Activities';
import { ChainFragility } from './ChainFragility';
import { ChainPictures } from './ChainPictures';
import { useChainAddress, withParameters } from './chainAddress';
import { Gaps } from './Gaps';
import { MissingLinksCard } from './MissingLinksCard';
import { Removed } from './Removal';
import { RoutesCard } from './RoutesCard';
import { StageCard } from './StageCard';

/** One value chain: who occupies it, what is missing and who could fill it, the ways through it, and how easily it breaks. */
export default function ChainPage(props: ViewProps) {
  const address = useChainAddress();
  const chain = props.names.id ?? '';
  const together = address.regions.length >= 2 ? address.regions.join(',') : null;
  const api = withParameters(`/chains/${chain}/coverage`, address.removal, { regions: together });
  const coverage = useAnswer<ChainCoverage>(api);
  const detail = useAnswer<ChainDetail>(`/chains/${chain}`);
  return (
    <>
      <Await answer={detail}>{(found) => <Head chain={found} />}</Await>
      <Removed chain={chain} />
      <Await answer={coverage}>
        {(found) => {
          const stage = found.stageList.find((s) => s.id === address.stage)?.id ?? null;
          return (
            <>
              <ChainPictures coverage={found} api={api} stage={stage} chosen={address.regions} />
              <StageCard coverage={found} stage={stage} />
              <Gaps coverage={found} />
              <RoutesCard coverage={found} />
              <MissingLinksCard coverage={found} />
              <ChainFragility chain={chain} coverage={found} />
            </>
          );
        }}
      </Await>
      {detail.state === 'ready' && <ActivitiesCard activities={detail.value.transformativeActivities} />}
    </>
  );
}

/** What the chain is, and the one thing to know: how much no region covers alone. */
function Head(props: { chain: ChainDetail }) {
  const { t, f } = useI18n();
  const themes = useThemeNames();
  const { chain } = props;
  return (
    <div class="stack">
      <Title eyebrow={<Link to="/chains">{t('nav.chains')}</Link>}>{f.name(chain.name)}</Title>
      <p class="lead">
        {chain.bestRegion
          ? t('chain.lead', { best: f.percent(chain.bestLinkShare), together: f.percent(chain.linkShare), regions: chain.regions })
          : t('chain.lead.none')}
      </p>
      <p class="no-print">
        <Link to={`/brief?subject=chain&id=${chain.id}`}>{t('pilots.brief')}</Link>
      </p>
      <div class="row">
        <span class="chip">{f.name(chain.fieldName)}</span>
        <ThemeChips themes={chain.themes} names={themes} />
        <StatusMark status={chain.status} />
      </div>
    </div>
  );
}
