import type { PilotRule } from '../../api/types';
import type { I18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';

/** A rule in words. */
export function ruleText({ t, f }: I18n, rule: PilotRule): string {
  const name = rule.subject ? f.name(rule.subject.name) : '';
  const n = rule.clusters ?? 0;
  switch (rule.kind) {
    case 'size':
      return t('pilots.rule.size', { n });
    case 'region':
      return t('pilots.rule.region', { name });
    case 'field':
      return t('pilots.rule.field', { name });
    case 'most':
      return t('pilots.rule.mostn', { n });
    case 'type':
      return t('pilots.rule.typen', { n, name: typeName({ t }, rule.type ?? '') });
    case 'in':
      return t('pilots.rule.in', { name });
    case 'out':
      return t('pilots.rule.out', { name });
  }
}

const TYPES: Record<string, MessageKey> = {
  'more developed': 'pilots.type.more developed',
  transition: 'pilots.type.transition',
  'less developed': 'pilots.type.less developed',
  mixed: 'pilots.type.mixed',
};

/** A type of regions as the language says it; an unknown one as the dataset does. */
export function typeName({ t }: Pick<I18n, 't'>, type: string): string {
  const key = TYPES[type];
  return key ? t(key) : type;
}
