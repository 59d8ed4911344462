import type { Agency } from '../types.js';

export default {
  id: 'india-science-wire',
  name: 'India Science Wire',
  country: 'IN',
  names: ['India Science Wire', 'इंडिया साइंस वायर'],
  shortNames: ['ISW'],
  signoff: null,
} satisfies Agency;
