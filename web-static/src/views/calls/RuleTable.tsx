import type { CallOffer, JointCall } from '../../api/types';
import { useI18n } from '../../i18n';
import { chosenMeeting } from '../../state/calls';
import { useThemeNames } from '../../state/names';
import { useAddress } from '../../state/router';
import { Link, Origin } from '../../ui/basics';
import { useWindow } from './words';

/** Rules as rows, the calls of the chosen regions as columns; those that meet come first. */
export function RuleTable(props: { joint: JointCall; name: (id: string) => string }) {
  const { t, f } = useI18n();
  const window = useWindow();
  const themes = useThemeNames();
  const { query } = useAddress();
  const meeting = chosenMeeting(query, props.joint.meetings).meeting?.calls ?? props.joint.plans[0]?.moves.map((m) => m.call) ?? [];
  const offers = [...props.joint.offers].sort((a, b) => Number(meeting.includes(b.call.id)) - Number(meeting.includes(a.call.id)));
  const percent = (x: number | null) => (x === null ? null : f.percent(x));
  const range = (low: number | null, high: number | null) => (low === null && high === null ? null : `${low ?? '?'} – ${high ?? '?'}`);
  const rows: [string, (o: CallOffer) => string | null][] = [
    [t('ui.programme'), (o) => o.programme],
    [t('call.window'), window],
    [t('call.budget'), (o) => (o.budget === null ? null : f.money(o.budget, o.currency))],
    [t('calls.rateSmall'), (o) => percent(o.rateSmall)],
    [t('calls.rateMedium'), (o) => percent(o.rateMedium)],
    [t('calls.rateLarge'), (o) => percent(o.rateLarge)],
    [t('calls.rateResearch'), (o) => percent(o.rateResearch)],
    [t('calls.maxGrant'), (o) => (o.maxGrant === null ? null : f.money(o.maxGrant, o.currency))],
    [t('calls.trl'), (o) => range(o.trlMin, o.trlMax)],
    [t('calls.partners'), (o) => range(o.minPartners, o.maxPartners)],
    [t('calls.share'), (o) => percent(o.maxShareOnePartner)],
    [t('ui.themes'), (o) => (o.themes.length === 0 ? null : f.list(o.themes.map((id) => f.name(themes.get(id) ?? { en: id }))))],
    [t('calls.site'), (o) => o.siteRule],
    [t('calls.external'), (o) => o.externalPartners],
    [t('calls.remark'), (o) => o.remark],
  ];
  return (
    <div class="stack">
      <h3>{t('calls.rules')}</h3>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('calls.rules')}>
        <table class="rules">
          <caption class="visually-hidden">{t('calls.rules')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('calls.rule')}</th>
              {offers.map((o) => (
                <th key={`${o.region}-${o.call.id}`} scope="col" class={meeting.includes(o.call.id) ? 'meeting' : undefined}>
                  {props.name(o.region)}
                  <br />
                  <Link to={`/call/${o.call.id}`}>{f.name(o.call.name)}</Link>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {offers.map((o) => (
                  <td key={`${o.region}-${o.call.id}`}>{value(o) ?? <span class="soft">{t('ui.unknown')}</span>}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('ui.source')}</th>
              {offers.map((o) => (
                <td key={`${o.region}-${o.call.id}`}>
                  <Origin of={o} sources={props.joint.sources} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </div>
  );
}
