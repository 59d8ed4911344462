import type { Publisher } from '../types.js';

export default {
  id: 'hind-samachar',
  name: 'ہند سماچار',
  languages: ['ur'],
  names: ['Hind Samachar', 'ہند سماچار'],
  domains: ['hindsamachar.in'],
} satisfies Publisher;
