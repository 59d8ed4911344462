/** A zone as texts name it: its offset, or an IANA name where the offset turns with the seasons. */
export interface NamedZone {
  readonly offset: string | null;
  readonly timeZone: string | null;
}

const zone = (offset: string | null, timeZone: string | null): NamedZone => ({ offset, timeZone });

/** India has one zone, and on its pages IST is never another. */
const india = zone('+05:30', 'Asia/Kolkata');

/** Zones by the words that name them, in small letters. Initials that mean several zones are read as English news does. */
export const namedZones: ReadonlyMap<string, NamedZone> = new Map<string, NamedZone>([
  ...['ist', 'आईएसटी', 'आइएसटी', 'ਆਈਐਸਟੀ', 'આઈએસટી', 'আইএসটি', 'ஐஎஸ்டி', 'ఐఎస్టి', 'ಐಎಸ್ಟಿ', 'ഐഎസ്ടി', 'آئیایسٹی'].map(
    (name) => [name, india] as const,
  ),
  ['gmt', zone('+00:00', 'UTC')],
  ['utc', zone('+00:00', 'UTC')],
  ['z', zone('Z', 'UTC')],
  ['जीएमटी', zone('+00:00', 'UTC')],
  ['est', zone('-05:00', 'America/New_York')],
  ['edt', zone('-04:00', 'America/New_York')],
  ['et', zone(null, 'America/New_York')],
  ['cst', zone('-06:00', 'America/Chicago')],
  ['cdt', zone('-05:00', 'America/Chicago')],
  ['ct', zone(null, 'America/Chicago')],
  ['mst', zone('-07:00', 'America/Denver')],
  ['mdt', zone('-06:00', 'America/Denver')],
  ['pst', zone('-08:00', 'America/Los_Angeles')],
  ['pdt', zone('-07:00', 'America/Los_Angeles')],
  ['pt', zone(null, 'America/Los_Angeles')],
  ['bst', zone('+01:00', 'Europe/London')],
  ['cet', zone('+01:00', null)],
  ['cest', zone('+02:00', null)],
  ['eet', zone('+02:00', null)],
  ['eest', zone('+03:00', null)],
  ['msk', zone('+03:00', 'Europe/Moscow')],
  ['gst', zone('+04:00', 'Asia/Dubai')],
  ['pkt', zone('+05:00', 'Asia/Karachi')],
  ['npt', zone('+05:45', 'Asia/Kathmandu')],
  ['bdt', zone('+06:00', 'Asia/Dhaka')],
  ['ict', zone('+07:00', 'Asia/Bangkok')],
  ['sgt', zone('+08:00', 'Asia/Singapore')],
  ['hkt', zone('+08:00', 'Asia/Hong_Kong')],
  ['jst', zone('+09:00', 'Asia/Tokyo')],
  ['kst', zone('+09:00', 'Asia/Seoul')],
  ['aest', zone('+10:00', 'Australia/Sydney')],
  ['aedt', zone('+11:00', 'Australia/Sydney')],
  ['nzst', zone('+12:00', 'Pacific/Auckland')],
  ['nzdt', zone('+13:00', 'Pacific/Auckland')],
]);
