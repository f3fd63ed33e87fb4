import { useAnswer } from '../api/client';
import type { ThirdRegions } from '../api/types';
import { Bars } from '../charts/Bars';
import { useI18n } from '../i18n';
import { synergyQuery } from '../state/parameters';
import { useAddress } from '../state/router';
import { Await, Link } from '../ui/basics';
import { DataTable } from '../ui/DataTable';
import { Facts } from '../ui/Facts';
import { Figure } from '../ui/Figure';

/** What every other region would add to a pair. */
export function ThirdRegion(props: { a: string; b: string }) {
  const { t, f } = useI18n();
  const { query } = useAddress();
  const api = `/synergies/${props.a}/${props.b}/third${synergyQuery(query)}`;
  const answer = useAnswer<ThirdRegions>(api);
  return (
    <Await answer={answer}>
      {(thirds) => {
        const first = thirds.regions[0];
        const half = (x: number | null, other: number | null) => (x === null ? 0 : other === null ? x : x / 2);
        const fine = (x: number | null) => (x === null ? <span class="soft">{t('ui.unknown')}</span> : f.fine(x));
        return (
          <Figure
            id="third"
            title={t('pair.third')}
            sentence={
              first
                ? t('pair.third.sentence', { region: f.name(first.region.name), links: first.links.length, themes: first.newThemes.length })
                : t('ui.none')
            }
            api={api}
            picture={
              <Bars
                label={t('pair.third')}
                legend={[
                  { name: t('pair.third.links'), fill: 'var(--warm)' },
                  { name: t('pair.third.themes'), fill: 'var(--accent)' },
                ]}
                rows={thirds.regions.map((r) => ({
                  key: r.region.id,
                  label: f.name(r.region.name),
                  segments: [
                    { value: half(r.linkGain, r.themeGain), fill: 'var(--warm)' },
                    { value: half(r.themeGain, r.linkGain), fill: 'var(--accent)' },
                  ],
                  text: r.gain === null ? t('ui.unknown') : f.score(r.gain),
                }))}
              />
            }
            table={
              <DataTable
                caption={t('pair.third')}
                rows={thirds.regions}
                columns={[
                  { key: 'region', label: t('ui.region'), value: (r) => f.name(r.region.name), show: (r) => <Link to={`/region/${r.region.id}`}>{f.name(r.region.name)}</Link> },
                  { key: 'gain', label: t('pair.third.gain'), number: true, value: (r) => r.gain, show: (r) => fine(r.gain) },
                  { key: 'linkGain', label: t('pair.third.links'), number: true, value: (r) => r.linkGain, show: (r) => fine(r.linkGain) },
                  { key: 'themeGain', label: t('pair.third.themes'), number: true, value: (r) => r.themeGain, show: (r) => fine(r.themeGain) },
                  { key: 'new', label: t('pair.third.new'), value: (r) => r.newThemes.length, show: (r) => r.newThemes.map((x) => f.name(x.name)).join(', ') },
                  {
                    key: 'links',
                    label: t('pair.chains'),
                    value: (r) => r.links.length,
                    show: (r) => (
                      <details>
                        <summary>{f.number(r.links.length)}</summary>
                        <ul class="plain small">
                          {r.links.map((l) => (
                            <li key={`${l.from}${l.to}`}>
                              {f.name(l.fromName)} → {f.name(l.toName)}
                              <Facts keys={[...l.fromActors, ...l.toActors].map((x) => x.fact)} evidence={thirds} />
                            </li>
                          ))}
                        </ul>
                      </details>
                    ),
                  },
                ]}
              />
            }
            method={<p>{t('method.third')}</p>}
          />
        );
      }}
    </Await>
  );
}
