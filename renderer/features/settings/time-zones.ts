import type { Option } from '../../ui/index.ts';

/**
 * Every time zone that this machine knows, by its IANA name with spaces to be read and searched, and the one that is
 * set, also where the machine knows it only by another name.
 */
export function listTimeZones(set: string): Option[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', set]);
  return [...zones].sort().map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' ').replaceAll('/', ' / '),
    isData: true,
  }));
}
