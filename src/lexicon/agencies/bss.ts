import type { Agency } from '../types.js';

export default {
  id: 'bss',
  name: 'Bangladesh Sangbad Sangstha',
  country: 'BD',
  names: ['Bangladesh Sangbad Sangstha', 'बांग्लादेश संवाद संस्था', 'বাংলাদেশ সংবাদ সংস্থা'],
  shortNames: ['BSS', 'बीएसएस', 'বাসস'],
  signoff: null,
} satisfies Agency;
