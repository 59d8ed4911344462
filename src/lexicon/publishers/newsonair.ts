import type { Publisher } from '../types.js';

export default {
  id: 'newsonair',
  name: 'News On AIR',
  languages: ['en', 'hi'],
  names: ['AIR News Services', 'News On AIR', 'newsonair', 'आकाशवाणी समाचार'],
  domains: ['newsonair.com', 'newsonair.gov.in', 'newsonair.nic.in'],
} satisfies Publisher;
