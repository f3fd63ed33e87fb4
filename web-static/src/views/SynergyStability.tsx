import { useAnswer } from '../api/client';
import type { Stability } from '../api/types';
import { Bars } from '../charts/Bars';
import { useI18n } from '../i18n';
import { withLanguage } from '../state/router';
import { Await, Link } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Figure } from '../ui/Figure';

const SHOWN = 25;

/** How often each pair is among the first ten, whatever the weights. */
export function SynergyStability(props: { name: (id: string) => string; parameters: string }) {
  const { t, f } = useI18n();
  const api = `/synergies/stability${props.parameters}`;
  const answer = useAnswer<Stability>(api);
  return (
    <Await answer={answer}>
      {(stability) => {
        const pair = (p: { a: string; b: string }) => `${props.name(p.a)} – ${props.name(p.b)}`;
        return (
          <Figure
            id="stability"
            title={t('syn.stability.title')}
            sentence={t('syn.stability.sentence', {
              n: stability.pairs.filter((p) => p.share >= 0.9).length,
              total: stability.pairs.length,
              top: stability.top,
              draws: stability.draws,
            })}
            api={api}
            picture={
              <Bars
                label={t('syn.stability.title')}
                full={1}
                rows={stability.pairs.slice(0, SHOWN).map((p) => ({
                  key: `${p.a}${p.b}`,
                  label: pair(p),
                  segments: [{ value: p.share, fill: 'var(--accent)' }],
                  text: `${f.percent(p.share)} · ${t('syn.stability.ranks', { best: p.best, worst: p.worst })}`,
                  href: withLanguage(`/pair/${p.a}/${p.b}${props.parameters}`),
                }))}
              />
            }
            legend={
              <>
                <span>{t('syn.stability.share')}</span>
                <span>{t('ui.shown', { n: Math.min(SHOWN, stability.pairs.length), total: stability.pairs.length })}</span>
              </>
            }
            table={
              <DataTable
                caption={t('syn.stability.title')}
                rows={stability.pairs}
                columns={[
                  { key: 'pair', label: t('ui.region'), value: pair, show: (p) => <Link to={`/pair/${p.a}/${p.b}`}>{pair(p)}</Link> },
                  { key: 'share', label: t('syn.stability.share'), number: true, value: (p) => p.share, show: (p) => f.percent(p.share) },
                  { key: 'best', label: t('syn.stability.best'), number: true, value: (p) => p.best },
                  { key: 'worst', label: t('syn.stability.worst'), number: true, value: (p) => p.worst },
                ]}
              />
            }
            method={<p>{t('method.stability')}</p>}
          />
        );
      }}
    </Await>
  );
}
