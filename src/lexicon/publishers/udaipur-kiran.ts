import type { Publisher } from '../types.js';

export default {
  id: 'udaipur-kiran',
  name: 'उदयपुर किरण',
  languages: ['hi'],
  names: ['Udaipur Kiran', 'UdaipurKiran', 'उदयपुर किरण'],
  domains: ['udaipurkiran.com', 'udaipurkiran.in'],
} satisfies Publisher;
