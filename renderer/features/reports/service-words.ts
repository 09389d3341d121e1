import type { TFunction } from 'i18next';
import { type ServiceKind, serviceKinds } from '../../../shared/domain/service-kinds.ts';

/** What a kind of other work is called. */
export function serviceKindName(kind: ServiceKind, t: TFunction): string {
  switch (kind) {
    case 'preparation':
      return t('Preparation');
    case 'documentation':
      return t('Documentation');
    case 'consultation':
      return t('Consultation');
    case 'meeting':
      return t('Meeting');
    case 'phone-call':
      return t('Phone call');
    case 'family-contact':
      return t('Contact with a family');
    case 'supervision':
      return t('Supervision');
    case 'other':
      return t('Other');
  }
}

export const serviceKindOptions = (t: TFunction) =>
  serviceKinds.map((value) => ({ value, label: serviceKindName(value, t) }));
